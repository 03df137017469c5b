namespace MfgPathways.Clusters;

/// <summary>The clusters of a network while nodes move between them: their sizes, and which labels are free.</summary>
internal sealed class MovingClusters
{
    private readonly LeidenNetwork network;
    private readonly int[] labels;
    private readonly NodeSize[] sizes;
    private readonly int[] members;
    private readonly int[] free;
    private readonly double[] weightTo;
    private readonly int[] touched;
    private int freeCount;

    public MovingClusters(LeidenNetwork network, int[] labels)
    {
        (this.network, this.labels) = (network, labels);
        var n = network.NodeCount;
        (sizes, members, free, weightTo, touched) = (new NodeSize[n], new int[n], new int[n], new double[n], new int[n + 1]);
        for (var node = 0; node < n; node++)
        {
            sizes[labels[node]] += network.Sizes[node];
            members[labels[node]]++;
        }

        for (var label = n - 1; label >= 0; label--)
            if (members[label] == 0)
                free[freeCount++] = label;
    }

    /// <summary>Moves a node to where it adds most to the quality, if that is more than where it is. O(its degree).</summary>
    /// <returns>Whether it moved.</returns>
    public bool MoveToBest(int node)
    {
        var own = labels[node];
        var size = network.Sizes[node];
        var penalty = network.Penalty * size;
        var count = AddUpWeights(node);
        var stays = weightTo[own] - penalty.Times(sizes[own] - size);
        var (best, most) = (own, stays + network.Tolerance);
        for (var i = 0; i < count; i++)
        {
            var label = touched[i];
            var gain = weightTo[label] - penalty.Times(sizes[label]);
            weightTo[label] = 0;
            if (gain > most && label != own)
                (best, most) = (label, gain);
        }

        // Alone, a node adds nothing.
        if (most < 0 && members[own] > 1)
            best = free[freeCount - 1];
        if (best == own)
            return false;
        Move(node, own, best);
        return true;
    }

    // The weight from a node to every cluster beside it; how many of these there are.
    private int AddUpWeights(int node)
    {
        var row = network.RowOf(node);
        var weights = network.WeightsOf(node);
        var (labelOf, sums, found, count) = (labels, weightTo, touched, 0);
        for (var i = 0; i < row.Length; i++)
        {
            var label = labelOf[row[i]];
            var sum = sums[label];
            sums[label] = sum + weights[i];
            // Written always and kept if new, because the processor cannot foresee which ones are.
            found[count] = label;
            count += sum == 0 ? 1 : 0;
        }

        return count;
    }

    private void Move(int node, int from, int to)
    {
        if (members[to]++ == 0)
            freeCount--;
        sizes[to] += network.Sizes[node];
        sizes[from] -= network.Sizes[node];
        if (--members[from] == 0)
            (sizes[from], free[freeCount++]) = (default, from);
        labels[node] = to;
    }
}
