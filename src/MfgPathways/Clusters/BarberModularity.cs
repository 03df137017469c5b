namespace MfgPathways.Clusters;

/// <summary>
/// Modularity of a graph with two sides (Barber 2007, Phys. Rev. E 76 066102): Q = Σ over clusters of w / W − γ · a·b / W², with w the
/// weight within the cluster, a and b the strengths of its nodes of the first and the second side added up, and W the weight of all edges.
/// At most 1; 0 for all nodes in one cluster at γ = 1.
/// </summary>
public static class BarberModularity
{
    /// <summary>The modularity of a partition, recomputed from its definition. 0 for a graph without edges. O(nodes + edges).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="labels">A label for each node of both sides; equal labels are together.</param>
    /// <param name="resolution">γ; larger values favour smaller clusters.</param>
    /// <exception cref="ClusterException">There is not one label for each node.</exception>
    public static double Of(BipartiteGraph graph, ReadOnlySpan<int> labels, double resolution = 1)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var sums = ClusterSums.Of(graph.Graph, labels);
        if (graph.Graph.TotalWeight == 0)
            return 0;
        var first = new double[sums.Length];
        var canonical = Partition.Canonical(labels);
        for (var node = 0; node < graph.FirstCount; node++)
            first[canonical[node]] += graph.Graph.StrengthOf(node);
        var (total, quality) = (graph.Graph.TotalWeight, 0.0);
        for (var cluster = 0; cluster < sums.Length; cluster++)
        {
            var second = sums[cluster].Strength - first[cluster];
            quality += (sums[cluster].Weight / total) - (resolution * (first[cluster] / total) * (second / total));
        }

        return quality;
    }
}
