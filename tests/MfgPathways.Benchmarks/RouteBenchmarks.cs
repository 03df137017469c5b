using BenchmarkDotNet.Attributes;
using MfgPathways.Benchmarks.Peers;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Benchmarks;

/// <summary>
/// The cheapest memoryless route of at most four moves, none of them as large as the direct one, for the twelve pairs of the sample where
/// the direct one is larger than one KSA. The library finds the whole trade-off list below that limit, with the KSAs of every move, and
/// takes its cheapest route; the peer finds one number, on a graph of moves that is made beforehand.
/// </summary>
public class RouteBenchmarks
{
    private readonly SkillGraph graph = PublishedPairs.Graph;
    private (Occupation From, Occupation To, int Limit)[] questions = [];
    private QuikGraphRoutes allMoves = null!;
    private Dictionary<int, QuikGraphRoutes> movesBelow = [];

    /// <summary>A peer that answers otherwise is none.</summary>
    [GlobalSetup]
    public void Agree()
    {
        var gaps = GapMatrix.Of(graph);
        questions =
        [
            .. from pair in PublishedPairs.Sample(997)
               let limit = gaps[graph.NumberOf(pair.From), graph.NumberOf(pair.To)] - 1
               where limit > 0
               select (pair.From, pair.To, limit),
        ];
        allMoves = new QuikGraphRoutes(graph, PathOptions.Default with { MaxMoves = PathOptions.MostMoves });
        movesBelow = questions.Select(q => q.Limit).Distinct()
            .ToDictionary(limit => limit, limit => new QuikGraphRoutes(graph, Below(limit)));
        Agreement.Of("QuikGraph with a filter", Ours(), Filtered());
        Agreement.Of("QuikGraph", Ours(), Prepared());
    }

    /// <summary>The library.</summary>
    [Benchmark(Baseline = true, Description = "TradeOffList, memoryless")]
    public decimal?[] Ours() => Array.ConvertAll(
        questions, q => TradeOffList.Between(graph, q.From, q.To, Below(q.Limit)).Best(RouteObjective.Cheapest)?.Total);

    /// <summary>One graph for all questions.</summary>
    [Benchmark(Description = "QuikGraph Dijkstra, limit by a filter")]
    public decimal?[] Filtered() => Array.ConvertAll(
        questions, q => allMoves.Between(graph.NumberOf(q.From), graph.NumberOf(q.To), q.Limit));

    /// <summary>A graph for each limit.</summary>
    [Benchmark(Description = "QuikGraph Dijkstra, a graph for each limit")]
    public decimal?[] Prepared() => Array.ConvertAll(
        questions, q => movesBelow[q.Limit].Between(graph.NumberOf(q.From), graph.NumberOf(q.To)));

    private static PathOptions Below(int limit) =>
        PathOptions.Default with { Model = PathModel.Memoryless, MaxMoves = PathOptions.MostMoves, MaxStretch = limit };
}
