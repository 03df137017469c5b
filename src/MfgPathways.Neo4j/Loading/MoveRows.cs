using System.Globalization;
using System.Numerics;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Neo4j;

/// <summary>The moves between all occupations that list a KSA, as parameters of the load files. O(n²).</summary>
internal static class MoveRows
{
    // Moves that differ in the destination only are one row, so they travel twice as fast.
    public static IEnumerable<Dictionary<string, object?>> Of(SkillGraph graph, EvidenceTable evidence)
    {
        int[] listed = [.. Enumerable.Range(0, graph.OccupationCount).Where(o => graph.KsasOf(o).Length > 0)];
        return
            from origin in listed
            from destination in listed
            where destination != origin
            group Id(graph, destination) by (
                Origin: origin, Required: graph.KsasOf(destination).Length,
                Shared: Shared(graph.BitsOf(origin), graph.BitsOf(destination)), evidence.Of(origin, destination).Grade) into move
            select Row(graph, move.Key, [.. move]);
    }

    /// <summary>How many moves rows stand for.</summary>
    public static int Count(IEnumerable<Dictionary<string, object?>> rows) => rows.Sum(r => ((string[])r["to"]!).Length);

    /// <summary>What makes the moves, as JSON.</summary>
    public static string Options(SkillGraph graph, EvidenceTable evidence) => string.Create(CultureInfo.InvariantCulture, $$"""
        {"effortUnit":"KSA","shrinkage":{{TransitionOptions.Shrinkage}},"baseRate":{{graph.BaseRate}},"falseDiscoveryRate":{{
            EvidenceTable.FalseDiscoveryRate}},"rawThreshold":{{EvidenceTable.RawThreshold}},"pairsTested":{{evidence.PairCount}}}
        """);

    private static Dictionary<string, object?> Row(
        SkillGraph graph, (int Origin, int Required, int Shared, Evidence Grade) move, string[] destinations) => new()
    {
        ["from"] = Id(graph, move.Origin),
        ["to"] = destinations,
        ["effort"] = move.Required - move.Shared,
        ["shared"] = move.Shared,
        ["readiness"] = Readiness.Of(move.Shared, move.Required, graph.BaseRate).Estimate,
        ["evidence"] = Word(move.Grade),
    };

    private static string Id(SkillGraph graph, int occupation) => graph.Framework.Occupations[occupation].Id;

    private static int Shared(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        var count = 0;
        for (var i = 0; i < a.Length; i++)
            count += BitOperations.PopCount(a[i] & b[i]);
        return count;
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
