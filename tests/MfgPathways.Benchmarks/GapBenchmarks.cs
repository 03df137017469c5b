using BenchmarkDotNet.Attributes;
using MfgPathways.Benchmarks.Peers;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Benchmarks;

/// <summary>The gaps between all pairs of the publication's occupations.</summary>
public class GapBenchmarks
{
    private readonly SkillGraph graph = PublishedPairs.Graph;
    private readonly string[][] ids;
    private readonly HashSet<int>[] sets;

    /// <summary>Prepares what each peer works on; only the counting is measured.</summary>
    public GapBenchmarks()
    {
        var occupations = Enumerable.Range(0, graph.OccupationCount).ToArray();
        ids = Array.ConvertAll(occupations, o => graph.KsasOf(o).ToArray().Select(k => graph.Framework.Ksas[k].Id).ToArray());
        sets = Array.ConvertAll(occupations, o => graph.KsasOf(o).ToArray().ToHashSet());
    }

    /// <summary>A peer that answers otherwise is none.</summary>
    [GlobalSetup]
    public void Agree()
    {
        var gaps = Ours();
        var ours = Enumerable.Range(0, gaps.OccupationCount).SelectMany(o => gaps.From(o).ToArray()).ToArray();
        Agreement.Of("LINQ", ours, Linq());
        Agreement.Of("HashSet<int>", ours, HashSets());
    }

    /// <summary>The library.</summary>
    [Benchmark(Baseline = true, Description = "GapMatrix")]
    public GapMatrix Ours() => GapMatrix.Of(graph);

    /// <summary>Sets of numbers.</summary>
    [Benchmark(Description = "HashSet<int>")]
    public int[] HashSets() => HashSetGaps.Of(sets);

    /// <summary>Lists of ids.</summary>
    [Benchmark(Description = "LINQ Except on ids")]
    public int[] Linq() => LinqGaps.Of(ids);
}
