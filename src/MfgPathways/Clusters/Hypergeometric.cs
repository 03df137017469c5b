using MathNet.Numerics;

namespace MfgPathways.Clusters;

/// <summary>The chance of drawing at least so many marked ones: the upper tail of the hypergeometric distribution. O(draws).</summary>
internal static class Hypergeometric
{
    /// <param name="population">How many there are.</param>
    /// <param name="marked">How many of them are marked.</param>
    /// <param name="draws">How many are drawn, without putting back.</param>
    /// <param name="least">How many marked ones at least.</param>
    public static double Tail(int population, int marked, int draws, int least)
    {
        var all = SpecialFunctions.BinomialLn(population, draws);
        var tail = 0.0;
        // From the far end, so that the small terms are added up first.
        for (var hits = Math.Min(marked, draws); hits >= Math.Max(least, Math.Max(0, marked + draws - population)); hits--)
            tail += Math.Exp(
                SpecialFunctions.BinomialLn(marked, hits) + SpecialFunctions.BinomialLn(population - marked, draws - hits) - all);
        return Math.Min(1, tail);
    }
}
