namespace MfgPathways;

/// <summary>
/// An occupation: a title in a technology area. The same title in two areas is two occupations, unless titles were merged.
/// </summary>
/// <param name="Id">Stable id derived from area and title, for example <c>materials/cnc-operators</c>; from the title alone where titles
/// were merged.</param>
/// <param name="Title">Title as published.</param>
/// <param name="AreaIds">The technology area; several, ascending, where titles were merged.</param>
/// <param name="Institutes">How many institutes named it; at least 1.</param>
public sealed record Occupation(string Id, string Title, IdList AreaIds, int Institutes);
