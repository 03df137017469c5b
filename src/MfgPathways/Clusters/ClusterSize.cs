using MfgPathways.Graph;

namespace MfgPathways.Clusters;

/// <summary>How large a framework may be for its clusters.</summary>
internal static class ClusterSize
{
    // Every pair of nodes is kept, some times over: a hundred MB at this size, gigabytes at three times it.
    private const int MostNodes = 5000;

    // A shuffle makes the graph and clusters it once more; a hundred of them take minutes above this size.
    private const int MostShuffled = 1500;

    /// <exception cref="ClusterException">The framework is too large for the scope, or for shuffles.</exception>
    public static void Check(SkillGraph graph, ClusterScope scope, ClusterOptions options)
    {
        var (nodes, what) = scope switch
        {
            ClusterScope.Ksas => (graph.KsaCount, "KSAs"),
            ClusterScope.Occupations => (graph.OccupationCount, "occupations"),
            _ => (graph.KsaCount + graph.OccupationCount, "occupations and KSAs"),
        };
        if (nodes > MostNodes)
            throw new ClusterException(
                $"There are {nodes} {what} to cluster; the most is {MostNodes}. "
                    + (graph.OccupationCount <= MostNodes ? "Cluster the occupations." : "Take a part of the framework."));
        if (nodes > MostShuffled && options is { Shuffles: > 0, Method: not ClusterMethod.AverageLinkage })
            throw new ClusterException(
                $"There are {nodes} {what} to cluster, too many to compare the quality with {options.Shuffles} shuffles; the most is "
                    + $"{MostShuffled}. Ask for 0 shuffles.");
    }
}
