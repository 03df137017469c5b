using System.Globalization;
using MfgPathways.Clusters;
using MfgPathways.Pathways;

namespace MfgPathways.Benchmarks;

/// <summary>The speed that the product promises, measured on one thread, and the ratios to the peers, as Markdown tables.</summary>
internal static class Bars
{
    /// <returns>Whether all bars are met.</returns>
    public static bool Print(TextWriter output)
    {
        var gaps = new GapBenchmarks();
        var lists = new TradeOffBenchmarks();
        var routes = new RouteBenchmarks();
        gaps.Agree();
        lists.Agree();
        routes.Agree();
        Bar[] bars = [.. TradeOffs(), new Bar("all gaps between the 132 occupations", 0.1, Clock.Best(gaps.Ours)), .. Clusters()];
        output.WriteLine("| answer | bar, ms | measured, ms | |\n|---|--:|--:|---|");
        foreach (var bar in bars)
            output.WriteLine($"| {bar.Question} | {Number(bar.Limit)} | {Number(bar.Measured)} | {(bar.IsMet ? "met" : "missed")} |");

        output.WriteLine("\n| answer | peer | time of the peer ÷ ours |\n|---|---|--:|");
        foreach (var peer in Peers(gaps, lists, routes))
            output.WriteLine($"| {peer.Question} | {peer.Name} | {Number(peer.Ratio)} |");
        return Array.TrueForAll(bars, b => b.IsMet);
    }

    private static IEnumerable<Bar> TradeOffs()
    {
        var options = PathOptions.Default with { MaxMoves = PathOptions.MostMoves };
        // The first pass warms every pair up. Of the others the best counts: what differs between them is how busy the machine is.
        var passes = Enumerable.Range(0, 4)
            .Select(_ => Array.ConvertAll(
                PublishedPairs.All, p => Clock.Once(() => TradeOffList.Between(PublishedPairs.Graph, p.From, p.To, options))))
            .Skip(1).ToArray();
        var question = string.Create(
            CultureInfo.InvariantCulture, $"all {PublishedPairs.All.Length:N0} trade-off lists, at most {options.MaxMoves} moves");
        yield return new Bar(question, 5000, passes.Min(p => p.Sum()));
        yield return new Bar("the slowest of these lists", 20, PublishedPairs.All.Select((_, pair) => passes.Min(p => p[pair])).Max());
    }

    private static IEnumerable<Bar> Clusters()
    {
        var nearest = SyntheticNetworks.Nearest;
        var distances = DistanceMatrix.FromSimilarities(SyntheticNetworks.Similar);
        var size = string.Create(CultureInfo.InvariantCulture, $"{nearest.NodeCount:N0} occupations");
        yield return new Bar(
            string.Create(CultureInfo.InvariantCulture, $"clusters of {size}, {nearest.EdgeCount:N0} edges, one run"),
            25, BestProcessor(50, () => Leiden.Run(nearest, LeidenOptions.Default)));
        yield return new Bar($"the hierarchy of {size}", 1000, BestProcessor(3, () => AverageLinkage.Of(distances)));
        yield return new Bar(
            "the clusters of the 235 KSAs with their panel, 100 runs and 100 shuffles",
            1000, BestProcessor(5, () => FrameworkClusters.Of(PublishedPairs.Graph, ClusterScope.Ksas)));

        static double BestProcessor(int runs, Action work) => Enumerable.Range(0, runs).Min(_ => Clock.Processor(work));
    }

    private static IEnumerable<Peer> Peers(GapBenchmarks gaps, TradeOffBenchmarks lists, RouteBenchmarks routes)
    {
        var gapTime = Clock.Best(gaps.Ours);
        yield return new Peer("all gaps", "`HashSet<int>`", Clock.Best(gaps.HashSets) / gapTime);
        yield return new Peer("all gaps", "LINQ, `Except` on ids", Clock.Best(gaps.Linq) / gapTime);
        yield return new Peer(
            "trade-off lists of 18 pairs, at most 4 moves", "LINQ, all simple paths", Clock.Best(lists.Linq) / Clock.Best(lists.Ours));
        const string route = "cheapest memoryless route below a limit on the step, 12 pairs";
        var routeTime = Clock.Best(routes.Ours);
        yield return new Peer(route, "QuikGraph, Dijkstra, limit by a filter", Clock.Best(routes.Filtered) / routeTime);
        yield return new Peer(route, "QuikGraph, Dijkstra, a graph for each limit", Clock.Best(routes.Prepared) / routeTime);
    }

    // Three digits are more than a repeated run confirms.
    private static string Number(double value) =>
        value >= 100 ? value.ToString("N0", CultureInfo.InvariantCulture) : value.ToString("G3", CultureInfo.InvariantCulture);
}
