using MfgPathways.Graph;

namespace MfgPathways.Clusters;

/// <summary>The way from a framework and options to its clusters.</summary>
internal static class FrameworkClustering
{
    /// <summary>The clusters with all that is said of them.</summary>
    public static FrameworkClusters Of(
        SkillGraph framework, ClusterScope scope, ClusterOptions options, int threads, CancellationToken cancellationToken = default)
    {
        var (graph, chosen) = Prepare(framework, scope, options);
        var result = ClusterResult.Of(framework, scope, graph, chosen, threads, cancellationToken);
        var links = ClusterLinks.Of(graph.Links, result.Labels);
        var members = ClusterMembers.Of(framework, graph, result.Labels, links, result.Together);
        var features = ClusterFeatures.Of(framework, graph.Nodes, result.Labels);
        var parts = ClusterParts.Of(framework.Framework, members);
        var names = ClusterNames.Of(framework.Framework, features, members);
        return new FrameworkClusters(
            scope, chosen, ClusterDescription.Of(scope, chosen), graph.Nodes.Length, graph.Links.EdgeCount,
            [
                .. members.Select((m, c) => new Cluster(
                    c + 1, names[c], m.Average(x => x.Stability), links.Connected[c], links.WithinShare(c), links.Conductance(c),
                    parts[c], features[c], m)),
            ],
            Unlinked(framework, scope, graph),
            Panel(framework, scope, graph, chosen, result, links, threads, cancellationToken),
            result.Hierarchy is null
                ? null
                : new ClusterHierarchy([.. graph.Nodes.Select(n => ClusterMembers.Named(framework, n).Id)], result.Hierarchy));
    }

    /// <summary>The number of the cluster of each occupation, then of each KSA; 0 for none.</summary>
    public static int[] Numbers(
        SkillGraph framework, ClusterScope scope, ClusterOptions options, int threads, CancellationToken cancellationToken = default)
    {
        var (graph, chosen) = Prepare(framework, scope, options);
        var labels = ClusterResult.Of(framework, scope, graph, chosen, threads, cancellationToken).Labels;
        var numbers = new int[framework.OccupationCount + framework.KsaCount];
        foreach (var (node, number) in graph.Nodes.Zip(labels))
            numbers[node] = number + 1;
        return numbers;
    }

    /// <summary>The graph, and the options with every choice filled in.</summary>
    /// <exception cref="ClusterException">The options mean nothing, or nothing is joined.</exception>
    public static (ClusterGraph Graph, ClusterOptions Options) Prepare(
        SkillGraph framework, ClusterScope scope, ClusterOptions options)
    {
        ClusterOptionsCheck.Check(scope, options);
        ClusterSize.Check(framework, scope, options);
        var chosen = options.Method == ClusterMethod.AverageLinkage
            ? options with
            {
                Measure = ProjectionMeasure.Jaccard, Neighbours = 0, Quality = QualityFunction.Modularity, Resolution = 1, Shuffles = 0,
            }
            : options with
            {
                Neighbours = options.Neighbours
                    ?? (options.Measure == ProjectionMeasure.Significant ? 0 : ClusterOptions.UsualNeighbours),
            };
        var graph = ClusterGraph.Of(framework, scope, chosen);
        if (graph.Links.EdgeCount == 0)
            throw new ClusterException(ClusterDescription.NoLinks(scope, chosen), nameof(options.Measure));
        var pairs = graph.Nodes.Length * (graph.Nodes.Length - 1.0) / 2;
        chosen = chosen with
        {
            Resolution = chosen.Resolution
                ?? (chosen.Quality == QualityFunction.ConstantPotts ? graph.Links.TotalWeight / pairs : 1),
        };
        return (graph, chosen);
    }

    private static UnlinkedNode[] Unlinked(SkillGraph framework, ClusterScope scope, ClusterGraph graph)
    {
        var first = scope == ClusterScope.Ksas ? framework.OccupationCount : 0;
        var end = scope == ClusterScope.Occupations ? framework.OccupationCount : framework.OccupationCount + framework.KsaCount;
        return
        [
            .. Enumerable.Range(first, end - first).Except(graph.Nodes).Order().Select(node => ClusterMembers.Named(framework, node))
                .Select(n => new UnlinkedNode(n.Side, n.Id, n.Name)),
        ];
    }

    private static ClusterPanel Panel(
        SkillGraph framework, ClusterScope scope, ClusterGraph graph, ClusterOptions options, ClusterResult result, ClusterLinks links,
        int threads, CancellationToken cancellationToken)
    {
        var runs = result.Runs.Length == 0 ? null : result.Runs;
        var distances = scope == ClusterScope.Both ? null : graph.Distances(framework, ClusterGraph.Side(scope));
        var runQuality = runs?.Average(r => r.Quality);
        return new ClusterPanel(
            ClusterResult.QualityOf(graph, options, result.Labels), runQuality, runs?.Max(r => r.Quality),
            runs is null ? null : ClusterRuns.MeanAgreement(Array.ConvertAll(runs, r => r.Labels), threads, cancellationToken),
            links.Connected.Count(c => c), links.Within.Sum() / links.Total,
            distances is null ? null : Silhouette.Of(result.Labels, (a, b) => distances[a, b]).Average(),
            distances is null ? null : result.Hierarchy?.CopheneticCorrelation(distances),
            ClusterAgreements.Of(framework, graph.Nodes, result.Labels),
            options.Shuffles == 0 || runQuality is not { } mean
                ? null
                : ShuffleTest.Of(framework, scope, options, graph.Links.EdgeCount, mean, threads, cancellationToken));
    }
}
