namespace MfgPathways.Clusters;

/// <summary>
/// Modularity with a resolution (Newman and Girvan 2004; Reichardt and Bornholdt 2006): Q = Σ over clusters of
/// w / W − γ · (s / 2W)², with w the weight within the cluster, s the strengths of its nodes added up and W the weight of all edges.
/// At most 1; 0 for all nodes in one cluster at γ = 1.
/// </summary>
public static class Modularity
{
    /// <summary>The modularity of a partition, recomputed from its definition. 0 for a graph without edges. O(nodes + edges).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="labels">A label for each node; equal labels are together.</param>
    /// <param name="resolution">γ; larger values favour smaller clusters.</param>
    /// <exception cref="ClusterException">There is not one label for each node.</exception>
    public static double Of(WeightedGraph graph, ReadOnlySpan<int> labels, double resolution = 1)
    {
        var within = ClusterSums.Of(graph, labels);
        if (graph.TotalWeight == 0)
            return 0;
        var quality = 0.0;
        foreach (var cluster in within)
        {
            var share = cluster.Strength / (2 * graph.TotalWeight);
            quality += (cluster.Weight / graph.TotalWeight) - (resolution * share * share);
        }

        return quality;
    }
}
