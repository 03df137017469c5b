using MfgPathways.Graph;

namespace MfgPathways.Clusters;

/// <summary>
/// How the clusters depend on the resolution, and over which resolutions they stay: no resolution is the right one, but clusters that stay
/// over a wide range of them are more than an accident of the choice (Traag, Krings and Van Dooren 2013, Sci. Rep. 3, 2930).
/// </summary>
/// <param name="Scope">What is clustered.</param>
/// <param name="Options">What made it; the resolution is the usual one, around which the others lie.</param>
/// <param name="Description">The options in words.</param>
/// <param name="Nodes">How many KSAs or occupations are clustered.</param>
/// <param name="Links">How many links the graph has.</param>
/// <param name="Points">By resolution.</param>
/// <param name="Plateaus">By resolution; every point is in one.</param>
public sealed record ClusterSweep(
    ClusterScope Scope, ClusterOptions Options, string Description, int Nodes, int Links,
    IReadOnlyList<SweepPoint> Points, IReadOnlyList<SweepPlateau> Plateaus)
{
    /// <summary>From this adjusted mutual information on, two partitions are taken to be nearly the same.</summary>
    public const double NearlyTheSame = 0.95;

    /// <summary>Resolutions in a factor of ten.</summary>
    public const int PointsPerDecade = 12;

    /// <summary>The plateau of the most resolutions, of equal ones the first; trivial ones only if there is no other.</summary>
    public SweepPlateau Longest => Plateaus.OrderBy(p => p.IsTrivial).ThenByDescending(p => p.Points).First();

    /// <summary>
    /// The sweep from a tenth of the usual resolution to ten times that, in equal ratios. In the time of the runs of
    /// <see cref="FrameworkClusters"/> at each resolution.
    /// </summary>
    /// <param name="graph">The framework.</param>
    /// <param name="scope">What is clustered.</param>
    /// <param name="options">How; <see cref="ClusterOptions.Default"/> if <c>null</c>. Its resolution is the one in the middle.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ClusterException">
    /// An option means nothing, the method has no resolution, or no two are joined by a link. Its message says what to change.
    /// </exception>
    public static ClusterSweep Of(
        SkillGraph graph, ClusterScope scope, ClusterOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Of(graph, scope, options ?? ClusterOptions.Default, Environment.ProcessorCount, cancellationToken);
    }

    /// <inheritdoc cref="Of(SkillGraph, ClusterScope, ClusterOptions?, CancellationToken)"/>
    internal static ClusterSweep Of(
        SkillGraph framework, ClusterScope scope, ClusterOptions options, int threads, CancellationToken cancellationToken = default)
    {
        if (options.Method == ClusterMethod.AverageLinkage)
            throw new ClusterException("Average linkage has no resolution to sweep over: choose another method.", nameof(options.Method));
        var (graph, chosen) = FrameworkClustering.Prepare(framework, scope, options);
        var at = Enumerable.Range(-PointsPerDecade, (2 * PointsPerDecade) + 1)
            .Select(step => chosen.Resolution!.Value * Math.Pow(10, (double)step / PointsPerDecade))
            // To three digits, so that what is printed can be asked for and gives the same clusters.
            .Select(resolution => chosen with { Resolution = SignificantDigits.Three(resolution) }).ToArray();
        var results = Array.ConvertAll(at, o => ClusterResult.Of(framework, scope, graph, o, threads, cancellationToken));
        var components = Leiden.Run(
            graph.Links, new LeidenOptions { Quality = QualityFunction.ConstantPotts, Resolution = 0, Seed = options.Seed }).Count;
        return new ClusterSweep(
            scope, chosen, ClusterDescription.Of(scope, chosen), graph.Nodes.Length, graph.Links.EdgeCount,
            [.. results.Select((_, i) => Point(graph, at, results, i))], [.. Gather(at, results, components)]);
    }

    private static SweepPoint Point(ClusterGraph graph, ClusterOptions[] at, ClusterResult[] results, int i)
    {
        var (labels, together) = (results[i].Labels, results[i].Together!);
        var sizes = Array.ConvertAll(Partition.Members(labels), m => m.Length);
        return new SweepPoint(
            at[i].Resolution!.Value, sizes.Length, sizes[0], ClusterResult.QualityOf(graph, at[i], labels),
            labels.Select((_, node) => together.Stability(node, labels, sizes)).Average(),
            i + 1 == results.Length
                ? null
                : SignificantDigits.Nine(PartitionAgreement.AdjustedMutualInformation(labels, results[i + 1].Labels)));
    }

    // From the lowest resolution up, a plateau goes on as long as its clusters are nearly those of its first resolution.
    private static IEnumerable<SweepPlateau> Gather(ClusterOptions[] at, ClusterResult[] results, int components)
    {
        for (int first = 0, end; first < at.Length; first = end)
        {
            var labels = results[first].Labels;
            for (end = first + 1; end < at.Length; end++)
                if (PartitionAgreement.AdjustedMutualInformation(labels, results[end].Labels) < NearlyTheSame)
                    break;
            var middle = (first + end - 1) / 2;
            var clusters = results[middle].Labels.Max() + 1;
            yield return new SweepPlateau(
                at[first].Resolution!.Value, at[end - 1].Resolution!.Value, end - first, clusters, at[middle].Resolution!.Value,
                clusters == components || clusters == labels.Length);
        }
    }
}
