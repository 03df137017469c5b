namespace MfgPathways.Clusters;

/// <summary>
/// How far two partitions of the same nodes agree, beyond what chance makes agree: 1 for the same partition, 0 on average for random ones
/// with groups of the same sizes, below 0 for less than that. Both measures are symmetric, and names of groups do not matter.
/// </summary>
public static class PartitionAgreement
{
    // Where both partitions are trivial there is nothing to agree on, and the denominators are 0 but for rounding.
    private const double Nothing = 1e-12;

    /// <summary>
    /// The adjusted Rand index (Hubert and Arabie 1985, J. Classification 2, 193): the pairs of nodes that both put together.
    /// O(nodes + groups²).
    /// </summary>
    /// <param name="first">The group of each node, from 0.</param>
    /// <param name="second">The group of each node in the other partition.</param>
    /// <returns>1 also where both put every node alone, or all into one group.</returns>
    /// <exception cref="ArgumentException">They are not of the same nodes, or a label is negative.</exception>
    public static double AdjustedRand(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        var table = Contingency.Of(first, second);
        var (together, rows, columns) = (Pairs(table.Cells), Pairs(table.Rows), Pairs(table.Columns));
        var expected = table.Count < 2 ? 0 : rows / (table.Count * (table.Count - 1.0) / 2) * columns;
        var range = ((rows + columns) / 2) - expected;
        return Math.Abs(range) < Nothing ? 1 : (together - expected) / range;
    }

    /// <summary>
    /// The adjusted mutual information (Vinh, Epps and Bailey 2010, J. Mach. Learn. Res. 11, 2837), normalised by the arithmetic mean of
    /// the two entropies: AMI = (MI − E[MI]) / ((H₁ + H₂)/2 − E[MI]), with the expectation over all ways to deal the nodes to groups of
    /// these sizes, exact. Unlike normalised mutual information it does not grow with the number of groups.
    /// O(nodes + distinct sizes² · size of a group).
    /// </summary>
    /// <param name="first">The group of each node, from 0.</param>
    /// <param name="second">The group of each node in the other partition.</param>
    /// <returns>1 also where both put every node alone, or all into one group.</returns>
    /// <exception cref="ArgumentException">They are not of the same nodes, or a label is negative.</exception>
    public static double AdjustedMutualInformation(ReadOnlySpan<int> first, ReadOnlySpan<int> second) =>
        AdjustedMutualInformation(Contingency.Of(first, second), new ExpectedMutualInformation(first.Length));

    /// <inheritdoc cref="AdjustedMutualInformation(ReadOnlySpan{int}, ReadOnlySpan{int})"/>
    internal static double AdjustedMutualInformation(Contingency table, ExpectedMutualInformation expectation)
    {
        var expected = expectation.Of(table.Rows, table.Columns);
        var range = ((expectation.Entropy(table.Rows) + expectation.Entropy(table.Columns)) / 2) - expected;
        return Math.Abs(range) < Nothing ? 1 : (expectation.Information(table) - expected) / range;
    }

    private static double Pairs(int[] counts) => counts.Sum(c => c * (c - 1.0) / 2);
}
