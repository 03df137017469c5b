using MfgPathways.Graph;
using MfgPathways.Profiles;

namespace MfgPathways.Transitions;

/// <summary>What lies between a profile and an occupation.</summary>
/// <param name="From">Who would move.</param>
/// <param name="To">The destination.</param>
/// <param name="Effort">Effort of learning what is missing, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit of effort.</param>
/// <param name="Readiness">How much of the destination is held.</param>
/// <param name="Competencies">The destination's KSAs, held and missing, by competency and sub-competency.</param>
/// <param name="Unused">KSAs held that the destination does not require, by id.</param>
/// <param name="Richer">Where the destination is thin: occupations of the same title with more KSAs, most KSAs first.</param>
public sealed record Gap(
    Profile From, Occupation To, decimal Effort, string Unit, Readiness Readiness, IReadOnlyList<GapCompetency> Competencies,
    IReadOnlyList<Ksa> Unused, IReadOnlyList<OccupationSize> Richer)
{
    /// <summary>The gap from one occupation to another.</summary>
    /// <inheritdoc cref="Between(SkillGraph, Profile, Occupation, EffortWeights?)"/>
    public static Gap Between(SkillGraph graph, Occupation from, Occupation to) => Between(graph, Profile.Of(from), to);

    /// <summary>The gap from a profile to an occupation. O(KSAs).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="from">Who would move.</param>
    /// <param name="to">The destination.</param>
    /// <param name="effort">What learning a KSA costs; <c>null</c> where every KSA counts 1.</param>
    /// <exception cref="NothingListedException">The profile holds no KSA, or the framework lists none for the destination.</exception>
    public static Gap Between(SkillGraph graph, Profile from, Occupation to, EffortWeights? effort = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(from);
        NothingListedException.ThrowIfEmpty(graph, from);
        var destination = graph.NumberOf(to);
        NothingListedException.ThrowIfEmpty(graph, destination);
        effort ??= EffortWeights.Uniform(graph);
        var held = from.BitsIn(graph);
        var required = graph.BitsOf(destination);
        var readiness = Readiness.Of(graph, KsaSet.CountShared(required, held), KsaSet.Count(required));
        var shared = graph.KsasIn(KsaSet.Shared(required, held));
        return new Gap(
            from, to, effort.InUnits(effort.SumMissing(required, held)), effort.Unit, readiness,
            CompetencyGroups.Of(graph.Framework, graph.KsasIn(required), shared), graph.KsasIn(KsaSet.Missing(held, required)),
            OccupationSize.Richer(graph, destination));
    }
}
