using MfgPathways.Clusters;

namespace MfgPathways.Neo4j.Tests;

/// <summary>Clusters that mean nothing, to be written and read.</summary>
internal static class RandomClusters
{
    /// <summary>Every member in one of some clusters, but for a tenth that is in none; the same for the same arguments.</summary>
    public static FrameworkClusters Of(Framework framework, ClusterScope scope, int seed)
    {
        var random = new Random(seed);
        var count = random.Next(2, 9);
        var members = Members(framework, scope).Where(_ => random.Next(10) > 0)
            .GroupBy(_ => random.Next(count)).OrderBy(g => g.Key)
            .Select((group, i) => new Cluster(
                i + 1, $"Cluster {i + 1} of seed {seed}, \"Größe\"", 0.5, true, 1, 0, [],
                [
                    .. group.Select(m => new ClusterMember(
                        m.Side, m.Id, m.Id, random.Next(20) == 0 ? null : Math.Round(random.NextDouble(), 4), 1, null, null)),
                ]));
        return new FrameworkClusters(
            scope, ClusterOptions.Default, $"{scope} of seed {seed}", 0, 0, [.. members], [],
            new ClusterPanel(0, null, null, null, 0, 0, null, null, [], null));
    }

    private static IEnumerable<(ProjectionSide Side, string Id)> Members(Framework framework, ClusterScope scope) =>
    [
        .. scope == ClusterScope.Ksas ? [] : framework.Occupations.Select(o => (ProjectionSide.Occupations, o.Id)),
        .. scope == ClusterScope.Occupations ? [] : framework.Ksas.Select(k => (ProjectionSide.Ksas, k.Id)),
    ];
}
