namespace MfgPathways.Graph;

/// <summary>
/// A graph without its leaves: each node of degree 1 is folded into its neighbour, which stands for both. Whatever leads to the leaf leads
/// through the neighbour, so the leaves' part of the betweenness has a closed form. Of two nodes that have only each other, none is folded.
/// </summary>
/// <param name="Graph">What is left, without leaves.</param>
/// <param name="Weights">How many nodes each node stands for.</param>
/// <param name="Kept">The node that each node of the folded graph was.</param>
/// <param name="ComponentSizes">How many nodes, leaves included, the component of each node has.</param>
/// <param name="Nodes">How many nodes there were.</param>
internal sealed record FoldedGraph(SimpleGraph Graph, int[] Weights, int[] Kept, int[] ComponentSizes, int Nodes)
{
    /// <summary>Folds a graph. O(edges · log(edges)).</summary>
    public static FoldedGraph Of(SimpleGraph graph)
    {
        var kept = Enumerable.Range(0, graph.NodeCount).Where(node => !IsLeaf(graph, node)).ToArray();
        var places = new int[graph.NodeCount];
        Array.Fill(places, -1);
        foreach (var (place, node) in kept.Index())
            places[node] = place;
        var weights = Array.ConvertAll(kept, _ => 1);
        for (var node = 0; node < places.Length; node++)
            if (places[node] < 0)
                weights[places[graph.NeighboursOf(node)[0]]]++;
        var folded = SimpleGraph.Of(
            kept.Length,
            kept.SelectMany(a => graph.NeighboursOf(a).ToArray().Where(b => a < b && places[b] >= 0), (a, b) => (places[a], places[b])));
        return new FoldedGraph(folded, weights, kept, Sizes(folded, weights), graph.NodeCount);
    }

    /// <summary>The betweenness in the whole graph, from that of the folded graph, where each pair of nodes counts by their weights.</summary>
    public double[] Unfold(double[] betweenness)
    {
        var all = new double[Nodes];
        for (var place = 0; place < Kept.Length; place++)
        {
            double leaves = Weights[place] - 1, others = ComponentSizes[place] - Weights[place];
            all[Kept[place]] = betweenness[place] + (leaves * others) + (leaves * (leaves - 1) / 2);
        }

        return all;
    }

    private static bool IsLeaf(SimpleGraph graph, int node) =>
        graph.NeighboursOf(node) is [var only] && graph.NeighboursOf(only).Length > 1;

    private static int[] Sizes(SimpleGraph graph, int[] weights)
    {
        var sizes = new int[graph.NodeCount];
        for (var start = 0; start < sizes.Length; start++)
        {
            if (sizes[start] > 0)
                continue;
            var (members, seen) = (new List<int> { start }, 1);
            sizes[start] = 1;
            for (; seen <= members.Count; seen++)
                foreach (var next in graph.NeighboursOf(members[seen - 1]))
                    if (sizes[next] == 0)
                    {
                        sizes[next] = 1;
                        members.Add(next);
                    }

            var size = members.Sum(m => weights[m]);
            foreach (var member in members)
                sizes[member] = size;
        }

        return sizes;
    }
}
