namespace MfgPathways.Clusters;

/// <summary>Thins a graph out to the strongest links of each node.</summary>
internal static class NearestNeighbours
{
    /// <summary>
    /// The graph of the links that are among so many strongest of one of their ends, or as strong as the weakest of these: ties stay, so
    /// that the result does not depend on the order of the nodes. O(nodes + edges · log of the largest degree).
    /// </summary>
    public static WeightedGraph Of(WeightedGraph graph, int neighbours)
    {
        var weakest = new double[graph.NodeCount];
        for (var node = 0; node < weakest.Length; node++)
            if (graph.WeightsOf(node).Length > neighbours)
            {
                var weights = graph.WeightsOf(node).ToArray();
                Array.Sort(weights);
                weakest[node] = weights[^neighbours];
            }

        return new WeightedGraph(graph.NodeCount, graph.Edges().Where(e => e.Weight >= Math.Min(weakest[e.A], weakest[e.B])));
    }
}
