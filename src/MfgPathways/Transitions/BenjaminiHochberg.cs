namespace MfgPathways.Transitions;

/// <summary>
/// The false discovery rate of Benjamini and Hochberg (1995): the least rate at which a test counts among the discoveries.
/// </summary>
internal static class BenjaminiHochberg
{
    /// <summary>The q-value of each p-value: the least of p·count/rank over all ranks from its own up. O(n).</summary>
    /// <param name="ascending">The p-values, the smallest first.</param>
    public static double[] Adjusted(double[] ascending)
    {
        var adjusted = new double[ascending.Length];
        var least = 1.0;
        for (var rank = ascending.Length; rank >= 1; rank--)
            adjusted[rank - 1] = least = Math.Min(least, ascending[rank - 1] * ascending.Length / rank);
        return adjusted;
    }
}
