using CsCheck;
using MfgPathways.Clusters;
using MfgPathways.Graph;
using MfgPathways.Tests.Samples;

namespace MfgPathways.Tests.Clusters;

/// <summary>What clusters have in common, from its definition.</summary>
public sealed class ClusterOverlapTests
{
    [Fact]
    public void Every_overlap_is_that_of_its_definition()
    {
        var overlaps = 0;
        Frameworks.Random(8, 8).Sample(framework =>
        {
            foreach (var scope in Enum.GetValues<ClusterScope>())
                foreach (var found in Clustered(framework, scope))
                {
                    var between = ClusterOverlap.Between(framework, found);
                    var pairs = from a in found.Clusters
                                from b in found.Clusters
                                where a.Number < b.Number
                                let count = Count(framework, scope, Ids(a), Ids(b))
                                where count > 0
                                orderby count descending, a.Number, b.Number
                                select new ClusterOverlap(a.Number, b.Number, count);
                    Assert.Equal(pairs, between);
                    Interlocked.Add(ref overlaps, between.Count);
                }
        }, iter: 15);
        Assert.True(overlaps > 5, $"{overlaps}");
    }

    // Where no two are joined by a link there are no clusters to compare.
    private static IEnumerable<FrameworkClusters> Clustered(Framework framework, ClusterScope scope)
    {
        try
        {
            return
            [
                FrameworkClusters.Of(
                    new SkillGraph(framework), scope,
                    ClusterOptions.Default with
                    {
                        Method = scope == ClusterScope.Both ? ClusterMethod.Barber : ClusterMethod.Leiden,
                        Shuffles = 0,
                    }),
            ];
        }
        catch (ClusterException)
        {
            return [];
        }
    }

    private static HashSet<string> Ids(Cluster cluster) => [.. cluster.Members.Select(m => m.Id)];

    private static int Count(Framework framework, ClusterScope scope, HashSet<string> a, HashSet<string> b)
    {
        return scope switch
        {
            ClusterScope.Ksas => framework.Occupations.Select(o => Required(framework, o.Id)).Count(Joins),
            ClusterScope.Occupations => framework.Ksas.Select(k => Requirers(framework, k.Id)).Count(Joins),
            _ => framework.Requirements.Count(r =>
                (a.Contains(r.OccupationId) && b.Contains(r.KsaId)) || (b.Contains(r.OccupationId) && a.Contains(r.KsaId))),
        };

        bool Joins(IEnumerable<string> items) => items.Any(a.Contains) && items.Any(b.Contains);
    }

    private static IEnumerable<string> Required(Framework framework, string occupation) =>
        framework.Requirements.Where(r => r.OccupationId == occupation).Select(r => r.KsaId);

    private static IEnumerable<string> Requirers(Framework framework, string ksa) =>
        framework.Requirements.Where(r => r.KsaId == ksa).Select(r => r.OccupationId);
}
