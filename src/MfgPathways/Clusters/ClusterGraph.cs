using MfgPathways.Graph;

namespace MfgPathways.Clusters;

/// <summary>
/// The graph that is clustered: occupations first, then KSAs, each in the order of the framework, without those that have no link.
/// </summary>
/// <param name="Links">The links.</param>
/// <param name="Nodes">What each node is: the number of an occupation, or the number of occupations plus the number of a KSA.</param>
/// <param name="TwoSides">The same with its two sides, where both are clustered.</param>
internal sealed record ClusterGraph(WeightedGraph Links, int[] Nodes, BipartiteGraph? TwoSides)
{
    /// <summary>The graph of a scope. The options say what a link is and how many stay.</summary>
    public static ClusterGraph Of(SkillGraph graph, ClusterScope scope, ClusterOptions options)
    {
        var all = scope == ClusterScope.Both
            ? BipartiteGraph.Of(graph).Graph
            : Thinned(Projection.Of(graph, Side(scope), options.Measure), options);
        var offset = scope == ClusterScope.Ksas ? graph.OccupationCount : 0;
        var linked = Enumerable.Range(0, all.NodeCount).Where(node => all.StrengthOf(node) > 0).ToArray();
        var place = new int[all.NodeCount];
        for (var node = 0; node < linked.Length; node++)
            place[linked[node]] = node;
        var links = linked.Length == all.NodeCount
            ? all
            : new WeightedGraph(linked.Length, all.Edges().Select(e => (place[e.A], place[e.B], e.Weight)));
        var sides = scope == ClusterScope.Both ? new BipartiteGraph(links, linked.Count(node => node < graph.OccupationCount)) : null;
        return new ClusterGraph(links, Array.ConvertAll(linked, node => node + offset), sides);
    }

    /// <summary>The side of a scope that is one side.</summary>
    public static ProjectionSide Side(ClusterScope scope) =>
        scope == ClusterScope.Ksas ? ProjectionSide.Ksas : ProjectionSide.Occupations;

    private static WeightedGraph Thinned(WeightedGraph graph, ClusterOptions options) =>
        options.Neighbours is > 0 and var neighbours ? NearestNeighbours.Of(graph, neighbours) : graph;

    /// <summary>The Jaccard distances of the nodes of one side. O(n² + Σ degree² of the other side).</summary>
    public DistanceMatrix Distances(SkillGraph graph, ProjectionSide side)
    {
        var all = DistanceMatrix.Jaccard(graph, side);
        var offset = side == ProjectionSide.Ksas ? graph.OccupationCount : 0;
        return new DistanceMatrix(Nodes.Length, (a, b) => all[Nodes[a] - offset, Nodes[b] - offset]);
    }
}
