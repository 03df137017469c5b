using MfgPathways.Graph;
using MfgPathways.Publication;
using MfgPathways.Transitions;

namespace MfgPathways.Catalogue;

/// <summary>An occupation with all that is listed for it.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="Area">The names of its technology areas.</param>
/// <param name="Ksas">The KSAs that it requires, by id.</param>
/// <param name="SameTitle">Ids of the occupations with the same title in other areas.</param>
/// <param name="Richer">For a thin occupation, near ones that list more.</param>
/// <param name="Market">Openings, pay and education; <c>null</c> where the publication prints none.</param>
public sealed record OccupationCard(
    Occupation Occupation, string Area,
    IReadOnlyList<OccupationKsa> Ksas, IReadOnlyList<string> SameTitle, IReadOnlyList<OccupationSize> Richer,
    LabourMarketRow? Market)
{
    /// <summary>All that is said of an occupation. O(requirements).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="occupation">An occupation of its framework.</param>
    public static OccupationCard Of(SkillGraph graph, Occupation occupation)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(occupation);
        var framework = graph.Framework;
        var number = graph.NumberOf(occupation);
        var selections = framework.Requirements.Where(r => r.OccupationId == occupation.Id).ToDictionary(r => r.KsaId, r => r.Selections);
        return new OccupationCard(
            occupation,
            framework.AreaNamesOf(occupation),
            [.. graph.KsasOf(number).ToArray().Select(k => new OccupationKsa(KsaRow.Of(graph, k), selections[framework.Ksas[k].Id]))],
            [.. framework.Occupations.Where(o => o.Id != occupation.Id && Slug.Same(o.Title, occupation.Title)).Select(o => o.Id)],
            OccupationSize.Richer(graph, number),
            new LabourMarket(framework).Of(occupation));
    }
}
