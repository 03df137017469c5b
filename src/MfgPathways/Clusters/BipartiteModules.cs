namespace MfgPathways.Clusters;

/// <summary>
/// Clusters of both sides of a graph together, by Barber's modularity: the moves of <see cref="Leiden"/> (with its guarantees), where the
/// null model joins the two sides only. As a local search it competes with LPAwb+ and BRIM (Beckett 2016; Barber 2007).
/// </summary>
public static class BipartiteModules
{
    /// <summary>The best of several runs; of equal ones the first. O(runs · iterations · edges), nearly.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Resolution and seed; the quality function must be Barber's.</param>
    /// <param name="runs">How many runs, starting with the one of the options; 1 or more.</param>
    /// <exception cref="ClusterException">The resolution means nothing, or the quality function is another.</exception>
    public static Clustering Run(BipartiteGraph graph, LeidenOptions options, int runs = 20)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(runs);
        options.Check();
        if (options.Quality != QualityFunction.BarberModularity)
            throw new ClusterException(
                "Two sides are clustered together by Barber's modularity only; choose it as the quality function.",
                nameof(ClusterOptions.Quality));
        var network = Network(graph, options.Resolution);
        return Enumerable.Range(0, runs).Select(run => One(options with { Run = options.Run + (ulong)run }))
            .MaxBy(c => c.Quality)!;

        Clustering One(LeidenOptions each)
        {
            var (labels, iterations) = Leiden.Labels(network, new CounterRandom(each.Seed, each.Run));
            return new Clustering(labels, Partition.Count(labels), BarberModularity.Of(graph, labels, each.Resolution), iterations, each);
        }
    }

    // A node is as large as its strength, on its own side.
    private static LeidenNetwork Network(BipartiteGraph graph, double resolution)
    {
        var sizes = new NodeSize[graph.Graph.NodeCount];
        for (var node = 0; node < sizes.Length; node++)
        {
            var strength = graph.Graph.StrengthOf(node);
            sizes[node] = node < graph.FirstCount ? new NodeSize(strength, 0) : new NodeSize(0, strength);
        }

        return LeidenNetwork.Of(graph.Graph, sizes, graph.Graph.TotalWeight > 0 ? resolution / graph.Graph.TotalWeight : resolution);
    }
}
