using MfgPathways.Graph;

namespace MfgPathways.Clusters;

/// <summary>The quality of a clustering against that of shuffled data, by <see cref="Curveball"/>.</summary>
internal static class ShuffleTest
{
    // Apart from the streams of the runs.
    private const ulong FirstStream = 1UL << 32;

    // From half the links on, graphs are taken to be of one density.
    private const double FewestLinks = 0.5;

    /// <summary>Makes the graph of each shuffle as that of the framework was made, and clusters it once.</summary>
    public static ShuffledQuality Of(
        SkillGraph framework, ClusterScope scope, ClusterOptions options, int links, double quality, int threads,
        CancellationToken cancellationToken)
    {
        int[][] rows = [.. Enumerable.Range(0, framework.OccupationCount).Select(o => framework.KsasOf(o).ToArray())];
        var shuffled = ClusterRuns.Of(options.Shuffles, threads, shuffle =>
        {
            var random = new CounterRandom(options.Seed, FirstStream + (ulong)shuffle);
            var other = framework.WithRequirements(Curveball.Shuffled(rows, random));
            var graph = ClusterGraph.Of(other, scope, options);
            return (Links: graph.Links.EdgeCount, ClusterResult.OfRun(graph, options, shuffle).Quality);
        }, cancellationToken);
        var mean = shuffled.Average(s => s.Quality);
        var deviation = Math.Sqrt(shuffled.Sum(s => (s.Quality - mean) * (s.Quality - mean)) / (shuffled.Length - 1));
        var meanLinks = shuffled.Average(s => s.Links);
        var comparable = meanLinks >= links * FewestLinks && deviation > 0;
        return new ShuffledQuality(options.Shuffles, meanLinks, mean, deviation, comparable ? (quality - mean) / deviation : null);
    }
}
