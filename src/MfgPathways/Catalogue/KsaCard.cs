using MfgPathways.Graph;

namespace MfgPathways.Catalogue;

/// <summary>A KSA with its place in the competency model and the occupations that require it.</summary>
/// <param name="Ksa">The KSA.</param>
/// <param name="SubCompetency">Its sub-competency.</param>
/// <param name="Competency">Its competency.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Occupations">The occupations that require it, by id.</param>
/// <param name="SameText">Numbers of other KSAs with the same text.</param>
public sealed record KsaCard(
    Ksa Ksa, SubCompetency SubCompetency, Competency Competency, Tier Tier,
    IReadOnlyList<OccupationRow> Occupations, IReadOnlyList<string> SameText)
{
    /// <summary>All that is said of a KSA. O(KSAs + occupations that require it).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="ksa">A KSA of its framework.</param>
    public static KsaCard Of(SkillGraph graph, Ksa ksa)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(ksa);
        var framework = graph.Framework;
        var sub = framework.SubCompetency(ksa.SubCompetencyId);
        var competency = framework.Competency(sub.CompetencyId);
        var number = framework.Ksas.IndexOf(ksa);
        return new KsaCard(
            ksa, sub, competency, framework.Tiers.First(t => t.Number == competency.TierNumber),
            [.. graph.OccupationsOf(number).ToArray().Select(o => OccupationRow.Of(graph, o))],
            [.. SynonymMerge.Groups(framework).First(g => g.Contains(ksa)).Where(k => k != ksa).Select(k => k.Id)]);
    }
}
