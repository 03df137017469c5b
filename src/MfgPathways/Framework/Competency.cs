namespace MfgPathways;

/// <summary>A competency, <c>4.1</c>: a group of sub-competencies within a tier.</summary>
/// <param name="Id">Number as published.</param>
/// <param name="TierNumber">The tier that it belongs to.</param>
/// <param name="Name">Name as published.</param>
/// <param name="Definition">Definition; <c>null</c> where the source has none.</param>
/// <param name="Source">Where the definition comes from; <c>null</c> where the source does not say.</param>
public sealed record Competency(string Id, int TierNumber, string Name, string? Definition, string? Source);
