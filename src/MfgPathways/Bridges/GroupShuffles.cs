namespace MfgPathways.Bridges;

/// <summary>
/// Mean and variance of Σ n_c², n_c members of group c among k occupations, if the groups are dealt out to all occupations at random.
/// Exact: the k are then a sample without replacement. With G_ij = what i and j have in common, Σ n_c² = Σ G_ij over the sample, and any r
/// different occupations are all in the sample with probability k(k−1)…(k−r+1) ÷ (n(n−1)…(n−r+1)). Where each has one group the counts are
/// multivariate hypergeometric. O(n²) to make.
/// </summary>
internal sealed class GroupShuffles
{
    private readonly int count;

    // Sums over different i, j, l, m of G_ii; G_ij; and of the products whose mean the variance needs, by how many different they are of.
    private readonly double own;
    private readonly double pairs;
    private readonly double one;
    private readonly double two;
    private readonly double three;
    private readonly double four;

    /// <param name="groups">The groups of each occupation, at least one.</param>
    public GroupShuffles(int[][] groups)
    {
        count = groups.Length;
        double ownSquares = 0, ownTimesRow = 0, squares = 0, rowSquares = 0;
        for (var i = 0; i < count; i++)
        {
            var g = Common(groups[i], groups[i]);
            var row = 0.0;
            for (var j = 0; j < count; j++)
                if (j != i && Common(groups[i], groups[j]) is var common)
                {
                    row += common;
                    squares += common * common;
                }

            own += g;
            pairs += row;
            ownSquares += g * g;
            ownTimesRow += g * row;
            rowSquares += row * row;
        }

        one = ownSquares;
        two = (own * own) - ownSquares + (4 * ownTimesRow) + (2 * squares);
        three = (2 * ((own * pairs) - (2 * ownTimesRow))) + (4 * (rowSquares - squares));
        four = (pairs * pairs) - (4 * rowSquares) + (2 * squares);
    }

    /// <summary>Mean and variance for a sample of k occupations.</summary>
    public (double Mean, double Variance) SumOfSquares(int k)
    {
        var mean = (Chance(k, 1) * own) + (Chance(k, 2) * pairs);
        var square = (Chance(k, 1) * one) + (Chance(k, 2) * two) + (Chance(k, 3) * three) + (Chance(k, 4) * four);
        return (mean, Math.Max(0, square - (mean * mean)));
    }

    /// <summary>Σ n_c² of given occupations; one of several groups counts in equal parts in each.</summary>
    public static double SumOfSquares(int[][] groups) => groups
        .SelectMany(g => g, (g, group) => (Group: group, Part: 1.0 / g.Length)).GroupBy(g => g.Group, g => g.Part)
        .Sum(parts => parts.Sum() * parts.Sum());

    private static double Common(int[] a, int[] b) => (double)a.Count(b.Contains) / (a.Length * b.Length);

    // The probability that r different occupations are all in the sample.
    private double Chance(int k, int r)
    {
        var chance = k < r ? 0.0 : 1;
        for (var i = 0; i < r && chance > 0; i++)
            chance *= (k - i) / (double)(count - i);
        return chance;
    }
}
