namespace MfgPathways;

/// <summary>A technology area: the first half of an occupation's identity.</summary>
/// <param name="Id">Stable id derived from the name, for example <c>digital-automation</c>.</param>
/// <param name="Name">Name as published, for example <c>Digital/Automation</c>.</param>
/// <param name="Abbreviation">Short form used in tables, for example <c>D/A</c>.</param>
public sealed record TechnologyArea(string Id, string Name, string Abbreviation);
