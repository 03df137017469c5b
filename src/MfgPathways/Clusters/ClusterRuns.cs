namespace MfgPathways.Clusters;

/// <summary>Many seeded runs of a clustering, shared out over threads; the answer is the same for any number of them.</summary>
internal static class ClusterRuns
{
    /// <summary>The result of each run, in order. Each has its own stream of random numbers, so nothing depends on who ran first.</summary>
    public static T[] Of<T>(int count, int threads, Func<int, T> run, CancellationToken cancellationToken)
    {
        var results = new T[count];
        Parallel.For(
            0, count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken },
            i => results[i] = run(i));
        return results;
    }

    /// <summary>
    /// The mean adjusted mutual information over all pairs of partitions; 1 for a single one. Each row of pairs is added up on its own, and
    /// the rows in their order.
    /// </summary>
    public static double MeanAgreement(IReadOnlyList<int[]> partitions, int threads, CancellationToken cancellationToken)
    {
        if (partitions.Count < 2)
            return 1;
        var expectation = new ExpectedMutualInformation(partitions[0].Length);
        var sum = Of(partitions.Count, threads, OfRow, cancellationToken).Sum();
        return SignificantDigits.Nine(sum / (partitions.Count * (partitions.Count - 1.0) / 2));

        double OfRow(int first)
        {
            var row = 0.0;
            for (var second = first + 1; second < partitions.Count; second++)
                row += PartitionAgreement.AdjustedMutualInformation(
                    Contingency.Of(partitions[first], partitions[second]), expectation);
            return row;
        }
    }
}
