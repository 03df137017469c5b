namespace MfgPathways.Graph;

/// <summary>
/// Exact betweenness: over all pairs of other nodes, the sum of the shares of their shortest paths that lead through a node (Freeman 1977;
/// the algorithm is that of Brandes 2001, J. Math. Sociol. 25 163, for several sources at once).
/// </summary>
public static class Betweenness
{
    // So many partial sums are kept, and merged in their order: the sum does not depend on who was first.
    private const int MostChunks = 64;

    /// <summary>The betweenness of every node, not normalised; each unordered pair of nodes counts once.</summary>
    /// <param name="graph">The graph; it may have several components.</param>
    /// <param name="threads">Most threads to use; 0 for as many as there are processors. The result is the same for any number.</param>
    /// <param name="cancellationToken">Cancels between two batches of sources.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of threads is negative.</exception>
    /// <remarks>
    /// O(nodes · edges) in time, O(nodes + edges) in space for each thread. A node of degree 1 is no source of its own: its paths are those
    /// of its neighbour, one edge longer.
    /// </remarks>
    public static double[] Of(SimpleGraph graph, int threads = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        var core = FoldedGraph.Of(graph);
        var chunks = Chunks(core.Graph.NodeCount);
        var sums = new double[chunks.Length][];
        Parallel.For(
            0, chunks.Length,
            new ParallelOptions { MaxDegreeOfParallelism = threads == 0 ? -1 : threads, CancellationToken = cancellationToken },
            () => new ShortestPathBatch(core.Graph, core.Weights),
            (chunk, _, batch) =>
            {
                sums[chunk] = SumOf(batch, chunks[chunk], cancellationToken);
                return batch;
            },
            _ => { });
        var total = new double[core.Graph.NodeCount];
        foreach (var sum in sums)
            for (var node = 0; node < total.Length; node++)
                total[node] += sum[node];
        // Every pair was met from both of its ends.
        return core.Unfold(Array.ConvertAll(total, sum => sum / 2));
    }

    private static double[] SumOf(ShortestPathBatch batch, Range sources, CancellationToken cancellationToken)
    {
        batch.Clear();
        for (var first = sources.Start.Value; first < sources.End.Value; first += ShortestPathBatch.Width)
        {
            cancellationToken.ThrowIfCancellationRequested();
            batch.Add(first, Math.Min(ShortestPathBatch.Width, sources.End.Value - first));
        }

        return batch.Sums();
    }

    private static Range[] Chunks(int nodes)
    {
        var batches = (nodes + ShortestPathBatch.Width - 1) / ShortestPathBatch.Width;
        var size = Math.Max(1, (batches + MostChunks - 1) / MostChunks) * ShortestPathBatch.Width;
        return [.. Enumerable.Range(0, (nodes + size - 1) / size).Select(i => (i * size)..Math.Min(nodes, (i + 1) * size))];
    }
}
