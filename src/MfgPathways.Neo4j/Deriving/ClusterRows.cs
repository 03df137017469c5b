using MfgPathways.Clusters;

namespace MfgPathways.Neo4j;

/// <summary>Clusters as a run of rows. O(members).</summary>
internal static class ClusterRows
{
    public static DerivedRun Run(FrameworkClusters clusters, int batchSize)
    {
        var of = Word(clusters.Scope);
        return new DerivedRun(
            $"clusters-of-{of}", "clusters", clusters.Description, "load/clusters.cypher",
            [
                .. clusters.Clusters.Select(cluster => new Dictionary<string, object?>
                {
                    ["of"] = of, ["number"] = cluster.Number, ["name"] = cluster.Name,
                    ["ksas"] = Members(cluster, ProjectionSide.Ksas), ["occupations"] = Members(cluster, ProjectionSide.Occupations),
                }).Chunk(batchSize),
            ],
            clusters.Clusters.Sum(c => c.Members.Count));
    }

    private static List<Dictionary<string, object?>> Members(Cluster cluster, ProjectionSide side) =>
    [
        .. cluster.Members.Where(m => m.Side == side)
            .Select(m => new Dictionary<string, object?> { ["id"] = m.Id, ["stability"] = m.Stability }),
    ];

    private static string Word(ClusterScope scope) => scope switch
    {
        ClusterScope.Ksas => "ksas",
        ClusterScope.Occupations => "occupations",
        _ => "both",
    };
}
