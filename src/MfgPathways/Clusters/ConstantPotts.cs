namespace MfgPathways.Clusters;

/// <summary>
/// The constant Potts model (CPM; Traag, Van Dooren and Nesterov 2011, Phys. Rev. E 84 016114): H = Σ over clusters of
/// w − γ · n(n−1)/2, with w the weight within the cluster and n its nodes. In the unit of the weights. At the best partition, clusters are
/// denser than γ within and less dense than γ between each other; unlike modularity it has no resolution limit.
/// </summary>
public static class ConstantPotts
{
    /// <summary>The value of a partition, recomputed from its definition. O(nodes + edges).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="labels">A label for each node; equal labels are together.</param>
    /// <param name="resolution">γ, in the unit of the weights.</param>
    /// <exception cref="ClusterException">There is not one label for each node.</exception>
    public static double Of(WeightedGraph graph, ReadOnlySpan<int> labels, double resolution)
    {
        var quality = 0.0;
        foreach (var cluster in ClusterSums.Of(graph, labels))
            quality += cluster.Weight - (resolution * cluster.Nodes * (cluster.Nodes - 1.0) / 2);
        return quality;
    }
}
