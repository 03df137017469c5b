using MfgPathways.Graph;

namespace MfgPathways.Bridges;

/// <summary>
/// One side of a bridge: occupations and KSAs. A side is named by one of the two, and the other follows: the KSAs that its occupations
/// require, or the occupations that require one of its KSAs. Occupations without a KSA are left out, so a side can be empty.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Id of the area, occupation or competency, or number of the cluster.</param>
/// <param name="Name">Its name.</param>
/// <param name="Occupations">Its occupations, by id.</param>
/// <param name="Ksas">Its KSAs, by id.</param>
public sealed record BridgeSide(
    BridgeSideKind Kind, string Id, string Name, IReadOnlyList<Occupation> Occupations, IReadOnlyList<Ksa> Ksas)
{
    /// <summary>Whether it is named by its KSAs, and the occupations follow.</summary>
    public bool IsOfKsas => Kind is BridgeSideKind.Competency or BridgeSideKind.KsaCluster;

    /// <summary>A technology area.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="area">An area of it.</param>
    public static BridgeSide Of(SkillGraph graph, TechnologyArea area)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(area);
        return OfOccupations(
            graph, BridgeSideKind.Area, area.Id, area.Name, graph.Framework.Occupations.Where(o => o.AreaIds.Contains(area.Id)));
    }

    /// <summary>An occupation.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="occupation">An occupation of it.</param>
    public static BridgeSide Of(SkillGraph graph, Occupation occupation)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(occupation);
        return OfOccupations(graph, BridgeSideKind.Occupation, occupation.Id, occupation.Title, [occupation]);
    }

    /// <summary>A competency.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="competency">A competency of it.</param>
    public static BridgeSide Of(SkillGraph graph, Competency competency)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(competency);
        var subs = graph.Framework.SubCompetencies.Where(s => s.CompetencyId == competency.Id).Select(s => s.Id).ToHashSet();
        return OfKsas(graph, BridgeSideKind.Competency, competency.Id, competency.Name, k => subs.Contains(k.SubCompetencyId));
    }

    /// <summary>A sub-competency.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="sub">A sub-competency of it.</param>
    public static BridgeSide Of(SkillGraph graph, SubCompetency sub)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(sub);
        return OfKsas(graph, BridgeSideKind.Competency, sub.Id, sub.Name, k => k.SubCompetencyId == sub.Id);
    }

    internal static BridgeSide OfOccupations(
        SkillGraph graph, BridgeSideKind kind, string id, string name, IEnumerable<Occupation> occupations)
    {
        Occupation[] counted = [.. occupations.Where(o => graph.KsasOf(graph.NumberOf(o)).Length > 0)];
        var required = new ulong[graph.Words];
        foreach (var occupation in counted)
            KsaSet.Union(required, graph.BitsOf(graph.NumberOf(occupation)), required);
        return new BridgeSide(kind, id, name, counted, graph.KsasIn(required));
    }

    internal static BridgeSide OfKsas(SkillGraph graph, BridgeSideKind kind, string id, string name, Func<Ksa, bool> isOne)
    {
        Ksa[] ksas = [.. graph.Framework.Ksas.Where(isOne)];
        var requiring = ksas.SelectMany(k => graph.OccupationsOf(graph.KsaNumber(k.Id)).ToArray()).Distinct().Order();
        return new BridgeSide(kind, id, name, [.. requiring.Select(o => graph.Framework.Occupations[o])], ksas);
    }
}
