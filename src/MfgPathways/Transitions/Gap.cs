using MfgPathways.Graph;

namespace MfgPathways.Transitions;

/// <summary>What lies between two occupations.</summary>
/// <param name="From">The origin.</param>
/// <param name="To">The destination.</param>
/// <param name="Readiness">How much of the destination the origin brings.</param>
/// <param name="Competencies">The destination's KSAs, held and missing, by competency and sub-competency.</param>
/// <param name="Unused">KSAs of the origin that the destination does not require, by id.</param>
/// <param name="Richer">Where the destination is thin: occupations of the same title with more KSAs, most KSAs first.</param>
public sealed record Gap(
    Occupation From, Occupation To, Readiness Readiness, IReadOnlyList<GapCompetency> Competencies, IReadOnlyList<Ksa> Unused,
    IReadOnlyList<OccupationSize> Richer)
{
    /// <summary>The gap from one occupation to another. O(KSAs).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="from">The origin.</param>
    /// <param name="to">The destination.</param>
    /// <exception cref="NothingListedException">The framework lists no KSA for one of them.</exception>
    public static Gap Between(SkillGraph graph, Occupation from, Occupation to)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var (origin, destination) = (graph.NumberOf(from), graph.NumberOf(to));
        NothingListedException.ThrowIfEmpty(graph, origin);
        NothingListedException.ThrowIfEmpty(graph, destination);
        var held = graph.BitsOf(origin);
        var required = graph.BitsOf(destination);
        var readiness = Readiness.Of(KsaSet.CountShared(required, held), KsaSet.Count(required), graph.BaseRate);
        var shared = graph.KsasIn(KsaSet.Shared(required, held));
        return new Gap(
            from, to, readiness, Group(graph.Framework, graph.KsasIn(required), shared), graph.KsasIn(KsaSet.Missing(held, required)),
            OccupationSize.Richer(graph, destination));
    }

    private static List<GapCompetency> Group(Framework framework, IReadOnlyList<Ksa> required, IReadOnlyList<Ksa> shared)
    {
        var held = shared.ToHashSet();
        var subCompetencies = framework.SubCompetencies.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var competencies = framework.Competencies.ToDictionary(c => c.Id, StringComparer.Ordinal);
        return
        [
            .. from ksa in required
               group ksa by subCompetencies[ksa.SubCompetencyId] into sub
               let part = new GapSubCompetency(sub.Key, [.. sub.Where(held.Contains)], [.. sub.Where(k => !held.Contains(k))])
               group part by competencies[sub.Key.CompetencyId] into competency
               select new GapCompetency(competency.Key, [.. competency]),
        ];
    }
}
