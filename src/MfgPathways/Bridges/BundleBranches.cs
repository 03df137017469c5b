namespace MfgPathways.Bridges;

/// <summary>
/// The KSAs that a node of the search branches on, the most promising first: by gain, or where effort is limited by gain for effort; ties
/// by number. The branch of a KSA has it in the bundle and leaves those before it out.
/// </summary>
internal sealed class BundleBranches
{
    private readonly int[] ksas;
    private readonly bool isByEffort;
    private readonly long equal;
    private readonly long most;

    // Sums over the branches before each, and over all.
    private readonly long[] gains;
    private readonly long[] efforts;

    public BundleBranches(long[] found, BundleRoom room, bool byEffort)
    {
        ksas = [.. Enumerable.Range(0, found.Length).Where(ksa => found[ksa] > 0 && room.Fits(ksa))];
        Array.Sort(ksas, (a, b) => Order(found, room.Efforts, byEffort, a, b) is var order and not 0 ? order : a.CompareTo(b));
        gains = Sums(found);
        efforts = Sums(room.Efforts);
        equal = ksas.Length > 0 && Array.TrueForAll(ksas, ksa => room.Efforts[ksa] == efforts[1]) ? efforts[1] : 0;
        isByEffort = byEffort && equal == 0;
        most = isByEffort && room.Ksas < ksas.Length
            ? ksas.Select(ksa => found[ksa]).OrderDescending().Take(room.Ksas).Sum()
            : long.MaxValue;
    }

    public int Count => ksas.Length;

    public int this[int branch] => ksas[branch];

    public long Gain(int branch) => gains[branch + 1] - gains[branch];

    /// <summary>
    /// Most that KSAs of the branches from one on can gain, so many of them, and of so much effort in all; the last may count in part.
    /// O(log KSAs).
    /// </summary>
    public long Most(int from, int count, long effort)
    {
        if (!isByEffort)
            return gains[Math.Min(Count, from + (equal > 0 ? Math.Min(count, effort / equal) : count))] - gains[from];
        var last = Array.BinarySearch(efforts, from, Count + 1 - from, efforts[from] + effort);
        if (last >= 0)
            return Math.Min(most, gains[last] - gains[from]);
        last = ~last - 1;
        var rest = efforts[from] + effort - efforts[last];
        var part = last == Count ? 0 : (long)((Int128)Gain(last) * rest / (efforts[last + 1] - efforts[last])) + 1;
        return Math.Min(most, gains[last] - gains[from] + part);
    }

    private long[] Sums(long[] of)
    {
        var sums = new long[ksas.Length + 1];
        for (var branch = 0; branch < ksas.Length; branch++)
            sums[branch + 1] = sums[branch] + of[ksas[branch]];
        return sums;
    }

    private static int Order(long[] gains, long[] efforts, bool byEffort, int a, int b) => byEffort
        ? ((Int128)gains[b] * efforts[a]).CompareTo((Int128)gains[a] * efforts[b])
        : gains[b].CompareTo(gains[a]);
}
