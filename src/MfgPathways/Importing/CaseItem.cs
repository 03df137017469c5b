namespace MfgPathways.Importing;

/// <summary>An item of a CASE package.</summary>
internal sealed record CaseItem(string Id, string Name, string? Definition, bool IsOccupation, Origin Origin);
