namespace MfgPathways.Clusters;

/// <summary>
/// Agglomerative clustering by average linkage (UPGMA; Sokal and Michener 1958): always merges the two clusters with the smallest mean
/// distance between their items. Found by chains of nearest neighbours (Benzécri 1982; Murtagh 1983; Müllner 2011, arXiv:1109.2378),
/// which gives the same hierarchy in O(n²) time and space. Of equal distances the one to the smallest item counts.
/// </summary>
public static class AverageLinkage
{
    /// <summary>The hierarchy of the items. O(n²).</summary>
    /// <param name="distances">The distances between the items.</param>
    public static Dendrogram Of(DistanceMatrix distances)
    {
        ArgumentNullException.ThrowIfNull(distances);
        // In the order in which they are found, which is not that of the heights; a stable sort keeps the lower of equal ones first.
        return Numbered(distances.Count, Chains(distances).OrderBy(m => m.Height));
    }

    // A cluster goes by its smallest item.
    private static List<(int A, int B, double Height)> Chains(DistanceMatrix distances)
    {
        var n = distances.Count;
        var rows = Rows(distances);
        var sizes = Enumerable.Repeat(1, n).ToArray();
        var active = Enumerable.Range(0, n).ToArray().AsSpan();
        var (chain, merges) = (new List<int>(), new List<(int A, int B, double Height)>());
        while (active.Length > 1)
        {
            if (chain.Count == 0)
                chain.Add(active[0]);
            var last = chain[^1];
            var before = chain.Count > 1 ? chain[^2] : -1;
            var nearest = Nearest(rows[last], active, last, before);
            if (nearest != before)
            {
                chain.Add(nearest);
                continue;
            }

            chain.RemoveRange(chain.Count - 2, 2);
            var (a, b) = (Math.Min(last, nearest), Math.Max(last, nearest));
            merges.Add((a, b, rows[a][b]));
            var place = active.BinarySearch(b);
            active[(place + 1)..].CopyTo(active[place..]);
            active = active[..^1];
            Merge(rows, sizes, active, a, b);
        }

        return merges;
    }

    // The nearest cluster, the one before in the chain if it is as near as any, so that the chain ends.
    private static int Nearest(double[] row, ReadOnlySpan<int> active, int last, int before)
    {
        var (nearest, least) = (before, before < 0 ? double.PositiveInfinity : row[before]);
        foreach (var other in active)
            if (other != last && row[other] < least)
                (nearest, least) = (other, row[other]);
        return nearest;
    }

    // Lance and Williams: the mean over the items of both.
    private static void Merge(double[][] rows, int[] sizes, ReadOnlySpan<int> active, int a, int b)
    {
        var (rowA, rowB, sizeA, sizeB) = (rows[a], rows[b], sizes[a], sizes[b]);
        foreach (var other in active)
            if (other != a)
                rowA[other] = rows[other][a] = ((sizeA * rowA[other]) + (sizeB * rowB[other])) / (sizeA + sizeB);
        sizes[a] += sizeB;
    }

    private static double[][] Rows(DistanceMatrix distances)
    {
        var rows = new double[distances.Count][];
        for (var a = 0; a < rows.Length; a++)
        {
            rows[a] = new double[rows.Length];
            for (var b = 0; b < rows.Length; b++)
                rows[a][b] = distances[a, b];
        }

        return rows;
    }

    private static Dendrogram Numbered(int count, IEnumerable<(int A, int B, double Height)> merges)
    {
        // For each cluster by its smallest item: its number in the dendrogram and its size. A larger item leads to the smaller one.
        var (smallest, numbers, sizes) = (
            Enumerable.Range(0, count).ToArray(), Enumerable.Range(0, count).ToArray(), Enumerable.Repeat(1, count).ToArray());
        var numbered = new List<DendrogramMerge>();
        foreach (var merge in merges)
        {
            var (a, b) = (Find(merge.A), Find(merge.B));
            (a, b) = (Math.Min(a, b), Math.Max(a, b));
            sizes[a] += sizes[b];
            numbered.Add(new DendrogramMerge(numbers[a], numbers[b], merge.Height, sizes[a]));
            (smallest[b], numbers[a]) = (a, count + numbered.Count - 1);
        }

        return new Dendrogram(count, numbered);

        int Find(int item)
        {
            while (smallest[item] != item)
                item = smallest[item] = smallest[smallest[item]];
            return item;
        }
    }
}
