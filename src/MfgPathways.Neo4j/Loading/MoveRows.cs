using System.Globalization;
using System.Numerics;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Neo4j;

/// <summary>The moves between all occupations that list a KSA, as parameters of the load files. O(n²) rows.</summary>
internal static class MoveRows
{
    public static IEnumerable<Dictionary<string, object?>> Of(SkillGraph graph, EvidenceTable evidence)
    {
        int[] listed = [.. Enumerable.Range(0, graph.OccupationCount).Where(o => graph.KsasOf(o).Length > 0)];
        return listed.SelectMany(from => listed.Where(to => to != from), (from, to) => Row(graph, evidence, from, to));
    }

    /// <summary>What makes the moves, as JSON.</summary>
    public static string Options(SkillGraph graph, EvidenceTable evidence) => string.Create(CultureInfo.InvariantCulture, $$"""
        {"effortUnit":"KSA","shrinkage":{{TransitionOptions.Shrinkage}},"baseRate":{{graph.BaseRate}},"falseDiscoveryRate":{{
            EvidenceTable.FalseDiscoveryRate}},"rawThreshold":{{EvidenceTable.RawThreshold}},"pairsTested":{{evidence.PairCount}}}
        """);

    private static Dictionary<string, object?> Row(SkillGraph graph, EvidenceTable evidence, int from, int to)
    {
        var required = graph.KsasOf(to).Length;
        var shared = Shared(graph.BitsOf(from), graph.BitsOf(to));
        return new()
        {
            ["from"] = graph.Framework.Occupations[from].Id,
            ["to"] = graph.Framework.Occupations[to].Id,
            ["effort"] = required - shared,
            ["shared"] = shared,
            ["readiness"] = Readiness.Of(shared, required, graph.BaseRate).Estimate,
            ["evidence"] = Word(evidence.Of(from, to).Grade),
        };
    }

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
