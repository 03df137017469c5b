using MfgPathways.Graph;

namespace MfgPathways.Clusters;

/// <summary>
/// The graph that is clustered: occupations first, then KSAs, each in the order of the framework, without those that have no link.
/// </summary>
/// <param name="Links">The links.</param>
/// <param name="Nodes">What each node is: the number of an occupation, or the number of occupations plus the number of a KSA.</param>
internal sealed record ClusterGraph(WeightedGraph Links, int[] Nodes)
{
    /// <summary>The graph of a scope. The options say what a link is and how many stay.</summary>
    public static ClusterGraph Of(SkillGraph graph, ClusterScope scope, ClusterOptions options)
    {
        var all = scope == ClusterScope.Both ? Requirements(graph) : Thinned(Projection.Of(graph, Side(scope), options.Measure), options);
        var offset = scope == ClusterScope.Ksas ? graph.OccupationCount : 0;
        var linked = Enumerable.Range(0, all.NodeCount).Where(node => all.StrengthOf(node) > 0).ToArray();
        var place = new int[all.NodeCount];
        for (var node = 0; node < linked.Length; node++)
            place[linked[node]] = node;
        return new ClusterGraph(
            new WeightedGraph(linked.Length, all.Edges().Select(e => (place[e.A], place[e.B], e.Weight))),
            Array.ConvertAll(linked, node => node + offset));
    }

    /// <summary>The side of a scope that is one side.</summary>
    public static ProjectionSide Side(ClusterScope scope) =>
        scope == ClusterScope.Ksas ? ProjectionSide.Ksas : ProjectionSide.Occupations;

    private static WeightedGraph Thinned(WeightedGraph graph, ClusterOptions options) =>
        options.Neighbours is > 0 and var neighbours ? NearestNeighbours.Of(graph, neighbours) : graph;

    private static WeightedGraph Requirements(SkillGraph graph) => new(
        graph.OccupationCount + graph.KsaCount,
        Enumerable.Range(0, graph.OccupationCount)
            .SelectMany(o => graph.KsasOf(o).ToArray().Select(k => (o, graph.OccupationCount + k, 1.0))));
}
