namespace MfgPathways;

/// <summary>A knowledge, skill or ability, <c>4.1.07.02</c>.</summary>
/// <param name="Id">Number as published, or the stable id of the source.</param>
/// <param name="Code">The code by which people know it; <c>null</c> where the source has none beside the id. A later release may give it
/// another, and several may have one code.</param>
/// <param name="SubCompetencyId">The sub-competency that it belongs to.</param>
/// <param name="Name">Text as published.</param>
/// <param name="Synonyms">Ids of the KSAs of the same text that were merged into this one, ascending; empty unless synonyms were
/// merged.</param>
public sealed record Ksa(string Id, string? Code, string SubCompetencyId, string Name, IdList Synonyms)
{
    /// <summary>A KSA without a code.</summary>
    public Ksa(string id, string subCompetencyId, string name, IdList synonyms)
        : this(id, null, subCompetencyId, name, synonyms)
    {
    }

    /// <summary>A KSA without a code, into which nothing was merged.</summary>
    public Ksa(string id, string subCompetencyId, string name)
        : this(id, null, subCompetencyId, name, IdList.Empty)
    {
    }

    /// <summary>What people read in place of the id: the code where there is one, else the id.</summary>
    public string CodeOrId() => Code ?? Id;
}
