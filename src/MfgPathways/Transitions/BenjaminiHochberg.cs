namespace MfgPathways.Transitions;

/// <summary>The false discovery rate of many tests at once (Benjamini and Hochberg 1995, J. R. Stat. Soc. B 57).</summary>
internal static class BenjaminiHochberg
{
    /// <summary>
    /// The q-values of ascending p-values: the least of p · tests / rank over all ranks from its own up, at most 1. O(p-values).
    /// </summary>
    /// <param name="ascending">The p-values; those left out are 1.</param>
    /// <param name="tests">How many tests there were, those left out included.</param>
    public static double[] Adjusted(double[] ascending, long tests)
    {
        var adjusted = new double[ascending.Length];
        var least = 1.0;
        for (var rank = ascending.Length; rank >= 1; rank--)
            adjusted[rank - 1] = least = Math.Min(least, ascending[rank - 1] * tests / rank);
        return adjusted;
    }
}
