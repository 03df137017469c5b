namespace MfgPathways.Clusters;

/// <summary>What a quality function needs of a cluster.</summary>
/// <param name="Nodes">How many nodes.</param>
/// <param name="Weight">The weight of the edges within, each once.</param>
/// <param name="Strength">The strengths of its nodes added up.</param>
internal readonly record struct ClusterSums(int Nodes, double Weight, double Strength)
{
    /// <summary>The sums of each cluster, in canonical order. O(nodes + edges).</summary>
    public static ClusterSums[] Of(WeightedGraph graph, ReadOnlySpan<int> labels)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (labels.Length != graph.NodeCount)
            throw new ClusterException($"There are {labels.Length} labels for {graph.NodeCount} nodes; give one label for each node.");
        var canonical = Partition.Canonical(labels);
        var sums = new ClusterSums[canonical.Length == 0 ? 0 : canonical.Max() + 1];
        for (var node = 0; node < canonical.Length; node++)
        {
            var (own, weight) = (canonical[node], graph.LoopOf(node));
            var neighbours = graph.NeighboursOf(node);
            var weights = graph.WeightsOf(node);
            for (var i = 0; i < neighbours.Length && neighbours[i] < node; i++)
                if (canonical[neighbours[i]] == own)
                    weight += weights[i];
            var sum = sums[own];
            sums[own] = new ClusterSums(sum.Nodes + 1, sum.Weight + weight, sum.Strength + graph.StrengthOf(node));
        }

        return sums;
    }
}
