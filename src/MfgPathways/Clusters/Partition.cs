namespace MfgPathways.Clusters;

/// <summary>
/// Partitions of the nodes 0..n-1, given as one label for each node: nodes of equal label are together. A label may be any number; the
/// canonical ones are 0..clusters-1, the largest cluster first, then by smallest node.
/// </summary>
public static class Partition
{
    /// <summary>The same partition with canonical labels. O(nodes + clusters · log clusters).</summary>
    /// <param name="labels">A label for each node.</param>
    public static int[] Canonical(ReadOnlySpan<int> labels)
    {
        var byFirst = ByFirstNode(labels, out var sizes);
        var order = Enumerable.Range(0, sizes.Count).OrderByDescending(c => sizes[c]).ThenBy(c => c).ToArray();
        var numbers = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++)
            numbers[order[rank]] = rank;
        return Array.ConvertAll(byFirst, c => numbers[c]);
    }

    /// <summary>How many clusters. O(nodes).</summary>
    /// <param name="labels">A label for each node.</param>
    public static int Count(ReadOnlySpan<int> labels)
    {
        ByFirstNode(labels, out var sizes);
        return sizes.Count;
    }

    /// <summary>The nodes of each cluster, ascending, in the canonical order of the clusters. O(nodes + clusters · log clusters).</summary>
    /// <param name="labels">A label for each node.</param>
    public static int[][] Members(ReadOnlySpan<int> labels)
    {
        var canonical = Canonical(labels);
        var members = Array.ConvertAll(new int[canonical.Length == 0 ? 0 : canonical.Max() + 1], _ => new List<int>());
        for (var node = 0; node < canonical.Length; node++)
            members[canonical[node]].Add(node);
        return Array.ConvertAll(members, m => m.ToArray());
    }

    // The label of each node by the order in which labels first appear, and how many nodes each has.
    private static int[] ByFirstNode(ReadOnlySpan<int> labels, out List<int> sizes)
    {
        var seen = new Dictionary<int, int>();
        var numbers = new int[labels.Length];
        sizes = [];
        for (var node = 0; node < labels.Length; node++)
        {
            if (!seen.TryGetValue(labels[node], out var number))
            {
                seen.Add(labels[node], number = sizes.Count);
                sizes.Add(0);
            }

            numbers[node] = number;
            sizes[number]++;
        }

        return numbers;
    }
}
