using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;
using QuikGraph;
using QuikGraph.Algorithms.ShortestPath;
using QuikGraph.Predicates;
using Move = QuikGraph.STaggedEdge<int, double>;

namespace MfgPathways.Benchmarks.Peers;

/// <summary>
/// The cheapest memoryless route whose moves all stay within a limit, by QuikGraph's Dijkstra with an early end. The limit on moves
/// makes layers: an occupation is one vertex as the origin, one as a stone after each number of moves, and one as the destination,
/// which the rules for stones do not ask.
/// </summary>
internal sealed class QuikGraphRoutes
{
    private readonly AdjacencyGraph<int, Move> moves = new();
    private readonly int occupations;
    private readonly int lastLayer;

    public QuikGraphRoutes(SkillGraph graph, PathOptions options)
    {
        var gaps = GapMatrix.Of(graph);
        occupations = graph.OccupationCount;
        lastLayer = options.MaxMoves;
        int[] listed = [.. Enumerable.Range(0, occupations).Where(o => graph.KsasOf(o).Length > 0)];
        int[] stones = [.. listed.Where(o => graph.KsasOf(o).Length >= options.StoneKsas)];
        moves.AddVertexRange(Enumerable.Range(0, (lastLayer + 1) * occupations));
        for (var layer = 0; layer < lastLayer; layer++)
            foreach (var from in layer == 0 ? listed : stones)
            {
                foreach (var stone in layer + 1 < lastLayer ? stones : [])
                    if (graph.KsasOf(stone).Length - gaps[from, stone] >= options.StoneShared)
                        Add(layer, from, layer + 1, stone);
                foreach (var to in listed)
                    Add(layer, from, lastLayer, to);
            }

        void Add(int layer, int from, int nextLayer, int to)
        {
            if (from != to && !(gaps[from, to] > options.MaxStretch))
                moves.AddEdge(new Move(Vertex(layer, from), Vertex(nextLayer, to), gaps[from, to]));
        }
    }

    /// <summary>The total effort of the route within the limit that the graph was made for, in KSAs; <c>null</c> if none is.</summary>
    public decimal? Between(int from, int to) => Between(moves, from, to);

    /// <summary>The same within a lower limit, by a filter on the graph.</summary>
    public decimal? Between(int from, int to, int limit) =>
        Between(new FilteredVertexListGraph<int, Move, AdjacencyGraph<int, Move>>(moves, _ => true, m => m.Tag <= limit), from, to);

    private decimal? Between(IVertexListGraph<int, Move> graph, int from, int to)
    {
        var target = Vertex(lastLayer, to);
        var dijkstra = new DijkstraShortestPathAlgorithm<int, Move>(graph, move => move.Tag);
        dijkstra.FinishVertex += vertex =>
        {
            if (vertex == target)
                dijkstra.Abort();
        };
        try
        {
            dijkstra.Compute(Vertex(0, from));
        }
        catch (OperationCanceledException)
        {
            // How QuikGraph tells that it was stopped.
        }

        return dijkstra.TryGetDistance(target, out var total) && total < double.MaxValue ? (decimal)total : null;
    }

    private int Vertex(int layer, int occupation) => (layer * occupations) + occupation;
}
