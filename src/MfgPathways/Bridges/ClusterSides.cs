using MfgPathways.Clusters;
using MfgPathways.Graph;

namespace MfgPathways.Bridges;

/// <summary>The clusters of a framework as sides, with the numbers of <see cref="FrameworkClusters"/> by its defaults.</summary>
public static class ClusterSides
{
    /// <summary>
    /// The clusters of the occupations, or of the KSAs, by number. Costs as <see cref="FrameworkClusters.Of"/> without shuffles.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="scope">Whether those of the occupations or of the KSAs.</param>
    /// <exception cref="ClusterException">No two of them are joined by a link.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scope is neither.</exception>
    public static IReadOnlyList<BridgeSide> Of(SkillGraph graph, ClusterScope scope)
    {
        if (scope is not (ClusterScope.Occupations or ClusterScope.Ksas))
            throw new ArgumentOutOfRangeException(nameof(scope), scope, "A side is a cluster of occupations or one of KSAs.");
        var clusters = FrameworkClusters.Of(graph, scope, ClusterOptions.Default with { Shuffles = 0 }).Clusters;
        return [.. clusters.Select(cluster => Side(graph, scope, cluster))];
    }

    private static BridgeSide Side(SkillGraph graph, ClusterScope scope, Cluster cluster)
    {
        var ids = cluster.Members.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        return scope == ClusterScope.Occupations
            ? BridgeSide.OfOccupations(
                graph, BridgeSideKind.OccupationCluster, $"{cluster.Number}", $"Occupation cluster {cluster.Number} ({cluster.Name})",
                graph.Framework.Occupations.Where(o => ids.Contains(o.Id)))
            : BridgeSide.OfKsas(
                graph, BridgeSideKind.KsaCluster, $"{cluster.Number}", $"KSA cluster {cluster.Number} ({cluster.Name})",
                k => ids.Contains(k.Id));
    }

    /// <summary>The cluster of each occupation, as groups for its participation; none where it is in no cluster.</summary>
    /// <param name="graph">The graph.</param>
    /// <exception cref="ClusterException">No two occupations are joined by a link.</exception>
    public static IReadOnlyList<int[]> Groups(SkillGraph graph) =>
        [.. FrameworkClusters.NumbersOf(graph, ClusterScope.Occupations).Occupations.Select(number => number == 0 ? (int[])[] : [number])];
}
