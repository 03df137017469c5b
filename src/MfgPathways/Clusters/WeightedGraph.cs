namespace MfgPathways.Clusters;

/// <summary>
/// An undirected graph with nodes 0..n-1 and edges of positive weight, in compressed rows, neighbours ascending. The order in which edges
/// are given does not matter: parallel edges add up to one, and an edge of weight 0 is none. An edge from a node to itself is a loop.
/// Immutable; safe to share between threads. O(nodes + edges) in space.
/// </summary>
public sealed class WeightedGraph
{
    private readonly int[] starts;
    private readonly int[] neighbours;
    private readonly double[] weights;
    private readonly double[] loops;
    private readonly double[] strengths;

    /// <summary>The graph of a list of edges. O(nodes + edges · log of the largest degree).</summary>
    /// <param name="nodeCount">How many nodes.</param>
    /// <param name="edges">Both ends and the weight of each edge; each edge once, in either direction.</param>
    /// <exception cref="ClusterException">
    /// An end is out of range, a weight is negative or not a finite number, or all weights together are above 10¹⁰⁰ or below 10⁻¹⁰⁰.
    /// </exception>
    public WeightedGraph(int nodeCount, IEnumerable<(int A, int B, double Weight)> edges)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodeCount);
        ArgumentNullException.ThrowIfNull(edges);
        var list = edges.Where(e => Checked(nodeCount, e).Weight > 0).ToArray();
        loops = new double[nodeCount];
        (starts, neighbours, weights) = Merged(RowsOf(nodeCount, list), loops);
        strengths = new double[nodeCount];
        for (var node = 0; node < nodeCount; node++)
        {
            strengths[node] = 2 * loops[node];
            foreach (var weight in WeightsOf(node))
                strengths[node] += weight;
        }

        TotalWeight = strengths.Sum() / 2;
        EdgeCount = (neighbours.Length / 2) + loops.Count(l => l > 0);
        // Beyond this, products of weights that quality functions make would not fit into a number.
        if (TotalWeight != 0 && TotalWeight is not (>= 1e-100 and <= 1e100))
            throw new ClusterException("The weights of all edges add up to more than 1E+100 or less than 1E-100; measure in another unit.");
    }

    /// <summary>How many nodes.</summary>
    public int NodeCount => loops.Length;

    /// <summary>How many pairs of nodes are joined, loops included.</summary>
    public int EdgeCount { get; }

    /// <summary>The weight of all edges, each counted once.</summary>
    public double TotalWeight { get; }

    /// <summary>The other nodes that a node is joined to, ascending. O(1).</summary>
    /// <param name="node">The node.</param>
    public ReadOnlySpan<int> NeighboursOf(int node) => neighbours.AsSpan(starts[node]..starts[node + 1]);

    /// <summary>The weights of the edges to <see cref="NeighboursOf"/>, in that order. O(1).</summary>
    /// <param name="node">The node.</param>
    public ReadOnlySpan<double> WeightsOf(int node) => weights.AsSpan(starts[node]..starts[node + 1]);

    /// <summary>The weight of the loop at a node; 0 for none. O(1).</summary>
    /// <param name="node">The node.</param>
    public double LoopOf(int node) => loops[node];

    /// <summary>The weights of all edges of a node added up, a loop twice, so that all strengths add up to twice the total. O(1).</summary>
    /// <param name="node">The node.</param>
    public double StrengthOf(int node) => strengths[node];

    /// <summary>Every edge once, by its smaller and then its larger end; loops included.</summary>
    public IEnumerable<(int A, int B, double Weight)> Edges()
    {
        for (var a = 0; a < NodeCount; a++)
        {
            if (loops[a] > 0)
                yield return (a, a, loops[a]);
            for (var at = starts[a]; at < starts[a + 1]; at++)
                if (neighbours[at] > a)
                    yield return (a, neighbours[at], weights[at]);
        }
    }

    /// <summary>The rows themselves, not a copy: to be read only.</summary>
    internal (int[] Starts, int[] Neighbours, double[] Weights) Rows => (starts, neighbours, weights);

    private static (int A, int B, double Weight) Checked(int nodeCount, (int A, int B, double Weight) edge) =>
        edge.A < 0 || edge.B < 0 || edge.A >= nodeCount || edge.B >= nodeCount
            ? throw new ClusterException($"The edge {edge.A} to {edge.B} leaves the graph: its {nodeCount} nodes are numbered from 0.")
            : edge.Weight >= 0 && double.IsFinite(edge.Weight) ? edge
            : throw new ClusterException($"The edge {edge.A} to {edge.B} weighs {edge.Weight}; give a finite number, 0 or more.");

    // Every edge in the rows of both its ends, a loop once; each row by neighbour.
    private static (int[] Starts, int[] Neighbours, double[] Weights) RowsOf(int nodeCount, (int A, int B, double Weight)[] edges)
    {
        var starts = new int[nodeCount + 1];
        foreach (var (a, b, _) in edges)
        {
            starts[a + 1]++;
            starts[b + 1] += a == b ? 0 : 1;
        }

        for (var node = 0; node < nodeCount; node++)
            starts[node + 1] += starts[node];
        var next = starts.AsSpan(0, nodeCount).ToArray();
        var (neighbours, weights) = (new int[starts[nodeCount]], new double[starts[nodeCount]]);
        foreach (var (a, b, weight) in edges)
        {
            (neighbours[next[a]], weights[next[a]++]) = (b, weight);
            if (a != b)
                (neighbours[next[b]], weights[next[b]++]) = (a, weight);
        }

        for (var node = 0; node < nodeCount; node++)
            neighbours.AsSpan(starts[node]..starts[node + 1]).Sort(weights.AsSpan(starts[node]..starts[node + 1]));
        return (starts, neighbours, weights);
    }

    // Adds up parallel edges, the lightest first so that the order in which they came does not matter, and takes the loops out.
    private static (int[] Starts, int[] Neighbours, double[] Weights) Merged(
        (int[] Starts, int[] Neighbours, double[] Weights) rows, double[] loops)
    {
        var starts = new int[rows.Starts.Length];
        var to = 0;
        for (var node = 0; node < loops.Length; node++)
        {
            for (int at = rows.Starts[node], end; at < rows.Starts[node + 1]; at = end)
            {
                var neighbour = rows.Neighbours[at];
                for (end = at + 1; end < rows.Starts[node + 1] && rows.Neighbours[end] == neighbour;)
                    end++;
                var parallel = rows.Weights.AsSpan(at..end);
                parallel.Sort();
                var sum = 0.0;
                foreach (var weight in parallel)
                    sum += weight;
                if (neighbour == node)
                    loops[node] = sum;
                else
                    (rows.Neighbours[to], rows.Weights[to++]) = (neighbour, sum);
            }

            starts[node + 1] = to;
        }

        return (starts, rows.Neighbours[..to], rows.Weights[..to]);
    }
}
