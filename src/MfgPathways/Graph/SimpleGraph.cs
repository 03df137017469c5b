namespace MfgPathways.Graph;

/// <summary>
/// An undirected graph without weights, loops or parallel edges, over the nodes 0 to n − 1. The neighbours stand in compressed rows, each
/// row ascending. Immutable; safe to share between threads. O(nodes + edges) in space.
/// </summary>
public sealed class SimpleGraph
{
    private readonly int[] starts;
    private readonly int[] neighbours;

    private SimpleGraph(int[] starts, int[] neighbours) => (this.starts, this.neighbours) = (starts, neighbours);

    /// <summary>How many nodes.</summary>
    public int NodeCount => starts.Length - 1;

    /// <summary>How many edges.</summary>
    public int EdgeCount => neighbours.Length / 2;

    /// <summary>The neighbours of a node, ascending. O(1).</summary>
    /// <param name="node">The node.</param>
    public ReadOnlySpan<int> NeighboursOf(int node) => neighbours.AsSpan(starts[node]..starts[node + 1]);

    /// <summary>The graph with these edges. O(edges · log(edges)).</summary>
    /// <param name="nodes">How many nodes.</param>
    /// <param name="edges">Edges between two of them, in any order; a loop is left out, and an edge given twice counts once.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of nodes is negative, or an edge ends at no node.</exception>
    public static SimpleGraph Of(int nodes, IEnumerable<(int A, int B)> edges)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodes);
        ArgumentNullException.ThrowIfNull(edges);
        // An arc as one number, so that sorting the numbers sorts by node, then neighbour.
        var arcs = new List<long>();
        foreach (var (a, b) in edges.Where(e => e.A != e.B))
        {
            ThrowIfNoNode(a, nodes);
            ThrowIfNoNode(b, nodes);
            arcs.Add(((long)a << 32) | (uint)b);
            arcs.Add(((long)b << 32) | (uint)a);
        }

        arcs.Sort();
        int[] neighbours = [.. arcs.Where((arc, i) => i == 0 || arc != arcs[i - 1]).Select(arc => (int)arc)];
        var starts = new int[nodes + 1];
        foreach (var (i, arc) in arcs.Index())
            if (i == 0 || arc != arcs[i - 1])
                starts[(arc >> 32) + 1]++;
        for (var node = 0; node < nodes; node++)
            starts[node + 1] += starts[node];
        return new SimpleGraph(starts, neighbours);
    }

    /// <summary>
    /// The bipartite graph of a framework: the occupations 0 to n − 1, then the KSAs n to n + m − 1, an edge for each requirement.
    /// </summary>
    /// <param name="graph">The framework.</param>
    public static SimpleGraph Of(SkillGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var occupations = graph.OccupationCount;
        return Of(
            occupations + graph.KsaCount,
            Enumerable.Range(0, occupations).SelectMany(o => graph.KsasOf(o).ToArray(), (o, ksa) => (o, occupations + ksa)));
    }

    private static void ThrowIfNoNode(int node, int nodes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(node);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(node, nodes);
    }
}
