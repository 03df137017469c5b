using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Robustness;

/// <summary>The move that a list would rank first, found without making the list.</summary>
internal sealed class FirstMove
{
    /// <summary>Number of its destination; −1 where there is no move.</summary>
    public int Number { get; } = -1;

    public FirstMove(SkillGraph graph, Profile from, MoveOptions options, SoftMatching soft)
    {
        var held = from.BitsIn(graph);
        if (KsaSet.Count(held) == 0)
            return;
        var effort = options.Effort ?? EffortWeights.Uniform(graph);
        var most = options.MaxEffort is { } limit ? effort.InSums(limit) : long.MaxValue;
        var (bestReadiness, bestEffort) = (-1.0, 0L);
        for (var to = 0; to < graph.OccupationCount; to++)
        {
            var required = graph.KsasOf(to).Length;
            if (required == 0 || to == from.OriginIn(graph))
                continue;
            var shared = KsaSet.CountShared(held, graph.BitsOf(to));
            var readiness = Readiness.EstimateOf(shared, required, graph.BaseRate);
            if (readiness < bestReadiness)
                continue;
            var cost = effort.SumMissing(graph.BitsOf(to), held);
            if (cost > most || (readiness == bestReadiness && cost >= bestEffort)
                || !IsListed(graph, from, options, held, soft, to, shared))
                continue;
            (Number, bestReadiness, bestEffort) = (to, readiness, cost);
        }
    }

    private static bool IsListed(
        SkillGraph graph, Profile from, MoveOptions options, ulong[] held, SoftMatching soft, int to, int shared)
    {
        var occupation = graph.Framework.Occupations[to];
        if (options.Areas.Count > 0 && !occupation.AreaIds.Any(options.Areas.Contains))
            return false;
        if (options.MinEvidence == Evidence.None || shared > 0 || soft.Synonyms(held, to) > 0)
            return true;
        return options.MinEvidence == Evidence.Related
            && (soft.SharedSubCompetencies(held, to) > 0
                || (from.Occupation is { } own && Slug.Same(own.Title, occupation.Title)));
    }
}
