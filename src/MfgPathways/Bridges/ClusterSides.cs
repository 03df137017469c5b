using MfgPathways.Clusters;
using MfgPathways.Graph;

namespace MfgPathways.Bridges;

/// <summary>The clusters of a framework as sides, with the numbers of <see cref="FrameworkClusters"/> by its defaults.</summary>
public static class ClusterSides
{
    /// <summary>The clusters of the occupations, or of the KSAs, by number. Costs as <see cref="FrameworkClusters.NumbersOf"/>.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="scope">Whether those of the occupations or of the KSAs.</param>
    /// <exception cref="ClusterException">No two of them are joined by a link.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scope is neither.</exception>
    public static IReadOnlyList<BridgeSide> Of(SkillGraph graph, ClusterScope scope)
    {
        var (occupations, ksas) = FrameworkClusters.NumbersOf(graph, scope);
        return scope switch
        {
            ClusterScope.Occupations =>
            [
                .. Enumerable.Range(1, occupations.Max()).Select(number => BridgeSide.OfOccupations(
                    graph, BridgeSideKind.OccupationCluster, $"{number}", $"Occupation cluster {number}",
                    graph.Framework.Occupations.Where((_, o) => occupations[o] == number))),
            ],
            ClusterScope.Ksas =>
            [
                .. Enumerable.Range(1, ksas.Max()).Select(number => BridgeSide.OfKsas(
                    graph, BridgeSideKind.KsaCluster, $"{number}", $"KSA cluster {number}", k => ksas[graph.KsaNumber(k.Id)] == number)),
            ],
            _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "A side is a cluster of occupations or one of KSAs."),
        };
    }

    /// <summary>The cluster of each occupation, as groups for its participation; none where it is in no cluster.</summary>
    /// <param name="graph">The graph.</param>
    /// <exception cref="ClusterException">No two occupations are joined by a link.</exception>
    public static IReadOnlyList<int[]> Groups(SkillGraph graph) =>
        [.. FrameworkClusters.NumbersOf(graph, ClusterScope.Occupations).Occupations.Select(number => number == 0 ? (int[])[] : [number])];
}
