using System.Globalization;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Neo4j;

/// <summary>The moves between all occupations that list a KSA, as a run of rows. O(n² · KSAs).</summary>
internal static class MoveRows
{
    private const int MostOccupations = 1500;

    /// <exception cref="PathException">The framework is too large for all its moves to be kept.</exception>
    public static DerivedRun Run(SkillGraph graph, EvidenceTable evidence, WrittenMoveOptions options, int batchSize)
    {
        if (graph.OccupationCount > MostOccupations)
            throw new PathException(
                $"Moves are kept between {MostOccupations} occupations at most; here are {graph.OccupationCount}. "
                    + "Ask for the moves of one occupation instead: they are computed when they are asked for.");
        var rows = Of(graph, evidence, options).ToList();
        return new DerivedRun(
            "moves", "moves", Options(graph, evidence, options), "load/moves.cypher",
            [.. rows.Chunk(batchSize)], rows.Sum(r => ((string[])r["to"]!).Length));
    }

    // Moves that differ in the destination only are one row, so they travel twice as fast.
    private static IEnumerable<Dictionary<string, object?>> Of(SkillGraph graph, EvidenceTable evidence, WrittenMoveOptions options)
    {
        int[] listed = [.. Enumerable.Range(0, graph.OccupationCount).Where(o => graph.KsasOf(o).Length > 0)];
        return
            from origin in listed
            from destination in listed
            where destination != origin
            let found = evidence.Of(origin, destination)
            where found.Grade >= options.MinEvidence
            let required = graph.KsasOf(destination).Length
            group Id(graph, destination) by (
                Origin: origin, Required: required, Shared: found.Shared, Effort(graph, origin, destination, options.Effort),
                found.Grade) into move
            select Row(graph, move.Key, [.. move]);
    }

    public static string Options(SkillGraph graph, EvidenceTable evidence, WrittenMoveOptions options) => string.Join("; ", [
        options.MinEvidence == Evidence.None ? "every move" : $"moves on {Word(options.MinEvidence)} evidence or better",
        $"effort in {options.Effort?.Unit ?? "KSA"}s",
        string.Create(
            CultureInfo.InvariantCulture,
            $"readiness shrunk by {TransitionOptions.Shrinkage} KSAs towards the base rate {graph.BaseRate:0.######}"),
        string.Create(
            CultureInfo.InvariantCulture,
            $"evidence strong at a false discovery rate of {EvidenceTable.FalseDiscoveryRate} over {evidence.PairCount} pairs, "
                + $"moderate at p < {EvidenceTable.RawThreshold}"),
    ]);

    private static Dictionary<string, object?> Row(
        SkillGraph graph, (int Origin, int Required, int Shared, decimal? Effort, Evidence Grade) move, string[] destinations) => new()
    {
        ["from"] = Id(graph, move.Origin),
        ["to"] = destinations,
        ["effort"] = move.Effort is { } effort ? (object)(double)effort : move.Required - move.Shared,
        ["shared"] = move.Shared,
        ["missing"] = move.Required - move.Shared,
        ["readiness"] = Readiness.Of(move.Shared, move.Required, graph.BaseRate).Estimate,
        ["evidence"] = Word(move.Grade),
    };

    private static string Id(SkillGraph graph, int occupation) => graph.Framework.Occupations[occupation].Id;

    private static decimal? Effort(SkillGraph graph, int origin, int destination, EffortWeights? weights)
    {
        if (weights is null)
            return null;
        decimal effort = 0;
        foreach (var ksa in graph.KsasOf(destination))
            if (!graph.Requires(origin, ksa))
                effort += weights.Of(graph, graph.Framework.Ksas[ksa]);
        return effort;
    }

    private static string Word(Evidence grade) => grade switch
    {
        Evidence.Strong => "strong",
        Evidence.Moderate => "moderate",
        Evidence.Weak => "weak",
        Evidence.Related => "related",
        _ => "none",
    };
}
