using System.Diagnostics.CodeAnalysis;
using QuikGraph;
using QuikGraph.Algorithms.ShortestPath;

namespace MfgPathways.Pathways;

/// <summary>
/// Cheapest routes of the memoryless model by QuikGraph. An arc weighs its effort times the number of places, plus one: so of routes of
/// one total the fewest moves come first, and sums stay whole numbers that a double holds exactly up to 2^53. QuikGraph looks up the
/// indexer of its dictionary of distances by reflection, so a native build has to be told to keep it.
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

    /// <summary>
    /// The stepping stones of the cheapest route, of several with the fewest moves the one with the smallest ids; <c>null</c> where there
    /// is no route.
    /// </summary>
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicProperties, typeof(Dictionary<int, double>))]
    public int[]? Dijkstra()
    {
        // Against the direction of the moves, so that the distances say at each place what is left to the destination.
        var graph = new AdjacencyGraph<int, STaggedEdge<int, double>>(allowParallelEdges: true);
        graph.AddVertexRange(Enumerable.Range(0, arcs.Count));
        graph.AddEdgeRange(Arcs().Select(a => new STaggedEdge<int, double>(a.To, a.From, a.Weight)));
        var search = new DijkstraShortestPathAlgorithm<int, STaggedEdge<int, double>>(graph, arc => arc.Tag);

        // By itself it runs on to every other place.
        search.ExamineVertex += place =>
        {
            if (place == 0)
                search.Abort();
        };
        try
        {
            search.Compute(target);
        }
        catch (OperationCanceledException)
        {
            // That is how it says that it was stopped.
        }

        return search.GetDistance(0) < double.MaxValue ? Forward(search.GetDistance) : null;
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

    private int[] Forward(Func<int, double> left)
    {
        var stones = new List<int>();
        for (var at = Next(0); at != target; at = Next(at))
            stones.Add(arcs.Occupation(at));
        return [.. stones];

        int Next(int at) => Enumerable.Range(1, target).First(to =>
            arcs[at, to] <= rules.MaxStretch && left(to) < double.MaxValue && Weight(at, to) + left(to) == left(at));
    }

    private int[] Stones(IEnumerable<int> entered) => [.. entered.SkipLast(1).Select(arcs.Occupation)];

    private IEnumerable<(int From, int To, double Weight)> Arcs() =>
        from origin in Enumerable.Range(0, target)
        from place in Enumerable.Range(1, target)
        where arcs[origin, place] <= rules.MaxStretch
        select (origin, place, Weight(origin, place));

    private double Weight(int from, int to) => ((double)arcs[from, to] * arcs.Count) + 1;
}
