using System.Diagnostics.CodeAnalysis;
using QuikGraph;
using QuikGraph.Algorithms.Observers;
using QuikGraph.Algorithms.ShortestPath;

namespace MfgPathways.Pathways;

/// <summary>
/// Cheapest routes of the memoryless model by QuikGraph. An arc weighs its effort times the number of places, plus one: so of routes of
/// one total the fewest moves come first, and sums stay whole numbers that a double holds exactly up to 2^53.
/// </summary>
internal sealed class GeneralSearch
{
    private readonly RouteRules rules;
    private readonly MemorylessArcs arcs;
    private readonly int target;

    public GeneralSearch(RouteRules rules)
    {
        this.rules = rules;
        arcs = new MemorylessArcs(rules);
        target = arcs.Count - 1;
    }

    // QuikGraph asks a dictionary by reflection for its indexer, which a native build would leave out.
    /// <summary>The stepping stones of a cheapest route; <c>null</c> where there is no route.</summary>
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicProperties, typeof(Dictionary<int, double>))]
    public int[]? Dijkstra()
    {
        var graph = new AdjacencyGraph<int, STaggedEdge<int, double>>(allowParallelEdges: true);
        graph.AddVertexRange(Enumerable.Range(0, arcs.Count));
        graph.AddEdgeRange(Arcs().Select(a => new STaggedEdge<int, double>(a.From, a.To, a.Weight)));
        var search = new DijkstraShortestPathAlgorithm<int, STaggedEdge<int, double>>(graph, arc => arc.Tag);
        var predecessors = new VertexPredecessorRecorderObserver<int, STaggedEdge<int, double>>();
        using var recording = predecessors.Attach(search);

        // By itself it runs on to every other place.
        search.ExamineVertex += place =>
        {
            if (place == target)
                search.Abort();
        };
        try
        {
            search.Compute(0);
        }
        catch (OperationCanceledException)
        {
            // It says so when it was stopped.
        }

        return predecessors.TryGetPath(target, out var path) ? Stones(path.Select(arc => arc.Target)) : null;
    }

    /// <summary>The stepping stones of the cheapest routes, at most <paramref name="count"/>, each route without a repetition.</summary>
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicProperties, typeof(Dictionary<int, double>))]
    public IReadOnlyList<int[]> Yen(int count)
    {
        // With parallel edges allowed, which is the default, real routes would be missing: an edge taken out comes back several times.
        var graph = new AdjacencyGraph<int, EquatableTaggedEdge<int, double>>(allowParallelEdges: false);
        graph.AddVertexRange(Enumerable.Range(0, arcs.Count));
        graph.AddEdgeRange(Arcs().Select(a => new EquatableTaggedEdge<int, double>(a.From, a.To, a.Weight)));
        try
        {
            var routes = new YenShortestPathsAlgorithm<int>(graph, 0, target, count).Execute();
            return [.. routes.Select(route => Stones(route.Select(arc => arc.Target)))];
        }
        catch (NoPathFoundException)
        {
            return [];
        }
    }

    private int[] Stones(IEnumerable<int> entered) => [.. entered.SkipLast(1).Select(arcs.Occupation)];

    private IEnumerable<(int From, int To, double Weight)> Arcs() =>
        from origin in Enumerable.Range(0, target)
        from place in Enumerable.Range(1, target)
        where arcs[origin, place] <= rules.MaxStretch
        select (origin, place, ((double)arcs[origin, place] * arcs.Count) + 1);
}
