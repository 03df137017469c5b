using CsCheck;
using MfgPathways.Clusters;
using MfgPathways.Graph;
using MfgPathways.Tests.Samples;

namespace MfgPathways.Tests.Clusters;

public sealed class ClusterFeaturesTests
{
    [Fact]
    public void Features_of_occupations_are_tested_over_all_KSAs_and_clusters()
    {
        var found = 0;
        Gen.Select(Gen.Int[0, 1].Array[12], Gen.Int[0, 9].Array[48]).Sample(
            (groups, noise) =>
            {
                // Each KSA is for one of the two groups, but for one requirement in ten.
                var framework = Frameworks.Of([
                    .. groups.Select((group, o) => string.Concat(
                        Enumerable.Range(0, 4).Select(k => group == k % 2 == noise[(o * 4) + k] > 0 ? 'x' : '.'))),
                ]);
                var graph = new SkillGraph(framework);
                var nodes = Enumerable.Range(0, graph.OccupationCount).ToArray();
                var labels = Partition.Canonical(groups);
                var required = Enumerable.Range(0, graph.KsaCount).Where(k => graph.OccupationsOf(k).Length > 0).ToArray();
                var p = (
                    from cluster in Enumerable.Range(0, labels.Max() + 1)
                    from ksa in required
                    let inside = nodes.Count(o => labels[o] == cluster && graph.Requires(o, ksa))
                    select (cluster, ksa, inside, Tail: Hypergeometric.Tail(
                        nodes.Length, graph.OccupationsOf(ksa).Length, labels.Count(l => l == cluster), inside))).ToArray();

                var features = ClusterFeatures.Of(graph, nodes, labels);

                foreach (var (cluster, ksa, inside, tail) in p)
                {
                    var q = p.Where(o => o.Tail >= tail - 1e-12)
                        .Min(o => o.Tail * p.Length / p.Count(x => x.Tail <= o.Tail + 1e-12));
                    var feature = features[cluster].SingleOrDefault(f => f.Id == framework.Ksas[ksa].Id);
                    Assert.True(feature is not null == (q <= 0.05) || Math.Abs(q - 0.05) < 1e-6, $"{q} {feature}");
                    if (feature is null)
                        continue;
                    Interlocked.Increment(ref found);
                    Assert.Equal((inside, graph.OccupationsOf(ksa).Length), (feature.Inside, feature.Everywhere));
                    Assert.Equal(q, feature.QValue, 1e-6);
                    Assert.True(feature.LogOdds > 0);
                }
            },
            iter: 300);
        Assert.True(found > 50, $"{found}");
    }
}
