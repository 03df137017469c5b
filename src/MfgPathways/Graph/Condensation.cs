using QuikGraph;
using QuikGraph.Algorithms;

namespace MfgPathways.Graph;

/// <summary>
/// The strongly connected components of a directed graph, and which of them have an arc from or to another. QuikGraph finds them
/// (Tarjan 1972). O(vertices + arcs).
/// </summary>
/// <param name="Components">The vertices of each component, ascending; most vertices first, then by the smallest vertex.</param>
/// <param name="Entered">For each component, whether an arc comes in from another one.</param>
/// <param name="Left">For each component, whether an arc goes out to another one.</param>
internal sealed record Condensation(int[][] Components, bool[] Entered, bool[] Left)
{
    /// <summary>How many components no arc enters.</summary>
    public int Sources => Entered.Count(e => !e);

    /// <summary>How many components no arc leaves.</summary>
    public int Sinks => Left.Count(l => !l);

    /// <summary>The condensation of the graph with the vertices 0 to <paramref name="count"/> − 1.</summary>
    public static Condensation Of(int count, IEnumerable<(int From, int To)> arcs)
    {
        var graph = new AdjacencyGraph<int, SEdge<int>>(allowParallelEdges: true);
        graph.AddVertexRange(Enumerable.Range(0, count));
        graph.AddEdgeRange(arcs.Select(a => new SEdge<int>(a.From, a.To)));
        var condensed = graph.CondensateStronglyConnected<int, SEdge<int>, AdjacencyGraph<int, SEdge<int>>>();
        var ordered = condensed.Vertices.Select(part => (Part: part, Vertices: part.Vertices.Order().ToArray()))
            .OrderByDescending(c => c.Vertices.Length).ThenBy(c => c.Vertices[0]).ToArray();
        return new Condensation(
            [.. ordered.Select(c => c.Vertices)],
            [.. ordered.Select(c => condensed.InDegree(c.Part) > 0)],
            [.. ordered.Select(c => condensed.OutDegree(c.Part) > 0)]);
    }
}
