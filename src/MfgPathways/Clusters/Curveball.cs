namespace MfgPathways.Clusters;

/// <summary>
/// Random bipartite graphs with the degrees of a given one, by curveball trades (Strona et al. 2014, Nat. Commun. 5, 4114): two rows keep
/// what they share and deal the rest anew, each as many as before. The chain reaches every graph with these degrees equally often
/// (Carstens 2015, Phys. Rev. E 91, 042812).
/// </summary>
internal static class Curveball
{
    // Five trades for each row mix well enough in the paper; twice as many cost next to nothing.
    private const int TradesPerRow = 10;

    /// <summary>A shuffle of the rows. O(rows · mean row).</summary>
    /// <param name="rows">What each row holds, ascending; left as it is.</param>
    /// <param name="random">The generator.</param>
    /// <returns>Rows of the same lengths, ascending, in which everything occurs as often as before.</returns>
    public static int[][] Shuffled(IReadOnlyList<int[]> rows, CounterRandom random)
    {
        var shuffled = rows.Select(r => (int[])r.Clone()).ToArray();
        var longest = rows.Count == 0 ? 0 : rows.Max(r => r.Length);
        var (shared, either) = (new List<int>(longest), new List<int>(2 * longest));
        for (var trade = 0; rows.Count > 1 && trade < TradesPerRow * rows.Count; trade++)
        {
            var a = random.NextInt(rows.Count);
            var b = random.NextInt(rows.Count - 1);
            Trade(shuffled[a], shuffled[b + (b >= a ? 1 : 0)], random, shared, either);
        }

        return shuffled;
    }

    private static void Trade(int[] a, int[] b, CounterRandom random, List<int> shared, List<int> either)
    {
        shared.Clear();
        either.Clear();
        Split(a, b, shared, either);
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(either));
        Fill(a, shared, either, 0);
        Fill(b, shared, either, a.Length - shared.Count);
    }

    // A merge of two ascending rows: what both hold, and what one of them holds.
    private static void Split(int[] a, int[] b, List<int> shared, List<int> either)
    {
        var (i, j) = (0, 0);
        while (i < a.Length || j < b.Length)
            if (j == b.Length || (i < a.Length && a[i] < b[j]))
                either.Add(a[i++]);
            else if (i == a.Length || b[j] < a[i])
                either.Add(b[j++]);
            else
            {
                shared.Add(a[i++]);
                j++;
            }
    }

    private static void Fill(int[] row, List<int> shared, List<int> either, int from)
    {
        shared.CopyTo(row);
        either.CopyTo(from, row, shared.Count, row.Length - shared.Count);
        Array.Sort(row);
    }
}
