using System.Globalization;
using MfgPathways.Clusters;
using MfgPathways.Graph;

namespace MfgPathways.Benchmarks;

/// <summary>
/// The half of <c>peers.py</c> that is ours. It writes the graphs to a directory, says <c>ready</c>, and then does one piece of work for
/// each line that comes in, so that ours and a peer's can take turns. An answer is the milliseconds of processor time, and what was found.
/// </summary>
internal static class PeerWork
{
    public static int Serve(string directory, TextReader input, TextWriter output)
    {
        var nearest = SyntheticNetworks.Nearest;
        var graphs = new Dictionary<string, SimpleGraph>
        {
            ["bipartite"] = SyntheticNetworks.Bipartite,
            ["published"] = SimpleGraph.Of(PublishedPairs.Graph),
        };
        Write("nearest", nearest.NodeCount, nearest.Edges());
        foreach (var (name, graph) in graphs)
            Write(name, graph.NodeCount, EdgesOf(graph));
        output.WriteLine("ready");
        while (input.ReadLine() is { Length: > 0 } line)
            output.WriteLine(line.Split(' ') switch
            {
                ["leiden", var run] => Cluster(nearest, ulong.Parse(run, CultureInfo.InvariantCulture)),
                ["betweenness", var name] => Rank(name),
                _ => throw new InvalidOperationException($"Nobody knows how to do {line}."),
            });
        return 0;

        void Write(string name, int nodes, IEnumerable<(int A, int B, double Weight)> edges) => File.WriteAllLines(
            Path.Combine(directory, name + ".txt"),
            [$"{nodes}", .. edges.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.A} {e.B} {e.Weight:R}"))]);

        string Rank(string name)
        {
            double[] values = [];
            var time = Clock.Processor(() => values = Betweenness.Of(graphs[name], threads: 1));
            File.WriteAllLines(
                Path.Combine(directory, name + ".betweenness.txt"), values.Select(v => v.ToString("R", CultureInfo.InvariantCulture)));
            return string.Create(CultureInfo.InvariantCulture, $"{time:R} {values.Sum():R}");
        }
    }

    private static string Cluster(WeightedGraph graph, ulong run)
    {
        var quality = 0.0;
        var time = Clock.Processor(() => quality = Leiden.Run(graph, LeidenOptions.Default with { Run = run }).Quality);
        return string.Create(CultureInfo.InvariantCulture, $"{time:R} {quality:R}");
    }

    private static IEnumerable<(int A, int B, double Weight)> EdgesOf(SimpleGraph graph) =>
        from a in Enumerable.Range(0, graph.NodeCount)
        from b in graph.NeighboursOf(a).ToArray()
        where a < b
        select (a, b, 1.0);
}
