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
    /// <exception cref="ClusterException">The resolution means nothing.</exception>
    public static Clustering Run(WeightedGraph graph, LeidenOptions options)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        var random = new CounterRandom(options.Seed, options.Run);
        var network = LeidenNetwork.Of(graph, options);
        var labels = new int[graph.NodeCount];
        for (var node = 0; node < labels.Length; node++)
            labels[node] = node;
        var iterations = 1;
        while (Improve(network, labels, random))
            iterations++;

        labels = Partition.Canonical(labels);
        var quality = options.Quality == QualityFunction.Modularity
            ? Modularity.Of(graph, labels, options.Resolution)
            : ConstantPotts.Of(graph, labels, options.Resolution);
        return new Clustering(labels, labels.Length == 0 ? 0 : labels.Max() + 1, quality, iterations, options);
    }

    // One iteration, from the nodes up to the aggregate in which every node is a cluster. Whether anything changed.
    private static bool Improve(LeidenNetwork nodes, int[] labels, CounterRandom random)
    {
        var network = nodes;
        var current = labels.AsSpan().ToArray();
        var place = Enumerable.Range(0, labels.Length).ToArray();
        var changed = false;
        while (true)
        {
            changed |= LocalMoving.Run(network, current, random);
            var parts = Refinement.Run(network, current, random, out var count);
            if (count == network.NodeCount)
                break;
            for (var node = 0; node < place.Length; node++)
                place[node] = parts[place[node]];
            // There are no more clusters than parts, so their numbers fit the aggregate.
            current = LeidenNetwork.Renumbered(current);
            var aggregated = new int[count];
            for (var node = 0; node < current.Length; node++)
                aggregated[parts[node]] = current[node];
            (network, current) = (network.Aggregated(parts, count), aggregated);
        }

        for (var node = 0; node < place.Length; node++)
            labels[node] = current[place[node]];
        return nodes.SplitIntoConnected(labels) | changed;
    }
}
