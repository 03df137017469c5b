using MfgPathways.Graph;

namespace MfgPathways.Clusters;

/// <summary>The clusters of a graph, and the runs whose consensus they are.</summary>
/// <param name="Labels">The cluster of each node, in canonical order.</param>
/// <param name="Runs">The clusters of each run; none where the method has one result only.</param>
/// <param name="Qualities">The quality of each run.</param>
/// <param name="Together">How often runs put two nodes together; <c>null</c> where there are no runs.</param>
internal sealed record ClusterResult(int[] Labels, int[][] Runs, double[] Qualities, CoAssignment? Together)
{
    /// <summary>Clusters a graph by the method of the options.</summary>
    public static ClusterResult Of(SkillGraph framework, ClusterGraph graph, ClusterOptions options, int threads)
    {
        var runs = ClusterRuns.Of(options.Runs, threads, run => OfRun(framework, graph, options, run));
        var labels = Array.ConvertAll(runs, r => r.Labels);
        var together = CoAssignment.Of(labels);
        return new ClusterResult(Consensus.Of(together, options.Seed), labels, Array.ConvertAll(runs, r => r.Quality), together);
    }

    /// <summary>One run.</summary>
    public static (int[] Labels, double Quality) OfRun(SkillGraph framework, ClusterGraph graph, ClusterOptions options, int run)
    {
        var clustering = Leiden.Run(graph.Links, new LeidenOptions
        {
            Quality = options.Quality,
            Resolution = options.Resolution!.Value,
            Seed = options.Seed,
            Run = (ulong)run,
        });
        return (clustering.Labels, clustering.Quality);
    }

    /// <summary>The quality of a partition by what the method maximises.</summary>
    public static double QualityOf(ClusterGraph graph, ClusterOptions options, int[] labels) =>
        options.Quality == QualityFunction.ConstantPotts
            ? ConstantPotts.Of(graph.Links, labels, options.Resolution!.Value)
            : Modularity.Of(graph.Links, labels, options.Resolution!.Value);
}
