using CsCheck;
using MfgPathways.Clusters;

namespace MfgPathways.Tests.Clusters;

public sealed class NearestNeighboursTests
{
    [Fact]
    public void A_link_stays_if_fewer_than_so_many_of_one_of_its_ends_are_stronger() =>
        Gen.Select(Gen.Int[0, 4].Array[28], Gen.Int[1, 5]).Sample(
            (weights, neighbours) =>
            {
                var edges = weights.Select((weight, i) => (Ends(i).A, Ends(i).B, (double)weight)).ToArray();
                var graph = new WeightedGraph(8, edges);

                var kept = NearestNeighbours.Of(graph, neighbours).Edges();

                Assert.Equal(graph.Edges().Where(e => IsStrong(e.A, e.Weight) || IsStrong(e.B, e.Weight)), kept);

                bool IsStrong(int node, double weight) =>
                    graph.Edges().Count(o => (o.A == node || o.B == node) && o.Weight > weight) < neighbours;
            },
            iter: 500);

    private static (int A, int B) Ends(int pair)
    {
        var b = 1;
        for (; pair >= b; b++)
            pair -= b;
        return (pair, b);
    }
}
