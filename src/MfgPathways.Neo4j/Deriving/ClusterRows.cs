namespace MfgPathways.Neo4j;

/// <summary>Clusters as a run of rows. O(members).</summary>
internal static class ClusterRows
{
    public static DerivedRun Run(Framework framework, WrittenClusters clusters, int batchSize)
    {
        var ksas = framework.Ksas.Select(k => k.Id).ToHashSet(StringComparer.Ordinal);
        var occupations = framework.Occupations.Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        if (clusters.Clusters.SelectMany(c => c.Members).FirstOrDefault(m => !ksas.Contains(m.Id) && !occupations.Contains(m.Id)) is { } stray)
            throw new ArgumentException($"{stray.Id} is neither a KSA nor an occupation of the framework.", nameof(clusters));
        var word = Word(clusters.Kind);
        return new DerivedRun(
            $"clusters-of-{word}", "clusters", clusters.Options, "load/clusters.cypher", "load/sweep-clusters.cypher",
            [
                .. clusters.Clusters.Select(cluster => new Dictionary<string, object?>
                {
                    ["of"] = word, ["number"] = cluster.Number, ["name"] = cluster.Name,
                    ["ksas"] = Members(cluster, ksas), ["occupations"] = Members(cluster, occupations),
                }).Chunk(batchSize),
            ],
            clusters.Clusters.Sum(c => c.Members.Count));
    }

    private static List<Dictionary<string, object?>> Members(WrittenCluster cluster, HashSet<string> ids) =>
    [
        .. cluster.Members.Where(m => ids.Contains(m.Id))
            .Select(m => new Dictionary<string, object?> { ["id"] = m.Id, ["stability"] = m.Stability }),
    ];

    private static string Word(ClusterKind kind) => kind switch
    {
        ClusterKind.Ksas => "ksas",
        ClusterKind.Occupations => "occupations",
        _ => "both",
    };
}
