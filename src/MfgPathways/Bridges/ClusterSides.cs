using MfgPathways.Clusters;
using MfgPathways.Graph;

namespace MfgPathways.Bridges;

/// <summary>
/// The clusters of a framework as sides, with the numbers of <see cref="FrameworkClusters"/> by its defaults. They are found when they are
/// first asked for, and once. Safe to share between threads.
/// </summary>
public sealed class ClusterSides
{
    private readonly SkillGraph graph;
    private readonly Lazy<IReadOnlyList<BridgeSide>> occupations;
    private readonly Lazy<IReadOnlyList<BridgeSide>> ksas;

    /// <summary>The clusters of a graph; nothing is computed yet.</summary>
    /// <param name="graph">The graph.</param>
    public ClusterSides(SkillGraph graph)
    {
        this.graph = graph;
        occupations = new(() => Sides(ClusterScope.Occupations));
        ksas = new(() => Sides(ClusterScope.Ksas));
    }

    /// <summary>
    /// The clusters of the occupations, or of the KSAs, by number. Costs as <see cref="FrameworkClusters.Of"/> without shuffles.
    /// </summary>
    /// <param name="scope">Whether those of the occupations or of the KSAs.</param>
    /// <exception cref="ClusterException">No two of them are joined by a link.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scope is neither.</exception>
    public IReadOnlyList<BridgeSide> Of(ClusterScope scope) => scope switch
    {
        ClusterScope.Occupations => occupations.Value,
        ClusterScope.Ksas => ksas.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "A side is a cluster of occupations or one of KSAs."),
    };

    /// <summary>
    /// Whether between these sides KSAs are asked about by how they spread over clusters of occupations, and not over areas.
    /// </summary>
    /// <param name="a">One side.</param>
    /// <param name="b">The other.</param>
    public static bool AreOfOccupations(BridgeSide a, BridgeSide b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return a.Kind == BridgeSideKind.OccupationCluster || b.Kind == BridgeSideKind.OccupationCluster;
    }

    /// <summary>The groups over which KSAs spread between two sides; <c>null</c> where these are the areas.</summary>
    /// <param name="a">One side.</param>
    /// <param name="b">The other.</param>
    /// <exception cref="ClusterException">No two occupations are joined by a link.</exception>
    public IReadOnlyList<int[]>? GroupsBetween(BridgeSide a, BridgeSide b) => AreOfOccupations(a, b) ? Groups() : null;

    /// <summary>The cluster of each occupation, by its number in the graph, as groups for participation; none for one in none.</summary>
    /// <exception cref="ClusterException">No two occupations are joined by a link.</exception>
    public IReadOnlyList<int[]> Groups()
    {
        var groups = Enumerable.Repeat<int[]>([], graph.OccupationCount).ToArray();
        foreach (var (place, side) in Of(ClusterScope.Occupations).Index())
            foreach (var occupation in side.Occupations)
                groups[graph.NumberOf(occupation)] = [place + 1];
        return groups;
    }

    private BridgeSide[] Sides(ClusterScope scope) =>
    [
        .. FrameworkClusters.Of(graph, scope, ClusterOptions.Default with { Shuffles = 0 }).Clusters.Select(c => Side(scope, c)),
    ];

    private BridgeSide Side(ClusterScope scope, Cluster cluster)
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
}
