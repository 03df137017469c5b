namespace MfgPathways.Transitions;

/// <summary>The false discovery rate of many tests at once (Benjamini and Hochberg 1995, J. R. Stat. Soc. B 57).</summary>
internal static class BenjaminiHochberg
{
    /// <summary>The q-values of p-values in any order, each at the place of its p-value. O(p-values · log p-values).</summary>
    /// <param name="pValues">The p-values; those left out are 1.</param>
    /// <param name="tests">How many tests there were, those left out included.</param>
    public static double[] QValues(double[] pValues, long tests)
    {
        var (sorted, places) = ((double[])pValues.Clone(), Enumerable.Range(0, pValues.Length).ToArray());
        Array.Sort(sorted, places);
        var q = new double[pValues.Length];
        foreach (var (place, adjusted) in places.Zip(Adjusted(sorted, tests)))
            q[place] = adjusted;
        return q;
    }

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

    /// <summary>The same for p-values that each occur so often; equal ones that stand apart get one q-value. O(p-values).</summary>
    /// <param name="ascending">The p-values.</param>
    /// <param name="times">How often each occurs.</param>
    /// <param name="tests">How many tests there were, those left out included.</param>
    public static double[] Adjusted(double[] ascending, int[] times, long tests)
    {
        var adjusted = new double[ascending.Length];
        var least = 1.0;
        var rank = times.Sum(t => (long)t);
        for (var i = ascending.Length - 1; i >= 0; i--)
        {
            adjusted[i] = least = Math.Min(least, ascending[i] * tests / rank);
            rank -= times[i];
        }

        return adjusted;
    }
}
