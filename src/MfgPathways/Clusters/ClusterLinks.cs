namespace MfgPathways.Clusters;

/// <summary>How the links of a graph run within and between the clusters of a partition.</summary>
/// <param name="NodeWithin">The weight of the links of each node that stay within its cluster.</param>
/// <param name="Strength">The strengths of each cluster's nodes added up.</param>
/// <param name="Within">Of that, what stays within the cluster; each link within counts at both ends.</param>
/// <param name="Connected">Whether each cluster hangs together by links within.</param>
/// <param name="Total">The strengths of all nodes added up.</param>
internal sealed record ClusterLinks(double[] NodeWithin, double[] Strength, double[] Within, bool[] Connected, double Total)
{
    /// <summary>The share of a cluster's links that stays within.</summary>
    public double WithinShare(int cluster) => Within[cluster] / Strength[cluster];

    /// <summary>What leaves a cluster, over the strength of the cluster or of the rest, whichever is less; 0 if nothing leaves.</summary>
    public double Conductance(int cluster)
    {
        var leaving = Strength[cluster] - Within[cluster];
        var smaller = Math.Min(Strength[cluster], Total - Strength[cluster]);
        return leaving <= 0 || smaller <= 0 ? 0 : leaving / smaller;
    }

    /// <summary>The links of a partition. O(nodes + links).</summary>
    public static ClusterLinks Of(WeightedGraph graph, int[] labels)
    {
        var members = Partition.Members(labels);
        var within = new double[graph.NodeCount];
        for (var node = 0; node < within.Length; node++)
        {
            var weights = graph.WeightsOf(node);
            foreach (var (i, neighbour) in graph.NeighboursOf(node).ToArray().Index())
                within[node] += labels[neighbour] == labels[node] ? weights[i] : 0;
        }

        return new ClusterLinks(
            within, Array.ConvertAll(members, m => m.Sum(graph.StrengthOf)), Array.ConvertAll(members, m => m.Sum(node => within[node])),
            Array.ConvertAll(members, m => Reached(graph, labels, m[0]) == m.Length), graph.TotalWeight * 2);
    }

    private static int Reached(WeightedGraph graph, int[] labels, int start)
    {
        var reached = new HashSet<int> { start };
        var next = new Stack<int>(reached);
        while (next.TryPop(out var node))
            foreach (var neighbour in graph.NeighboursOf(node))
                if (labels[neighbour] == labels[start] && reached.Add(neighbour))
                    next.Push(neighbour);
        return reached.Count;
    }
}
