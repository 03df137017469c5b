using MfgPathways.Graph;

namespace MfgPathways.Clusters;

/// <summary>The way from a framework and options to its clusters.</summary>
internal static class FrameworkClustering
{
    /// <summary>The clusters with all that is said of them.</summary>
    public static FrameworkClusters Of(SkillGraph framework, ClusterScope scope, ClusterOptions options, int threads)
    {
        var (graph, chosen) = Prepare(framework, scope, options);
        var result = ClusterResult.Of(framework, graph, chosen, threads);
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
            Panel(framework, scope, graph, chosen, result, links, threads));
    }

    /// <summary>The number of the cluster of each occupation, then of each KSA; 0 for none.</summary>
    public static int[] Numbers(SkillGraph framework, ClusterScope scope, ClusterOptions options, int threads)
    {
        var (graph, chosen) = Prepare(framework, scope, options);
        var labels = ClusterResult.Of(framework, graph, chosen, threads).Labels;
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
        var chosen = options with
        {
            Neighbours = options.Neighbours
                ?? (options.Measure == ProjectionMeasure.Significant ? 0 : ClusterOptions.UsualNeighbours),
        };
        var graph = ClusterGraph.Of(framework, scope, chosen);
        if (graph.Links.EdgeCount == 0)
            throw new ClusterException(ClusterDescription.NoLinks(scope, chosen));
        var pairs = graph.Nodes.Length * (graph.Nodes.Length - 1.0) / 2;
        chosen = chosen with
        {
            Resolution = options.Resolution
                ?? (options.Quality == QualityFunction.ConstantPotts ? graph.Links.TotalWeight / pairs : 1),
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
        int threads)
    {
        var runQuality = result.Qualities.Average();
        return new ClusterPanel(
            ClusterResult.QualityOf(graph, options, result.Labels), runQuality, result.Qualities.Max(),
            ClusterRuns.MeanAgreement(result.Runs, threads), links.Connected.Count(c => c), links.Within.Sum() / links.Total,
            Silhouette(framework, scope, graph, result.Labels), null,
            ClusterAgreements.Of(framework, graph.Nodes, result.Labels),
            options.Shuffles == 0
                ? null
                : ShuffleTest.Of(framework, scope, options, graph.Links.EdgeCount, runQuality, threads));
    }

    private static double? Silhouette(SkillGraph framework, ClusterScope scope, ClusterGraph graph, int[] labels)
    {
        if (scope == ClusterScope.Both)
            return null;
        var distances = DistanceMatrix.Jaccard(framework, ClusterGraph.Side(scope));
        var offset = scope == ClusterScope.Ksas ? framework.OccupationCount : 0;
        return Clusters.Silhouette.Of(labels, (a, b) => distances[graph.Nodes[a] - offset, graph.Nodes[b] - offset]).Average();
    }
}
