using CsCheck;
using MfgPathways.Clusters;
using MfgPathways.Graph;
using MfgPathways.Tests.Samples;

namespace MfgPathways.Tests.Clusters;

public sealed class BipartiteModulesTests
{
    private static readonly LeidenOptions Barber = new() { Quality = QualityFunction.BarberModularity };

    [Fact]
    public void Modularity_is_the_sum_over_all_pairs_of_both_sides_of_a_cluster() =>
        Gen.Select(Frameworks.Random(5, 6), Gen.Int[0, 3].Array[11], Gen.Double[0.1, 3]).Sample(
            (framework, labels, resolution) =>
            {
                var skills = new SkillGraph(framework);
                var graph = BipartiteGraph.Of(skills);
                labels = labels[..graph.Graph.NodeCount];
                var (edges, sum) = (framework.Requirements.Length, 0.0);
                for (var o = 0; o < skills.OccupationCount; o++)
                    for (var k = 0; k < skills.KsaCount; k++)
                        if (labels[o] == labels[skills.OccupationCount + k])
                            sum += (skills.Requires(o, k) ? 1 : 0)
                                - (resolution * skills.KsasOf(o).Length * skills.OccupationsOf(k).Length / edges);

                Assert.Equal(edges == 0 ? 0 : sum / edges, BarberModularity.Of(graph, labels, resolution), tolerance: 1e-12);
            },
            iter: 1000);

    [Fact]
    public void The_best_of_some_runs_is_hardly_ever_below_the_best_of_all_partitions_and_never_above()
    {
        var (asked, missed) = (0, 0);
        Gen.Select(Frameworks.Random(4, 4), Gen.Double[0.5, 2]).Sample(
            (framework, resolution) =>
            {
                var graph = BipartiteGraph.Of(new SkillGraph(framework));
                var optimum = Networks.Partitions(graph.Graph.NodeCount).Max(l => BarberModularity.Of(graph, l, resolution));

                var best = BipartiteModules.Run(graph, Barber with { Resolution = resolution });

                Assert.True(best.Quality <= optimum + 1e-12);
                Assert.Equal(BarberModularity.Of(graph, best.Labels, resolution), best.Quality);
                Interlocked.Increment(ref asked);
                Interlocked.Add(ref missed, best.Quality < optimum - 1e-9 ? 1 : 0);
            },
            iter: 150);
        TestContext.Current.TestOutputHelper?.WriteLine($"{missed} of {asked} missed");
        Assert.True(missed * 10 <= asked, $"{missed} of {asked} missed");
    }

    [Fact]
    public void What_has_not_two_sides_or_another_quality_function_is_refused_with_a_sentence()
    {
        Refused(() => new BipartiteGraph(Networks.Karate(), 17));
        Refused(() => BipartiteModules.Run(Networks.SouthernWomen(), LeidenOptions.Default));
        Refused(() => Leiden.Run(Networks.Karate(), Barber));

        void Refused(Func<object> asks) =>
            Assert.EndsWith(".", Assert.Throws<ClusterException>(asks).Message, StringComparison.Ordinal);
    }
}
