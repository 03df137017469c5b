namespace MfgPathways.Pathways;

/// <summary>A route as a search finds it: the numbers of its stepping stones, and its efforts in internal sums.</summary>
internal sealed record Found(int[] Stones, long Stretch, long Total)
{
    /// <summary>Stepping stones by their ids: numbers stand in the order of the ids.</summary>
    public static readonly Comparer<int[]> ByIds = Comparer<int[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));

    public int Moves => Stones.Length + 1;
}
