namespace MfgPathways.Clusters;

/// <summary>
/// A graph as the Leiden algorithm sees it, at any level of aggregation. Modularity and the constant Potts model are one formula here:
/// a cluster is worth its inner weight less penalty · (size of the cluster)² / 2, where a node's size is its strength or 1. What joins a
/// node to itself does not matter to any move, so loops are left out.
/// </summary>
/// <param name="Starts">Where the row of each node starts in the two arrays that follow.</param>
/// <param name="Neighbours">The other ends of the edges.</param>
/// <param name="Weights">Their weights.</param>
/// <param name="Sizes">The size of each node; of an aggregated one, of all that it stands for.</param>
/// <param name="Penalty">γ / 2W for modularity, γ for the constant Potts model.</param>
/// <param name="Tolerance">A gain up to this is none, so that rounding cannot move nodes to and fro.</param>
/// <param name="Randomness">θ of the refinement, in the unit of the weights.</param>
internal sealed record LeidenNetwork(
    int[] Starts, int[] Neighbours, double[] Weights, double[] Sizes, double Penalty, double Tolerance, double Randomness)
{
    // 0.01 of an edge is what the paper uses on unweighted graphs; the mean weight makes it the same for a graph times a constant.
    private const double RandomnessPerEdge = 0.01;

    public int NodeCount => Sizes.Length;

    public static LeidenNetwork Of(WeightedGraph graph, LeidenOptions options)
    {
        var modular = options.Quality == QualityFunction.Modularity;
        var (starts, neighbours, weights) = graph.CopyOfRows();
        var sizes = new double[graph.NodeCount];
        for (var node = 0; node < sizes.Length; node++)
            sizes[node] = modular ? graph.StrengthOf(node) : 1;
        return new LeidenNetwork(
            starts, neighbours, weights, sizes,
            modular && graph.TotalWeight > 0 ? options.Resolution / graph.TotalWeight / 2 : options.Resolution,
            1e-13 * graph.TotalWeight,
            graph.EdgeCount == 0 ? 1 : RandomnessPerEdge * graph.TotalWeight / graph.EdgeCount);
    }

    /// <summary>The labels by the order in which they first appear. O(nodes).</summary>
    public static int[] Renumbered(int[] labels)
    {
        var numbers = new int[labels.Length];
        var count = 0;
        var renumbered = new int[labels.Length];
        for (var node = 0; node < labels.Length; node++)
        {
            ref var number = ref numbers[labels[node]];
            if (number == 0)
                number = ++count;
            renumbered[node] = number - 1;
        }

        return renumbered;
    }

    /// <summary>The network whose nodes are the parts of this one. O(nodes + edges).</summary>
    public LeidenNetwork Aggregated(int[] parts, int count)
    {
        var (starts, sizes) = (new int[count + 1], new double[count]);
        var (neighbours, weights) = (new int[Neighbours.Length], new double[Weights.Length]);
        var (members, memberStarts) = MembersOf(parts, count);
        var (weightTo, to) = (new double[count], 0);
        for (var part = 0; part < count; part++)
        {
            var first = to;
            for (var i = memberStarts[part]; i < memberStarts[part + 1]; i++)
            {
                var node = members[i];
                sizes[part] += Sizes[node];
                for (var at = Starts[node]; at < Starts[node + 1]; at++)
                {
                    var other = parts[Neighbours[at]];
                    if (other == part)
                        continue;
                    if (weightTo[other] == 0)
                        neighbours[to++] = other;
                    weightTo[other] += Weights[at];
                }
            }

            for (var at = first; at < to; at++)
                (weights[at], weightTo[neighbours[at]]) = (weightTo[neighbours[at]], 0);
            starts[part + 1] = to;
        }

        return this with { Starts = starts, Neighbours = neighbours[..to], Weights = weights[..to], Sizes = sizes };
    }

    /// <summary>Gives every connected part of a cluster a label of its own, which never lowers the quality. O(nodes + edges).</summary>
    /// <returns>Whether a cluster was not connected.</returns>
    public bool SplitIntoConnected(int[] labels)
    {
        var parts = new int[labels.Length];
        Array.Fill(parts, -1);
        var (stack, seen, count) = (new int[labels.Length], new bool[labels.Length], 0);
        var clusters = 0;
        for (var root = 0; root < labels.Length; root++)
        {
            if (parts[root] >= 0)
                continue;
            clusters += seen[labels[root]] ? 0 : 1;
            seen[labels[root]] = true;
            var top = 0;
            (stack[top++], parts[root]) = (root, count);
            while (top > 0)
            {
                var node = stack[--top];
                for (var at = Starts[node]; at < Starts[node + 1]; at++)
                    if (parts[Neighbours[at]] < 0 && labels[Neighbours[at]] == labels[node])
                        (stack[top++], parts[Neighbours[at]]) = (Neighbours[at], count);
            }

            count++;
        }

        parts.CopyTo(labels, 0);
        return count > clusters;
    }

    // A counting sort of the nodes by part.
    private static (int[] Members, int[] Starts) MembersOf(int[] parts, int count)
    {
        var starts = new int[count + 1];
        foreach (var part in parts)
            starts[part + 1]++;
        for (var part = 0; part < count; part++)
            starts[part + 1] += starts[part];
        var (members, next) = (new int[parts.Length], starts.AsSpan(0, count).ToArray());
        for (var node = 0; node < parts.Length; node++)
            members[next[parts[node]]++] = node;
        return (members, starts);
    }
}
