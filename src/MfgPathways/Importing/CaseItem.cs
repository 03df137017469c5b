namespace MfgPathways.Importing;

/// <summary>An item of a CASE package; its id is the identifier, which stays when it gets another code.</summary>
internal sealed record CaseItem(string Id, string? Code, string Name, string? Definition, bool IsOccupation, Origin Origin);
