using MfgPathways.Graph;

namespace MfgPathways.Clusters;

/// <summary>The clusters of a framework: which KSAs or occupations go together, and how sure that is.</summary>
/// <param name="Scope">What is clustered.</param>
/// <param name="Options">What made it, with every choice filled in.</param>
/// <param name="Description">The options in words, for where they are stored with the clusters.</param>
/// <param name="Nodes">How many KSAs or occupations are clustered.</param>
/// <param name="Links">How many links the graph has.</param>
/// <param name="Clusters">By number.</param>
/// <param name="Unlinked">Those that no link joins to another, and so are in no cluster; by id, occupations first.</param>
/// <param name="Panel">How good and how sure it is.</param>
/// <param name="Hierarchy">Average linkage: what was cut; <c>null</c> for the other methods.</param>
public sealed record FrameworkClusters(
    ClusterScope Scope, ClusterOptions Options, string Description, int Nodes, int Links,
    IReadOnlyList<Cluster> Clusters, IReadOnlyList<UnlinkedNode> Unlinked, ClusterPanel Panel,
    ClusterHierarchy? Hierarchy)
{
    /// <summary>The clusters of a framework.</summary>
    /// <param name="graph">The framework.</param>
    /// <param name="scope">What is clustered.</param>
    /// <param name="options">How; <see cref="ClusterOptions.Default"/> if <c>null</c>.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ClusterException">
    /// An option means nothing, or no two are joined by a link. Its message says what to change.
    /// </exception>
    /// <remarks>
    /// Runs · (time of one run), the same for the shuffles, O(runs² · (nodes + clusters²)) for the agreement of the runs and O(nodes²) for
    /// the rest, on all processors.
    /// </remarks>
    public static FrameworkClusters Of(
        SkillGraph graph, ClusterScope scope, ClusterOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return FrameworkClustering.Of(graph, scope, options ?? ClusterOptions.Default, Environment.ProcessorCount, cancellationToken);
    }

    /// <summary>What <see cref="Description"/> of the clusters would be, without finding them.</summary>
    /// <param name="graph">The framework.</param>
    /// <param name="scope">What is clustered.</param>
    /// <param name="options">How; <see cref="ClusterOptions.Default"/> if <c>null</c>.</param>
    /// <exception cref="ClusterException">
    /// An option means nothing, or no two are joined by a link. Its message says what to change.
    /// </exception>
    public static string Describe(SkillGraph graph, ClusterScope scope, ClusterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return ClusterDescription.Of(scope, FrameworkClustering.Prepare(graph, scope, options ?? ClusterOptions.Default).Options);
    }

    /// <summary>
    /// The number of the cluster that each occupation, then each KSA, is in, by their numbers in the graph; 0 for none, which all of the
    /// side have that is not clustered. The same numbers as in <see cref="Of"/>, in the time of the runs alone.
    /// </summary>
    /// <param name="graph">The framework.</param>
    /// <param name="scope">What is clustered.</param>
    /// <param name="options">How; <see cref="ClusterOptions.Default"/> if <c>null</c>.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ClusterException">
    /// An option means nothing, or no two are joined by a link. Its message says what to change.
    /// </exception>
    public static (int[] Occupations, int[] Ksas) NumbersOf(
        SkillGraph graph, ClusterScope scope, ClusterOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var numbers = FrameworkClustering.Numbers(
            graph, scope, options ?? ClusterOptions.Default, Environment.ProcessorCount, cancellationToken);
        return (numbers[..graph.OccupationCount], numbers[graph.OccupationCount..]);
    }
}
