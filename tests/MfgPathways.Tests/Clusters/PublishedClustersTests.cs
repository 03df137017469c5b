using MfgPathways.Clusters;

namespace MfgPathways.Tests.Clusters;

/// <summary>Values of others: exact optima, closed forms, means over planted partitions.</summary>
public sealed class PublishedClustersTests
{
    private static readonly LeidenOptions Potts = new() { Quality = QualityFunction.ConstantPotts };

    [Fact]
    public void The_karate_club_reaches_its_exact_optimum()
    {
        var best = Best(Networks.Karate(), 50);

        Assert.Equal(0.4197896121, best.Quality, 10);
        Assert.Equal([12, 11, 6, 5], Partition.Members(best.Labels).Select(m => m.Length));
        Assert.Equal(0.4449035813, Best(Networks.Karate(weighted: true), 50).Quality, 10);
    }

    [Fact]
    public void Les_Miserables_reaches_its_exact_optimum_and_the_best_known_weighted_value()
    {
        Assert.Equal(0.56000837, Best(Networks.LesMiserables(), 50).Quality, 8);
        Assert.Equal(0.5666879833, Best(Networks.LesMiserables(weighted: true), 50).Quality, 10);
    }

    [Fact]
    public void The_ring_of_cliques_is_one_of_pairs_at_resolution_1_and_keeps_its_cliques_at_2()
    {
        var ring = Networks.RingOfCliques(30, 5);

        var (fine, coarse) = (Best(ring, 10, resolution: 2), Best(ring, 100));

        Assert.Equal(30, fine.Count);
        Assert.Equal(0.8424242424, fine.Quality, 10);
        Assert.Equal(15, coarse.Count);
        Assert.Equal(0.8878787879, coarse.Quality, 10);
    }

    [Fact]
    public void A_complete_graph_is_one_cluster_and_trees_are_as_many_as_there_are()
    {
        var trees = from node in Enumerable.Range(0, 70) where node % 7 > 0 select (node, node - (node % 7) + ((node % 7 - 1) / 2), 1.0);

        Assert.Equal(1, Leiden.Run(Networks.Complete(100), Potts with { Resolution = 0.5 }).Count);
        Assert.Equal(100, Leiden.Run(Networks.Complete(100), Potts with { Resolution = 1.5 }).Count);
        Assert.Equal(10, Leiden.Run(new WeightedGraph(70, trees), Potts with { Resolution = 0 }).Count);
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(5, 0.993)]
    [InlineData(6, 0.966)]
    [InlineData(7, 0.843)]
    public void Planted_groups_are_found_as_well_as_others_find_them(double outward, double mean)
    {
        var groups = Enumerable.Range(0, 128).Select(n => n / 32).ToArray();

        var ours = Enumerable.Range(1, 20)
            .Average(seed => Information(Leiden.Run(Networks.Planted(outward, (ulong)seed), LeidenOptions.Default).Labels, groups));

        Assert.True(ours >= mean - 0.02, $"{ours:F3}");
    }

    [Fact]
    public void The_southern_women_and_their_events_fall_into_four_modules()
    {
        var women = Networks.SouthernWomen();

        var best = BipartiteModules.Run(women, new LeidenOptions { Quality = QualityFunction.BarberModularity }, runs: 200);

        Assert.Equal(0.3455371796, best.Quality, 10);
        Assert.Equal(4, best.Count);
    }

    private static Clustering Best(WeightedGraph graph, int runs, double resolution = 1) => Enumerable.Range(0, runs)
        .Select(run => Leiden.Run(graph, new LeidenOptions { Resolution = resolution, Run = (ulong)run })).MaxBy(c => c.Quality)!;

    // Normalised mutual information, over the mean of the two entropies.
    private static double Information(int[] a, int[] b)
    {
        var mutual = Entropy(a) + Entropy(b) - Entropy([.. a.Zip(b, (x, y) => (x * 1000) + y)]);
        return 2 * mutual / (Entropy(a) + Entropy(b));
    }

    private static double Entropy(int[] labels) =>
        -labels.CountBy(l => l).Sum(g => (double)g.Value / labels.Length * Math.Log((double)g.Value / labels.Length));
}
