using CsCheck;
using MfgPathways.Clusters;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Tests.Clusters;
using MfgPathways.Tests.Samples;

namespace MfgPathways.Tests.Graph;

public sealed class BetweennessTests
{
    // Few edges give leaves, several components and lone nodes; more than eight nodes give several batches.
    private static readonly Gen<SimpleGraph> Graphs =
        from nodes in Gen.Int[1, 11]
        from edges in Gen.Select(Gen.Int[0, nodes - 1], Gen.Int[0, nodes - 1]).List[0, nodes * 2]
        select SimpleGraph.Of(nodes, edges);

    [Fact]
    public void The_karate_club_has_the_published_betweenness()
    {
        var betweenness = Of(Read("karate", 34));

        Same(
            [231.0714285714, 160.5515873016, 76.6904761905, 75.8507936508, 73.0095238095],
            [.. new[] { 0, 33, 32, 2, 31 }.Select(node => betweenness[node])]);
    }

    [Fact]
    public void The_events_of_the_southern_women_have_the_published_betweenness()
    {
        var betweenness = Of(SimpleGraph.Of(
            32, Networks.Edges("southern-women").Select(e => (e.A, 18 + e.B))));

        Same([110.206396982, 101.932143481], [betweenness[18 + 7], betweenness[18 + 8]]);
    }

    [Fact]
    public void It_is_the_sum_over_all_pairs_of_the_shares_of_all_their_shortest_paths() => Graphs.Sample(
        graph => Same(ByListingAllPaths(graph), Of(graph)), iter: 1500);

    [Fact]
    public void Chains_stars_and_rings_have_their_closed_forms()
    {
        const int n = 40;
        var chain = Of(SimpleGraph.Of(n, Enumerable.Range(0, n - 1).Select(i => (i, i + 1))));
        var star = Of(SimpleGraph.Of(n, Enumerable.Range(1, n - 1).Select(i => (0, i))));
        var ring = Of(SimpleGraph.Of(n, Enumerable.Range(0, n).Select(i => (i, (i + 1) % n))));

        Same([.. Enumerable.Range(0, n).Select(i => (double)(i * (n - 1 - i)))], chain);
        Same([(n - 1) * (n - 2) / 2.0, .. Enumerable.Repeat(0.0, n - 1)], star);
        Same([.. Enumerable.Repeat((n - 2) * (n - 2) / 8.0, n)], ring);
        Assert.Empty(Of(SimpleGraph.Of(0, [])));
    }

    [Fact]
    public void It_is_the_same_to_the_last_bit_for_any_number_of_threads()
    {
        var random = new CounterRandom(5);
        var graph = SimpleGraph.Of(900, Enumerable.Range(0, 3000).Select(_ => (random.NextInt(900), random.NextInt(900))));

        var one = Of(graph, threads: 1);

        Assert.Equal(one, Of(graph, threads: 2));
        Assert.Equal(one, Of(graph, threads: 7));
        Assert.Equal(one, Of(graph));
    }

    [Fact]
    public void Edges_may_come_in_any_direction_and_twice_and_loops_count_for_nothing()
    {
        (int, int)[] edges = [(3, 4), (0, 1), (2, 3), (1, 2), (3, 0)];

        Same(
            [1, 0.5, 1, 3.5, 0],
            Of(SimpleGraph.Of(5, [.. edges, .. edges.Select(e => (e.Item2, e.Item1)), (2, 2)])));
    }

    [Fact]
    public void The_graph_of_a_framework_joins_occupations_and_KSAs()
    {
        var graph = SimpleGraph.Of(new SkillGraph(Frameworks.Of("xx.", ".x.", "..x")));

        Assert.Equal((6, 4), (graph.NodeCount, graph.EdgeCount));
        Assert.Equal([3, 4], graph.NeighboursOf(0).ToArray());
        Same([2, 0, 0, 0, 2, 0], Of(graph));
    }

    [Fact]
    public void On_the_publication_the_betweenness_of_all_nodes_adds_up_to_what_the_distances_say()
    {
        var graph = SimpleGraph.Of(new SkillGraph(EmbeddedFramework.Read()));

        // A pair at a distance d has d - 1 nodes between its ends.
        Assert.Equal(
            Enumerable.Range(0, graph.NodeCount).Sum(source => Distances(graph, source).Where(d => d > 0).Sum(d => d - 1.0)) / 2,
            Of(graph).Sum(), 1e-6);
    }

    [Fact]
    public void What_makes_no_graph_is_refused_and_a_cancelled_search_stops()
    {
        var graph = SimpleGraph.Of(3, [(0, 1), (1, 2)]);

        Assert.Throws<ArgumentOutOfRangeException>(() => SimpleGraph.Of(3, [(0, 3)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => SimpleGraph.Of(3, [(-1, 2)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => SimpleGraph.Of(-1, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(graph, -1));
        Assert.Throws<OperationCanceledException>(() => Betweenness.Of(graph, 1, new CancellationToken(canceled: true)));
    }

    private static double[] Of(SimpleGraph graph, int threads = 0) =>
        Betweenness.Of(graph, threads, TestContext.Current.CancellationToken);

    private static SimpleGraph Read(string name, int nodes) =>
        SimpleGraph.Of(nodes, Networks.Edges(name).Select(e => (e.A, e.B)));

    private static void Same(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        foreach (var (e, a) in expected.Zip(actual))
            Assert.Equal(e, a, Math.Max(1e-12, 1e-9 * Math.Abs(e)));
    }

    private static double[] ByListingAllPaths(SimpleGraph graph)
    {
        var sums = new double[graph.NodeCount];
        for (var from = 0; from < sums.Length; from++)
        {
            var distances = Distances(graph, from);
            for (var to = from + 1; to < sums.Length; to++)
            {
                var paths = distances[to] < 1 ? [] : PathsBack(graph, distances, to).ToArray();
                foreach (var node in paths.SelectMany(p => p))
                    sums[node] += node == from || node == to ? 0 : 1.0 / paths.Length;
            }
        }

        return sums;
    }

    private static IEnumerable<int[]> PathsBack(SimpleGraph graph, int[] distances, int to) => distances[to] == 0
        ? [[to]]
        : graph.NeighboursOf(to).ToArray().Where(n => distances[n] == distances[to] - 1)
            .SelectMany(n => PathsBack(graph, distances, n)).Select(path => (int[])[.. path, to]);

    private static int[] Distances(SimpleGraph graph, int source)
    {
        var distances = new int[graph.NodeCount];
        Array.Fill(distances, -1);
        distances[source] = 0;
        var queue = new Queue<int>([source]);
        while (queue.TryDequeue(out var node))
            foreach (var next in graph.NeighboursOf(node))
                if (distances[next] < 0)
                {
                    distances[next] = distances[node] + 1;
                    queue.Enqueue(next);
                }

        return distances;
    }
}
