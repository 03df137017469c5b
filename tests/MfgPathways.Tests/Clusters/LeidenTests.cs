using CsCheck;
using MfgPathways.Clusters;

namespace MfgPathways.Tests.Clusters;

public sealed class LeidenTests
{
    private static readonly LeidenOptions Potts = new() { Quality = QualityFunction.ConstantPotts };

    private static readonly Gen<LeidenOptions> Options =
        from potts in Gen.Bool
        from resolution in Gen.Double[0.2, 2.5]
        from seed in Gen.ULong
        select new LeidenOptions
        {
            Quality = potts ? QualityFunction.ConstantPotts : QualityFunction.Modularity, Resolution = resolution, Seed = seed,
        };

    [Fact]
    public void The_best_of_some_runs_is_hardly_ever_below_the_best_of_all_partitions_and_never_above()
    {
        var (asked, missed) = (0, 0);
        Gen.Select(Networks.Random(7), Options).Sample(
            (graph, options) =>
            {
                var optimum = Networks.Partitions(graph.NodeCount).Max(labels => Value(graph, labels, options));
                var best = Best(graph, 8, options);

                Assert.True(best.Quality <= optimum + 1e-12);
                Assert.Equal(Value(graph, best.Labels, options), best.Quality);
                Interlocked.Increment(ref asked);
                Interlocked.Add(ref missed, best.Quality < optimum - 1e-9 ? 1 : 0);
            },
            iter: 600);
        TestContext.Current.TestOutputHelper?.WriteLine($"{missed} of {asked} missed");
        Assert.True(missed * 50 <= asked, $"{missed} of {asked} missed");
    }

    [Fact]
    public void Every_cluster_is_connected_and_no_move_of_one_node_improves_the_quality() =>
        Gen.Select(Networks.Random(30), Options).Sample(
            (graph, options) =>
            {
                var found = Leiden.Run(graph, options);

                Assert.Equal(Partition.Canonical(found.Labels), found.Labels);
                Assert.Equal(Partition.Count(found.Labels), found.Count);
                Assert.All(Partition.Members(found.Labels), m => Assert.True(IsConnected(graph, m)));
                var moved = (int[])found.Labels.Clone();
                for (var node = 0; node < moved.Length; node++)
                {
                    for (moved[node] = 0; moved[node] <= found.Count; moved[node]++)
                        Assert.True(Value(graph, moved, options) <= found.Quality + 1e-9);
                    moved[node] = found.Labels[node];
                }
            },
            iter: 150);

    [Fact]
    public void The_same_seed_gives_the_same_labels_and_another_order_of_the_edges_changes_nothing() =>
        Gen.Select(Networks.Random(40), Options).Sample(
            (graph, options) =>
            {
                var edges = graph.Edges().Select(e => (e.B, e.A, e.Weight)).ToArray();
                new CounterRandom(options.Seed).Shuffle<(int, int, double)>(edges);
                var (a, b) = (Leiden.Run(graph, options), Leiden.Run(new WeightedGraph(graph.NodeCount, edges), options));

                Assert.Equal(a.Labels, Leiden.Run(graph, options).Labels);
                Assert.Equal(a.Labels, b.Labels);
                Assert.Equal(a.Quality, b.Quality);
            },
            iter: 300);

    [Fact]
    public void Other_weights_by_a_power_of_two_change_no_cluster_of_modularity() =>
        Gen.Select(Networks.Random(30), Options).Sample(
            (graph, options) =>
            {
                options = options with { Quality = QualityFunction.Modularity };
                var scaled = new WeightedGraph(graph.NodeCount, graph.Edges().Select(e => (e.A, e.B, e.Weight * 1024)));

                Assert.Equal(Leiden.Run(graph, options).Labels, Leiden.Run(scaled, options).Labels);
            },
            iter: 200);

    [Fact]
    public void Any_weights_and_any_resolution_come_to_an_end_with_connected_clusters() => Gen.Select(
        Gen.Select(Gen.Int[0, 24], Gen.Int[0, 24], Gen.Double[-90, 90]).List[1, 120], Gen.Double[-6, 6], Gen.Bool).Sample(
        (edges, exponent, potts) =>
        {
            var graph = new WeightedGraph(25, edges.Select(e => (e.Item1, e.Item2, Math.Pow(10, e.Item3))));
            var options = new LeidenOptions
            {
                Quality = potts ? QualityFunction.ConstantPotts : QualityFunction.Modularity, Resolution = Math.Pow(10, exponent),
            };

            Assert.All(Partition.Members(Leiden.Run(graph, options).Labels), m => Assert.True(IsConnected(graph, m)));
        },
        iter: 1000);

    [Fact]
    public void Runs_of_one_seed_differ()
    {
        var graph = Networks.Planted(8, 1);

        Assert.NotEqual(
            Leiden.Run(graph, LeidenOptions.Default).Labels, Leiden.Run(graph, LeidenOptions.Default with { Run = 1 }).Labels);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1e9)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_resolution_without_a_meaning_is_refused_with_a_sentence(double resolution)
    {
        var message = Assert.Throws<ClusterException>(
            () => Leiden.Run(Networks.Karate(), LeidenOptions.Default with { Resolution = resolution })).Message;

        Assert.EndsWith("it must be a number above 0 and at most 1,000,000.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nodes_without_edges_stay_alone()
    {
        Assert.Equal([0, 1, 2], Leiden.Run(new WeightedGraph(3, []), LeidenOptions.Default).Labels);
        Assert.Equal([0, 1, 0], Leiden.Run(new WeightedGraph(3, [(0, 2, 1)]), LeidenOptions.Default).Labels);
        Assert.Equal([0, 1, 0], Leiden.Run(new WeightedGraph(3, [(0, 2, 1)]), Potts with { Resolution = 0 }).Labels);
        Assert.Empty(Leiden.Run(new WeightedGraph(0, []), Potts).Labels);
    }

    private static Clustering Best(WeightedGraph graph, int runs, LeidenOptions options) =>
        Enumerable.Range(0, runs).Select(run => Leiden.Run(graph, options with { Run = (ulong)run })).MaxBy(c => c.Quality)!;

    private static double Value(WeightedGraph graph, int[] labels, LeidenOptions options) =>
        options.Quality == QualityFunction.Modularity
            ? Modularity.Of(graph, labels, options.Resolution)
            : ConstantPotts.Of(graph, labels, options.Resolution);

    private static bool IsConnected(WeightedGraph graph, int[] members)
    {
        var reached = new HashSet<int> { members[0] };
        var waiting = new Stack<int>(reached);
        while (waiting.TryPop(out var node))
            foreach (var neighbour in graph.NeighboursOf(node))
                if (members.Contains(neighbour) && reached.Add(neighbour))
                    waiting.Push(neighbour);
        return reached.Count == members.Length;
    }
}
