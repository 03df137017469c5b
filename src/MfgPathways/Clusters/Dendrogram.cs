using MathNet.Numerics.Statistics;

namespace MfgPathways.Clusters;

/// <summary>A hierarchy of clusters: which were merged, lowest first, until all items are together.</summary>
/// <param name="Count">How many items.</param>
/// <param name="Merges">The Count − 1 merges.</param>
public sealed record Dendrogram(int Count, IReadOnlyList<DendrogramMerge> Merges)
{
    /// <summary>The clusters whose merges are not above a height, as canonical labels. O(items).</summary>
    /// <param name="height">The height, in the unit of the distances.</param>
    public int[] CutAt(double height) => AfterMerges(Merges.TakeWhile(m => m.Height <= height).Count());

    /// <summary>So many clusters, as canonical labels: the state after Count − clusters merges. O(items).</summary>
    /// <param name="clusters">From 1 to the number of items.</param>
    /// <exception cref="ClusterException">There cannot be so many.</exception>
    public int[] CutInto(int clusters) => clusters >= Math.Min(1, Count) && clusters <= Count
        ? AfterMerges(Count - clusters)
        : throw new ClusterException($"{Count} items cannot be cut into {clusters} clusters; ask for 1 to {Count}.");

    /// <summary>
    /// How well the hierarchy keeps the distances: Pearson's correlation, over all pairs, between the distance and the height at which
    /// the two come together (Sokal and Rohlf 1962). <c>null</c> where either is the same for all pairs. O(items²).
    /// </summary>
    /// <param name="distances">The distances that the hierarchy was made of.</param>
    /// <exception cref="ClusterException">They are of another number of items.</exception>
    public double? CopheneticCorrelation(DistanceMatrix distances)
    {
        ArgumentNullException.ThrowIfNull(distances);
        if (distances.Count != Count)
            throw new ClusterException($"The distances are between {distances.Count} items, the hierarchy has {Count}.");
        var (x, y) = (new List<double>(), new List<double>());
        foreach (var (a, b, height) in Pairs())
        {
            x.Add(distances[a, b]);
            y.Add(height);
        }

        return IsConstant(x) || IsConstant(y) ? null : Correlation.Pearson(x, y);
    }

    // Up to the rounding of means.
    private static bool IsConstant(List<double> values) => values.TrueForAll(v => Math.Abs(v - values[0]) <= 1e-12 * values[0]);

    // Every pair once, with the height of the merge that brings the two together.
    private IEnumerable<(int A, int B, double Height)> Pairs()
    {
        var items = Enumerable.Range(0, Count).Select(i => new List<int> { i }).ToList();
        foreach (var merge in Merges)
        {
            var (left, right) = (items[merge.Left], items[merge.Right]);
            foreach (var a in left)
                foreach (var b in right)
                    yield return (a, b, merge.Height);
            items.Add([.. left, .. right]);
        }
    }

    private int[] AfterMerges(int merges)
    {
        var labels = new int[Count + merges];
        for (var node = labels.Length - 1; node >= 0; node--)
        {
            // A node that no merge took in is the top of its cluster.
            labels[node] = labels[node] == 0 ? node + 1 : labels[node];
            if (node >= Count)
                labels[Merges[node - Count].Left] = labels[Merges[node - Count].Right] = labels[node];
        }

        return Partition.Canonical(labels.AsSpan(0, Count));
    }
}
