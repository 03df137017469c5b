using MfgPathways.Clusters;
using MfgPathways.Formats;
using MfgPathways.Graph;

namespace MfgPathways.Neo4j.Tests;

/// <summary>Clusters that mean nothing, to be written and read.</summary>
internal static class RandomClusters
{
    // What is not written is that of some real answer.
    private static readonly FrameworkClusters Real = FrameworkClusters.Of(
        new SkillGraph(EmbeddedFramework.Read()), ClusterScope.Ksas, new ClusterOptions { Shuffles = 0 });

    /// <summary>Every member in one of some clusters, but for a tenth that is in none; the same for the same arguments.</summary>
    public static FrameworkClusters Of(Framework framework, ClusterScope scope, int seed)
    {
        var random = new Random(seed);
        var count = random.Next(2, 9);
        var groups = Members(framework, scope).Where(_ => random.Next(10) > 0).GroupBy(_ => random.Next(count)).OrderBy(g => g.Key);
        return Real with
        {
            Scope = scope,
            Description = $"{scope} of seed {seed}",
            Clusters =
            [
                .. groups.Select((group, i) => Real.Clusters[0] with
                {
                    Number = i + 1,
                    Name = $"Cluster {i + 1} of seed {seed}, \"Größe\"",
                    Members = [.. group.Select(m => Member(m.Side, m.Id, random))],
                }),
            ],
        };
    }

    private static ClusterMember Member(ProjectionSide side, string id, Random random) => Real.Clusters[0].Members[0] with
    {
        Side = side, Id = id, Stability = random.Next(20) == 0 ? null : Math.Round(random.NextDouble(), 4),
    };

    private static IEnumerable<(ProjectionSide Side, string Id)> Members(Framework framework, ClusterScope scope) =>
    [
        .. scope == ClusterScope.Ksas ? [] : framework.Occupations.Select(o => (ProjectionSide.Occupations, o.Id)),
        .. scope == ClusterScope.Occupations ? [] : framework.Ksas.Select(k => (ProjectionSide.Ksas, k.Id)),
    ];
}
