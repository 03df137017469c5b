namespace MfgPathways.Clusters;

/// <summary>
/// The silhouette (Rousseeuw 1987, J. Comput. Appl. Math. 20, 53): for each node (b − a) / max(a, b), with a the mean distance to the
/// other nodes of its group and b the least mean distance to another group. 1: much nearer to its own; 0: between two; below 0: nearer to
/// another. Exact.
/// </summary>
public static class Silhouette
{
    /// <summary>The silhouette of every node. O(n²).</summary>
    /// <param name="labels">The group of each node, from 0, none left out.</param>
    /// <param name="distance">The distance of two nodes, 0 or more, the same both ways.</param>
    /// <returns>From −1 to 1; 0 for a node that is alone, and for all where there is one group only.</returns>
    public static double[] Of(IReadOnlyList<int> labels, Func<int, int, double> distance)
    {
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(distance);
        var sizes = new int[labels.Count == 0 ? 0 : labels.Max() + 1];
        foreach (var label in labels)
            sizes[label]++;
        var sums = new double[sizes.Length];
        var silhouettes = new double[labels.Count];
        for (var node = 0; node < silhouettes.Length && sizes.Length > 1; node++)
        {
            Array.Clear(sums);
            for (var other = 0; other < silhouettes.Length; other++)
                if (other != node)
                    sums[labels[other]] += distance(node, other);
            silhouettes[node] = OfNode(labels[node], sums, sizes);
        }

        return silhouettes;
    }

    private static double OfNode(int own, double[] sums, int[] sizes)
    {
        if (sizes[own] == 1)
            return 0;
        var within = sums[own] / (sizes[own] - 1);
        var nearest = double.PositiveInfinity;
        for (var group = 0; group < sums.Length; group++)
            if (group != own && sizes[group] > 0)
                nearest = Math.Min(nearest, sums[group] / sizes[group]);
        var larger = Math.Max(within, nearest);
        return larger == 0 || double.IsInfinity(nearest) ? 0 : (nearest - within) / larger;
    }
}
