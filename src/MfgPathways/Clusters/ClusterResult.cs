using MfgPathways.Graph;

namespace MfgPathways.Clusters;

/// <summary>The clusters of a graph, and the runs whose consensus they are.</summary>
/// <param name="Labels">The cluster of each node, in canonical order.</param>
/// <param name="Runs">The clusters and the quality of each run; none where the method has one result only.</param>
/// <param name="Together">How often runs put two nodes together; <c>null</c> where there are no runs.</param>
/// <param name="Hierarchy">What was cut; <c>null</c> where the method makes none.</param>
internal sealed record ClusterResult(
    int[] Labels, (int[] Labels, double Quality)[] Runs, CoAssignment? Together, Dendrogram? Hierarchy)
{
    /// <summary>Clusters a graph by the method of the options.</summary>
    public static ClusterResult Of(
        SkillGraph framework, ClusterScope scope, ClusterGraph graph, ClusterOptions options, int threads,
        CancellationToken cancellationToken)
    {
        if (options.Method == ClusterMethod.AverageLinkage)
            return OfHierarchy(graph, graph.Distances(framework, ClusterGraph.Side(scope)), options);
        var runs = ClusterRuns.Of(options.Runs, threads, run => OfRun(graph, options, run), cancellationToken);
        var together = CoAssignment.Of(Array.ConvertAll(runs, r => r.Labels));
        return new ClusterResult(Consensus.Of(together, options.Seed, cancellationToken), runs, together, null);
    }

    /// <summary>One run.</summary>
    public static (int[] Labels, double Quality) OfRun(ClusterGraph graph, ClusterOptions options, int run)
    {
        var leiden = new LeidenOptions
        {
            Quality = graph.TwoSides is null ? options.Quality : QualityFunction.BarberModularity,
            Resolution = options.Resolution!.Value,
            Seed = options.Seed,
            Run = (ulong)run,
        };
        var found = graph.TwoSides is { } sides ? BipartiteModules.Run(sides, leiden, runs: 1) : Leiden.Run(graph.Links, leiden);
        return (found.Labels, found.Quality);
    }

    /// <summary>The quality of a partition by what the method maximises.</summary>
    public static double QualityOf(ClusterGraph graph, ClusterOptions options, int[] labels)
    {
        var resolution = options.Resolution!.Value;
        return graph.TwoSides is { } sides ? BarberModularity.Of(sides, labels, resolution)
            : options.Quality == QualityFunction.ConstantPotts ? ConstantPotts.Of(graph.Links, labels, resolution)
            : Modularity.Of(graph.Links, labels, resolution);
    }

    // Of all cuts the one of largest modularity, if not told which (Newman and Girvan 2004): the silhouette likes the smallest clusters.
    private static ClusterResult OfHierarchy(ClusterGraph graph, DistanceMatrix distances, ClusterOptions options)
    {
        var hierarchy = AverageLinkage.Of(distances);
        var labels = options.Height is { } height ? hierarchy.CutAt(height)
            : options.Count is { } count ? hierarchy.CutInto(count)
            : Enumerable.Range(1, distances.Count).Select(hierarchy.CutInto).MaxBy(cut => QualityOf(graph, options, cut))!;
        return new ClusterResult(labels, [], null, hierarchy);
    }
}
