namespace MfgPathways.Clusters;

/// <summary>
/// The Leiden algorithm (Traag, Waltman and van Eck 2019, Sci. Rep. 9 5233, arXiv:1810.08473): fast local moving of nodes, refinement of
/// the clusters into well-connected parts, aggregation of the parts, over and over until nothing changes.
/// </summary>
/// <remarks>
/// Every cluster is connected, and no move of a single node to another cluster or to one of its own raises the quality by more than
/// 10⁻¹³ of the weight of all edges. The result is a local optimum; other runs may find better ones. Isolated nodes stay alone.
/// Every iteration is nearly linear in the edges.
/// </remarks>
public static class Leiden
{
    /// <summary>Clusters a graph. Without edges each node is alone.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">What to maximise, at which resolution, with which seed.</param>
    /// <exception cref="ClusterException">The resolution means nothing, or the quality function needs two sides.</exception>
    public static Clustering Run(WeightedGraph graph, LeidenOptions options)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        if (options.Quality == QualityFunction.BarberModularity)
            throw new ClusterException("Barber's modularity needs a graph with two sides; choose modularity or the constant Potts model.");
        var (labels, iterations) = Labels(LeidenNetwork.Of(graph, options), new CounterRandom(options.Seed, options.Run));
        var quality = options.Quality == QualityFunction.Modularity
            ? Modularity.Of(graph, labels, options.Resolution)
            : ConstantPotts.Of(graph, labels, options.Resolution);
        return new Clustering(labels, labels.Length == 0 ? 0 : labels.Max() + 1, quality, iterations, options);
    }

    /// <summary>The canonical labels of a clustering of a network, and how many iterations it took.</summary>
    /// <param name="network">The network.</param>
    /// <param name="random">The generator.</param>
    /// <param name="start">Where the first iteration starts, labels below the number of nodes; every node alone if <c>null</c>.</param>
    internal static (int[] Labels, int Iterations) Labels(LeidenNetwork network, CounterRandom random, int[]? start = null)
    {
        var labels = start is null ? [.. Enumerable.Range(0, network.NodeCount)] : (int[])start.Clone();
        var iterations = 1;
        while (Improve(network, labels, random))
            iterations++;
        return (Partition.Canonical(labels), iterations);
    }

    // One iteration, from the nodes up to an aggregate that does not shrink. Whether anything changed.
    private static bool Improve(LeidenNetwork network, int[] labels, CounterRandom random)
    {
        var current = labels;
        var place = Enumerable.Range(0, labels.Length).ToArray();
        var changed = false;
        while (true)
        {
            changed |= LocalMoving.Run(network, current, random);
            current = LeidenNetwork.Renumbered(current);
            var parts = Refinement.Run(network, current, random, out var count);
            if (count == network.NodeCount)
                break;
            for (var node = 0; node < place.Length; node++)
                place[node] = parts[place[node]];
            var aggregated = new int[count];
            for (var node = 0; node < current.Length; node++)
                aggregated[parts[node]] = current[node];
            (network, current) = (network.Aggregated(parts, count), aggregated);
        }

        // The parts that the nodes of the last aggregate stand for are connected; their clusters may not be, by chance.
        changed |= network.SplitIntoConnected(current);
        for (var node = 0; node < place.Length; node++)
            labels[node] = current[place[node]];
        return changed;
    }
}
