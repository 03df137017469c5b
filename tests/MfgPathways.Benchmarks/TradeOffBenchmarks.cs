using BenchmarkDotNet.Attributes;
using MfgPathways.Benchmarks.Peers;
using MfgPathways.Pathways;

namespace MfgPathways.Benchmarks;

/// <summary>
/// Trade-off lists in the default model, with the default rules for stepping stones, for 18 of the pairs: LINQ is too slow for all.
/// </summary>
public class TradeOffBenchmarks
{
    private (Occupation From, Occupation To)[] pairs = [];
    private PathOptions options = PathOptions.Default;
    private LinqTradeOffs linq = null!;

    /// <summary>Most moves on a route.</summary>
    [Params(3, PathOptions.MostMoves)]
    public int MaxMoves { get; set; } = PathOptions.MostMoves;

    /// <summary>A peer that answers otherwise is none.</summary>
    [GlobalSetup]
    public void Agree()
    {
        pairs = PublishedPairs.Sample(997);
        options = PathOptions.Default with { MaxMoves = MaxMoves };
        linq = new LinqTradeOffs(PublishedPairs.Graph.Framework, options);
        Agreement.Of(
            "LINQ",
            [.. Lists().SelectMany(l => l.Routes).Select(Line)],
            [.. pairs.SelectMany(p => linq.Between(p.From.Id, p.To.Id)).Select(r => r.ToString())]);
    }

    /// <summary>The library.</summary>
    [Benchmark(Baseline = true, Description = "TradeOffList")]
    public int Ours() => Lists().Sum(l => l.Routes.Count);

    /// <summary>All simple paths over sets of ids.</summary>
    [Benchmark(Description = "LINQ over all simple paths")]
    public int Linq() => pairs.Sum(p => linq.Between(p.From.Id, p.To.Id).Count);

    private IEnumerable<TradeOffList> Lists() => pairs.Select(p => TradeOffList.Between(PublishedPairs.Graph, p.From, p.To, options));

    private static string Line(Route route) => $"{string.Join(' ', route.Steps.Select(s => s.To.Id))} {route.Stretch} {route.Total}";
}
