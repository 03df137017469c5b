using System.Numerics;

namespace MfgPathways.Graph;

/// <summary>Set algebra on bitsets of KSAs; all spans of one graph have the same length. Each is O(words).</summary>
internal static class KsaSet
{
    public static int Count(ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var word in set)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>|a ∩ b|.</summary>
    public static int CountShared(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        var count = 0;
        for (var i = 0; i < a.Length; i++)
            count += BitOperations.PopCount(a[i] & b[i]);
        return count;
    }

    /// <summary>|a \ b|.</summary>
    public static int CountMissing(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        var count = 0;
        for (var i = 0; i < a.Length; i++)
            count += BitOperations.PopCount(a[i] & ~b[i]);
        return count;
    }

    /// <summary>Whether a KSA is in the set. O(1).</summary>
    public static bool Holds(ReadOnlySpan<ulong> set, int ksa) => (set[ksa >> 6] >> (ksa & 63) & 1) != 0;

    /// <summary>Puts a KSA into the set. O(1).</summary>
    public static void Add(Span<ulong> set, int ksa) => set[ksa >> 6] |= 1UL << (ksa & 63);

    /// <summary>Takes a KSA out of the set. O(1).</summary>
    public static void Remove(Span<ulong> set, int ksa) => set[ksa >> 6] &= ~(1UL << (ksa & 63));

    /// <summary>result = a ∪ b.</summary>
    public static void Union(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> result)
    {
        for (var i = 0; i < a.Length; i++)
            result[i] = a[i] | b[i];
    }

    /// <summary>a ∩ b.</summary>
    public static ulong[] Shared(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        var result = new ulong[a.Length];
        for (var i = 0; i < a.Length; i++)
            result[i] = a[i] & b[i];
        return result;
    }

    /// <summary>a \ b.</summary>
    public static ulong[] Missing(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        var result = new ulong[a.Length];
        for (var i = 0; i < a.Length; i++)
            result[i] = a[i] & ~b[i];
        return result;
    }
}
