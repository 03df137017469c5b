namespace MfgPathways;

/// <summary>A knowledge, skill or ability, <c>4.1.07.02</c>.</summary>
/// <param name="Id">Number as published.</param>
/// <param name="SubCompetencyId">The sub-competency that it belongs to.</param>
/// <param name="Name">Text as published.</param>
/// <param name="Synonyms">Ids of the KSAs of the same text that were merged into this one, ascending; empty unless synonyms were
/// merged.</param>
public sealed record Ksa(string Id, string SubCompetencyId, string Name, IdList Synonyms)
{
    /// <summary>A KSA into which nothing was merged.</summary>
    public Ksa(string id, string subCompetencyId, string name)
        : this(id, subCompetencyId, name, IdList.Empty)
    {
    }
}
