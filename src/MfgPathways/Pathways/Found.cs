namespace MfgPathways.Pathways;

/// <summary>A route as a search finds it: the numbers of its stepping stones, and its efforts in internal sums.</summary>
internal sealed record Found(int[] Stones, long Stretch, long Total)
{
    public int Moves => Stones.Length + 1;
}
