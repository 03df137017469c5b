namespace MfgPathways.Benchmarks.Peers;

/// <summary>All gaps by asking a set of the origin's KSAs for each KSA of the destination.</summary>
internal static class HashSetGaps
{
    public static int[] Of(HashSet<int>[] required)
    {
        var gaps = new int[required.Length * required.Length];
        for (var from = 0; from < required.Length; from++)
            for (var to = 0; to < required.Length; to++)
                foreach (var ksa in required[to])
                    if (!required[from].Contains(ksa))
                        gaps[(from * required.Length) + to]++;
        return gaps;
    }
}
