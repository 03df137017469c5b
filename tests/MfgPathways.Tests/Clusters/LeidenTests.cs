using MfgPathways.Clusters;

namespace MfgPathways.Tests.Clusters;

public sealed class LeidenTests
{
    private static readonly LeidenOptions Potts = new() { Quality = QualityFunction.ConstantPotts };

    [Fact]
    public void The_karate_club_reaches_its_exact_optimum()
    {
        var best = Best(Networks.Karate(), 100);

        Assert.Equal(0.4197896121, best.Quality, 10);
        Assert.Equal([12, 11, 6, 5], Sizes(best));
        Assert.Equal(0.4449035813, Best(Networks.Karate(weighted: true), 100).Quality, 10);
    }

    [Fact]
    public void Les_Miserables_reaches_its_exact_optimum_and_the_best_known_weighted_value()
    {
        Assert.Equal(0.56000837, Best(Networks.LesMiserables(), 100).Quality, 8);
        Assert.Equal(0.5666879833, Best(Networks.LesMiserables(weighted: true), 100).Quality, 10);
    }

    [Fact]
    public void The_ring_of_cliques_merges_pairs_at_resolution_1_and_keeps_the_cliques_apart_at_2()
    {
        var ring = Networks.RingOfCliques(30, 5);

        var (fine, coarse) = (Best(ring, 20, LeidenOptions.Default with { Resolution = 2 }), Best(ring, 20));

        Assert.Equal(30, fine.Count);
        Assert.Equal(0.8424242424, fine.Quality, 10);
        Assert.True(coarse.Quality > 0.886, $"{coarse.Quality}");
        Assert.True(coarse.Count <= 15);
    }

    [Fact]
    public void A_complete_graph_is_one_cluster_and_trees_are_as_many_as_there_are()
    {
        Assert.Equal(1, Leiden.Run(Networks.Complete(100), Potts with { Resolution = 0.5 }).Count);
        var trees = new WeightedGraph(70, Enumerable.Range(0, 70).Where(n => n % 7 > 0).Select(n => (n, n - (n % 7) + ((n % 7 - 1) / 2), 1.0)));
        Assert.Equal(10, Leiden.Run(trees, Potts with { Resolution = 0 }).Count);
    }

    private static Clustering Best(WeightedGraph graph, int runs, LeidenOptions? options = null) =>
        Enumerable.Range(0, runs).Select(run => Leiden.Run(graph, (options ?? LeidenOptions.Default) with { Run = (ulong)run }))
            .MaxBy(c => c.Quality)!;

    private static int[] Sizes(Clustering clustering) => Array.ConvertAll(Partition.Members(clustering.Labels), m => m.Length);
}
