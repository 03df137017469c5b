namespace MfgPathways.Clusters;

/// <summary>
/// Fast local moving: visits the nodes in random order and moves each to the cluster where it adds most to the quality, or to one of its
/// own; when a node has moved, its neighbours elsewhere are visited again, until the queue is empty.
/// </summary>
internal static class LocalMoving
{
    /// <summary>Improves the labels, which are numbers below the number of nodes. Nearly linear in the edges.</summary>
    /// <returns>Whether a node moved.</returns>
    public static bool Run(LeidenNetwork network, int[] labels, CounterRandom random)
    {
        var n = network.NodeCount;
        var clusters = new MovingClusters(network, labels);
        var queue = new int[n];
        for (var node = 0; node < n; node++)
            queue[node] = node;
        random.Shuffle<int>(queue);
        var queued = new bool[n];
        Array.Fill(queued, true);
        var changed = false;
        for (int head = 0, waiting = n; waiting > 0; waiting--)
        {
            var node = queue[head];
            head = head + 1 == n ? 0 : head + 1;
            queued[node] = false;
            if (!clusters.MoveToBest(node))
                continue;
            changed = true;
            foreach (var neighbour in network.RowOf(node))
            {
                if (queued[neighbour] || labels[neighbour] == labels[node])
                    continue;
                // One place of the ring is free: that of the node that was taken out.
                var tail = head + waiting - 1;
                queue[tail >= n ? tail - n : tail] = neighbour;
                queued[neighbour] = true;
                waiting++;
            }
        }

        return changed;
    }
}
