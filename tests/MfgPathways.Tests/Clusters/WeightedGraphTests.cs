using CsCheck;
using MfgPathways.Clusters;

namespace MfgPathways.Tests.Clusters;

public sealed class WeightedGraphTests
{
    private static readonly Gen<(int Nodes, (int A, int B, double Weight)[] Edges)> Lists =
        from nodes in Gen.Int[1, 7]
        from edges in Gen.Select(Gen.Int[0, nodes - 1], Gen.Int[0, nodes - 1], Gen.Double[0, 1]).Array[0, 25]
        select (nodes, edges.Select(e => (e.Item1, e.Item2, e.Item3 < 0.1 ? 0 : e.Item3)).ToArray());

    [Fact]
    public void Rows_hold_each_neighbour_once_with_the_weights_of_parallel_edges_added_up() => Lists.Sample(
        list =>
        {
            var graph = new WeightedGraph(list.Nodes, list.Edges);
            var expected = list.Edges.Where(e => e.Weight > 0).GroupBy(e => (Math.Min(e.A, e.B), Math.Max(e.A, e.B)))
                .ToDictionary(g => g.Key, g => g.Sum(e => e.Weight));

            Assert.Equal(expected.Keys.Order(), graph.Edges().Select(e => (e.A, e.B)));
            Assert.All(graph.Edges(), e => Assert.Equal(expected[(e.A, e.B)], e.Weight, tolerance: 1e-12));
            Assert.Equal(expected.Count, graph.EdgeCount);
            Assert.Equal(expected.Values.Sum(), graph.TotalWeight, tolerance: 1e-12);
            for (var node = 0; node < list.Nodes; node++)
            {
                var ends = expected.Sum(e => ((e.Key.Item1 == node ? 1 : 0) + (e.Key.Item2 == node ? 1 : 0)) * e.Value);
                Assert.Equal(ends, graph.StrengthOf(node), tolerance: 1e-12);
                Assert.Equal(graph.NeighboursOf(node).ToArray().Distinct().Order(), graph.NeighboursOf(node).ToArray());
            }
        },
        iter: 2000);

    [Fact]
    public void The_order_and_direction_of_the_edges_change_no_bit() => Gen.Select(Lists, Gen.ULong).Sample(
        (list, seed) =>
        {
            var random = new CounterRandom(seed);
            var shuffled = list.Edges.Select(e => random.NextInt(2) == 0 ? e : (e.B, e.A, e.Weight)).ToArray();
            random.Shuffle<(int, int, double)>(shuffled);
            var (a, b) = (new WeightedGraph(list.Nodes, list.Edges), new WeightedGraph(list.Nodes, shuffled));

            Assert.Equal(a.Edges(), b.Edges());
            Assert.Equal(a.TotalWeight, b.TotalWeight);
            for (var node = 0; node < list.Nodes; node++)
                Assert.Equal(a.StrengthOf(node), b.StrengthOf(node));
        },
        iter: 2000);

    [Theory]
    [InlineData(0, 2, 1, "leaves the graph")]
    [InlineData(-1, 0, 1, "leaves the graph")]
    [InlineData(0, 1, -0.5, "finite number")]
    [InlineData(0, 1, double.NaN, "finite number")]
    [InlineData(0, 1, double.PositiveInfinity, "finite number")]
    public void A_bad_edge_is_refused_with_a_sentence(int a, int b, double weight, string says)
    {
        var message = Assert.Throws<ClusterException>(() => new WeightedGraph(2, [(a, b, weight)])).Message;

        Assert.Contains(says, message, StringComparison.Ordinal);
        Assert.EndsWith(".", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.MaxValue)]
    [InlineData(1e101)]
    [InlineData(1e-101)]
    [InlineData(double.Epsilon)]
    public void Weights_too_large_or_too_small_to_reckon_with_are_refused(double weight) => Assert.EndsWith(
        "measure in another unit.",
        Assert.Throws<ClusterException>(() => new WeightedGraph(3, [(0, 1, weight), (1, 2, weight)])).Message,
        StringComparison.Ordinal);
}
