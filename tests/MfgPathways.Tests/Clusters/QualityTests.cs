using CsCheck;
using MfgPathways.Clusters;

namespace MfgPathways.Tests.Clusters;

public sealed class QualityTests
{
    private static readonly Gen<(WeightedGraph Graph, int[] Labels, double Resolution)> Questions =
        from graph in Networks.Random(9)
        from labels in Gen.Int[-2, 3].Array[graph.NodeCount]
        from resolution in Gen.Double[0.1, 3]
        select (graph, labels, resolution);

    [Fact]
    public void Modularity_is_the_sum_over_all_ordered_pairs_of_nodes_of_a_cluster() => Questions.Sample(
        question =>
        {
            var (graph, labels, resolution) = question;
            var (twice, sum) = (2 * graph.TotalWeight, 0.0);
            for (var a = 0; a < graph.NodeCount; a++)
                for (var b = 0; b < graph.NodeCount; b++)
                    if (labels[a] == labels[b])
                        sum += Adjacency(graph, a, b) - (resolution * graph.StrengthOf(a) * graph.StrengthOf(b) / twice);

            Assert.Equal(twice == 0 ? 0 : sum / twice, Modularity.Of(graph, labels, resolution), tolerance: 1e-12);
        },
        iter: 2000);

    [Fact]
    public void The_constant_Potts_model_is_the_sum_over_all_pairs_of_nodes_of_a_cluster() => Questions.Sample(
        question =>
        {
            var (graph, labels, resolution) = question;
            var sum = 0.0;
            for (var a = 0; a < graph.NodeCount; a++)
                for (var b = 0; b <= a; b++)
                    if (labels[a] == labels[b])
                        sum += a == b ? graph.LoopOf(a) : Adjacency(graph, a, b) - resolution;

            Assert.Equal(sum, ConstantPotts.Of(graph, labels, resolution), tolerance: 1e-9);
        },
        iter: 2000);

    [Fact]
    public void Published_partitions_have_their_published_values()
    {
        Assert.Equal(0.3582347140, Modularity.Of(Networks.Karate(), Networks.Factions), 10);
        Assert.Equal(0.3914375668, Modularity.Of(Networks.Karate(weighted: true), Networks.Factions), 10);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_ring_of_cliques_has_the_values_of_its_closed_form(double resolution)
    {
        var ring = Networks.RingOfCliques(30, 5);
        var cliques = Enumerable.Range(0, 150).Select(n => n / 5).ToArray();

        Assert.Equal(1 - (2 / 22.0) - (resolution / 30), Modularity.Of(ring, cliques, resolution), 12);
        Assert.Equal(
            1 - (1 / 22.0) - (2 * resolution / 30), Modularity.Of(ring, Array.ConvertAll(cliques, c => c / 2), resolution), 12);
    }

    [Fact]
    public void Without_edges_modularity_is_0_and_one_label_is_wanted_for_each_node()
    {
        Assert.Equal(0, Modularity.Of(new WeightedGraph(3, []), [0, 0, 1]));
        Assert.Equal(0, Modularity.Of(new WeightedGraph(0, []), []));
        Assert.EndsWith("give one label for each node.", Assert.Throws<ClusterException>(
            () => Modularity.Of(Networks.Karate(), [0, 1])).Message, StringComparison.Ordinal);
    }

    // Twice the weight of a loop on the diagonal, as the strengths count it.
    private static double Adjacency(WeightedGraph graph, int a, int b)
    {
        var at = graph.NeighboursOf(a).IndexOf(b);
        return a == b ? 2 * graph.LoopOf(a) : at < 0 ? 0 : graph.WeightsOf(a)[at];
    }
}
