namespace MfgPathways.Clusters;

/// <summary>
/// The partition on which several agree best: the median partition, which maximises Σ over pairs put together of (share of the given
/// partitions that put them together − ½). It is at the least mean Rand distance from them, has no resolution limit and takes no threshold
/// (Goder and Filkov 2008, Consensus clustering algorithms, ALENEX). The sum is the constant Potts model at ½ on the co-assignment matrix
/// of Lancichinetti and Fortunato (2012, Sci. Rep. 2, 336), whose way to their fixed point is so made in one step: they cluster the matrix
/// over and over by modularity, which merges small clusters.
/// </summary>
internal static class Consensus
{
    // A pair that more than half of the runs put together gains by being together.
    private const double Majority = 0.5;

    // The matrix of runs that nearly agree is nearly a set of blocks, in which one attempt finds the optimum; the others are for the rest.
    private const int Attempts = 10;

    /// <summary>
    /// The best of some runs of Leiden on the matrix, half of which start with every node alone and half with all together: what the one
    /// start cannot leave, the other does not come by. Of equally good ones the first. Deterministic.
    /// </summary>
    /// <returns>The cluster of each node, in canonical order.</returns>
    public static int[] Of(CoAssignment assignment, ulong seed, CancellationToken cancellationToken = default)
    {
        var graph = assignment.ToGraph();
        var network = LeidenNetwork.Of(
            graph, new LeidenOptions { Quality = QualityFunction.ConstantPotts, Resolution = Majority, Seed = seed });
        return Enumerable.Range(0, 2 * Attempts).Select(Attempt)
            .Aggregate((best, next) => next.Quality > best.Quality ? next : best).Labels;

        (int[] Labels, double Quality) Attempt(int run)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var together = run < Attempts ? null : new int[assignment.Nodes];
            var (labels, _) = Leiden.Labels(network, new CounterRandom(seed, (ulong)run), together);
            return (labels, ConstantPotts.Of(graph, labels, Majority));
        }
    }
}
