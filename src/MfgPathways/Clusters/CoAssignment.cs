namespace MfgPathways.Clusters;

/// <summary>
/// How many of several partitions put each pair of nodes together: the co-assignment matrix of consensus clustering (Lancichinetti and
/// Fortunato 2012, Sci. Rep. 2, 336). O(nodes²) in space. Immutable.
/// </summary>
internal sealed class CoAssignment
{
    private readonly int[] together;
    private readonly int[] alone;

    private CoAssignment(int[] together, int[] alone, int runs) =>
        (this.together, this.alone, Nodes, Runs) = (together, alone, alone.Length, runs);

    /// <summary>How many nodes.</summary>
    public int Nodes { get; }

    /// <summary>How many partitions.</summary>
    public int Runs { get; }

    /// <summary>The share of partitions that put two nodes together.</summary>
    public double Share(int a, int b) => (double)together[(a * Nodes) + b] / Runs;

    /// <summary>Counts whole numbers, so the order of the partitions does not matter. O(Σ of the squared sizes of all clusters).</summary>
    /// <param name="partitions">At least one, each with the cluster of every node.</param>
    public static CoAssignment Of(IReadOnlyList<int[]> partitions)
    {
        var nodes = partitions[0].Length;
        var (together, alone) = (new int[nodes * nodes], new int[nodes]);
        foreach (var members in partitions.SelectMany(p => Partition.Members(p)))
            foreach (var a in members)
            {
                var row = together.AsSpan(a * nodes, nodes);
                foreach (var b in members)
                    row[b]++;
                alone[a] += members.Length == 1 ? 1 : 0;
            }

        return new CoAssignment(together, alone, partitions.Count);
    }

    /// <summary>The graph in which each two nodes that are ever together are joined by their share.</summary>
    public WeightedGraph ToGraph() => new(
        Nodes,
        from a in Enumerable.Range(0, Nodes)
        from b in Enumerable.Range(a + 1, Nodes - a - 1)
        where together[(a * Nodes) + b] > 0
        select (a, b, Share(a, b)));

    /// <summary>The mean share of a node with each cluster of a partition, itself left out; 0 for one that holds no other node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="labels">The cluster of each node, 0..clusters-1.</param>
    /// <param name="sizes">How many nodes each cluster has.</param>
    public double[] Affinities(int node, ReadOnlySpan<int> labels, ReadOnlySpan<int> sizes)
    {
        var sums = new long[sizes.Length];
        for (var other = 0; other < Nodes; other++)
            sums[labels[other]] += other == node ? 0 : together[(node * Nodes) + other];
        var means = new double[sizes.Length];
        for (var cluster = 0; cluster < means.Length; cluster++)
            if (sizes[cluster] - (labels[node] == cluster ? 1 : 0) is var others and > 0)
                means[cluster] = (double)sums[cluster] / others / Runs;
        return means;
    }

    /// <summary>The stability of a node, as <see cref="ClusterMember.Stability"/> has it.</summary>
    public double Stability(int node, ReadOnlySpan<int> labels, ReadOnlySpan<int> sizes) =>
        sizes[labels[node]] == 1 ? (double)alone[node] / Runs : Affinities(node, labels, sizes)[labels[node]];
}
