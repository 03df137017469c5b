using System.Buffers;

namespace MfgPathways.Clusters;

/// <summary>
/// A graph as the Leiden algorithm sees it, at any level of aggregation. All quality functions are one formula here: two clusters gain
/// by joining what the weight between them exceeds penalty · (size of the one × size of the other). What joins a node to itself does not
/// matter to any move, so loops are left out.
/// </summary>
/// <param name="Starts">Where the row of each node starts in the two arrays that follow.</param>
/// <param name="Neighbours">The other ends of the edges.</param>
/// <param name="Weights">Their weights.</param>
/// <param name="Sizes">The size of each node; of an aggregated one, of all that it stands for.</param>
/// <param name="Penalty">What a product of sizes costs, in the unit of the weights.</param>
/// <param name="Tolerance">A gain up to this is none, so that rounding cannot move nodes to and fro.</param>
/// <param name="Randomness">θ of the refinement, in the unit of the weights.</param>
internal sealed record LeidenNetwork(
    int[] Starts, int[] Neighbours, double[] Weights, NodeSize[] Sizes, double Penalty, double Tolerance, double Randomness)
{
    // 0.01 of an edge is what the paper uses on unweighted graphs; the mean weight makes it the same for a graph times a constant.
    private const double RandomnessPerEdge = 0.01;

    public int NodeCount => Sizes.Length;

    /// <summary>A node is as large as its strength for modularity, and 1 for the constant Potts model, on both sides.</summary>
    public static LeidenNetwork Of(WeightedGraph graph, LeidenOptions options)
    {
        var modular = options.Quality == QualityFunction.Modularity;
        var sizes = new NodeSize[graph.NodeCount];
        for (var node = 0; node < sizes.Length; node++)
        {
            var size = modular ? graph.StrengthOf(node) : 1;
            sizes[node] = new NodeSize(size, size);
        }

        // Sizes come in both orders into a product, hence the halves.
        return Of(graph, sizes, options.Resolution / 2 / (modular && graph.TotalWeight > 0 ? 2 * graph.TotalWeight : 1));
    }

    public static LeidenNetwork Of(WeightedGraph graph, NodeSize[] sizes, double penalty)
    {
        var (starts, neighbours, weights) = graph.Rows;
        return new LeidenNetwork(
            starts, neighbours, weights, sizes, penalty, 1e-13 * graph.TotalWeight,
            graph.EdgeCount == 0 ? 1 : RandomnessPerEdge * graph.TotalWeight / graph.EdgeCount);
    }

    public ReadOnlySpan<int> RowOf(int node) => Neighbours.AsSpan(Starts[node], Starts[node + 1] - Starts[node]);

    public ReadOnlySpan<double> WeightsOf(int node) => Weights.AsSpan(Starts[node], Starts[node + 1] - Starts[node]);

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
        var (starts, sizes) = (new int[count + 1], new NodeSize[count]);
        var (members, memberStarts) = MembersOf(parts, count);
        // Borrowed, because what is needed is known at the end only; one place more, because a row writes one beyond its end.
        var neighbours = ArrayPool<int>.Shared.Rent(Neighbours.Length + 1);
        var weights = ArrayPool<double>.Shared.Rent(Weights.Length + 1);
        var (weightTo, to) = (new double[count], 0);
        for (var part = 0; part < count; part++)
        {
            var end = to;
            foreach (var node in members.AsSpan(memberStarts[part]..memberStarts[part + 1]))
            {
                sizes[part] += Sizes[node];
                end = AddUpWeights(node, part, parts, weightTo, neighbours, end);
            }

            for (; to < end; to++)
                (weights[to], weightTo[neighbours[to]]) = (weightTo[neighbours[to]], 0);
            starts[part + 1] = end;
        }

        var aggregate = this with { Starts = starts, Neighbours = neighbours[..to], Weights = weights[..to], Sizes = sizes };
        ArrayPool<int>.Shared.Return(neighbours);
        ArrayPool<double>.Shared.Return(weights);
        return aggregate;
    }

    /// <summary>Gives every connected part of a cluster a label of its own, which never lowers the quality. O(nodes + edges).</summary>
    /// <returns>Whether a cluster was not connected.</returns>
    public bool SplitIntoConnected(int[] labels)
    {
        var (parts, count) = (new int[labels.Length], 0);
        Array.Fill(parts, -1);
        var waiting = new Stack<int>();
        for (var root = 0; root < labels.Length; root++)
        {
            if (parts[root] >= 0)
                continue;
            parts[root] = count;
            waiting.Push(root);
            while (waiting.TryPop(out var node))
                foreach (var neighbour in RowOf(node))
                    if (parts[neighbour] < 0 && labels[neighbour] == labels[node])
                    {
                        parts[neighbour] = count;
                        waiting.Push(neighbour);
                    }

            count++;
        }

        var isSplit = count > Partition.Count(labels);
        parts.CopyTo(labels, 0);
        return isSplit;
    }

    // Adds the weights of a node to those of its part, and parts that are new to the row. The new end of the row.
    private int AddUpWeights(int node, int part, int[] parts, double[] weightTo, int[] row, int end)
    {
        var neighbours = RowOf(node);
        var weights = WeightsOf(node);
        for (var i = 0; i < neighbours.Length; i++)
        {
            var other = parts[neighbours[i]];
            if (other == part)
                continue;
            var weight = weightTo[other];
            weightTo[other] = weight + weights[i];
            row[end] = other;
            end += weight == 0 ? 1 : 0;
        }

        return end;
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
