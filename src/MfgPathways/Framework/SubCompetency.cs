namespace MfgPathways;

/// <summary>A sub-competency, <c>4.1.07</c>: a group of KSAs within a competency.</summary>
/// <param name="Id">Number, the last part always of two digits.</param>
/// <param name="CompetencyId">The competency that it belongs to.</param>
/// <param name="Name">Name as published.</param>
/// <param name="Definition">Definition; <c>null</c> where the source has none.</param>
/// <param name="Source">Where the definition comes from; <c>null</c> where the source does not say.</param>
public sealed record SubCompetency(string Id, string CompetencyId, string Name, string? Definition, string? Source);
