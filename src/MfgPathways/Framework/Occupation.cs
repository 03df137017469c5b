namespace MfgPathways;

/// <summary>
/// An occupation: a title in a technology area. The same title in two areas is two occupations, unless titles were merged.
/// </summary>
/// <param name="Id">Stable id: derived from area and title, for example <c>materials/cnc-operators</c>, or that of the source; from the
/// title alone where titles were merged.</param>
/// <param name="Code">The code by which people know it, for example <c>7223.4</c> of ESCO; <c>null</c> where the source has none beside
/// the id. A later release may give it another, and several may have one code.</param>
/// <param name="Title">Title as published.</param>
/// <param name="AreaIds">The technology area; several, ascending, where titles were merged.</param>
/// <param name="Institutes">How many institutes named it; at least 1.</param>
public sealed record Occupation(string Id, string? Code, string Title, IdList AreaIds, int Institutes)
{
    /// <summary>An occupation without a code.</summary>
    public Occupation(string id, string title, IdList areaIds, int institutes)
        : this(id, null, title, areaIds, institutes)
    {
    }

    /// <summary>What people read in place of the id: the code where there is one, else the id.</summary>
    public string CodeOrId() => Code ?? Id;
}
