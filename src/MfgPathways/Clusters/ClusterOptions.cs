namespace MfgPathways.Clusters;

/// <summary>
/// How the clusters of a framework are found. The same options and the same framework give the same answer, on every machine and with any
/// number of threads; every answer carries the options that made it, with every choice filled in that was left open.
/// </summary>
public sealed record ClusterOptions
{
    /// <summary>
    /// Fewest runs, and fewest shuffles: the stability of a member is a share of the runs, and of fewer it would be too coarse.
    /// </summary>
    public const int FewestRuns = 100;

    /// <summary>Most runs, and most shuffles.</summary>
    public const int MostRuns = 10_000;

    /// <summary>Neighbours of a node in the graph unless said otherwise.</summary>
    public const int UsualNeighbours = 3;

    /// <summary>
    /// Leiden by modularity at resolution 1 on the graph of the three nearest neighbours by cosine; 100 runs, 100 shuffles, seed 1.
    /// </summary>
    /// <remarks>
    /// On the publication, of the measures and of 2 to 12 neighbours, this graph is the one whose runs agree best on KSAs and on
    /// occupations both (AMI above 0.97), and whose modularity is far above that of shuffled data. All links are too many: single runs
    /// differ much, on three to six clusters. The significant links are too few: most KSAs have none.
    /// </remarks>
    public static readonly ClusterOptions Default = new();

    /// <summary>How clusters are found; <see cref="ClusterMethod.Barber"/> goes with <see cref="ClusterScope.Both"/> only.</summary>
    public ClusterMethod Method { get; init; }

    /// <summary>What a link of the graph weighs. Average linkage takes Jaccard always.</summary>
    public ProjectionMeasure Measure { get; init; } = ProjectionMeasure.Cosine;

    /// <summary>
    /// A link stays if it is among so many strongest of one of its ends, or as strong; 0 keeps all. <c>null</c>:
    /// <see cref="UsualNeighbours"/>, and all of the significant links.
    /// </summary>
    public int? Neighbours { get; init; }

    /// <summary>What Leiden maximises.</summary>
    public QualityFunction Quality { get; init; }

    /// <summary>
    /// γ: larger values make smaller clusters. <c>null</c>: 1 for modularity, the mean weight over all pairs of nodes for the constant
    /// Potts model. Bipartite modularity has none.
    /// </summary>
    public double? Resolution { get; init; }

    /// <summary>How many runs, from <see cref="FewestRuns"/> to <see cref="MostRuns"/>. Average linkage has one.</summary>
    public int Runs { get; init; } = 100;

    /// <summary>
    /// With how many shuffles of the requirements the quality is compared: 0, or from <see cref="FewestRuns"/> to <see cref="MostRuns"/>.
    /// </summary>
    public int Shuffles { get; init; } = 100;

    /// <summary>Seed of everything that is random.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>
    /// Into how many clusters average linkage is cut. <c>null</c>: by <see cref="Height"/>, and without that by the largest modularity.
    /// </summary>
    public int? Count { get; init; }

    /// <summary>At which mean distance, from 0 to 1, average linkage is cut: what is joined below stays together.</summary>
    public double? Height { get; init; }

    /// <summary>Refuses options that mean nothing, whatever the framework.</summary>
    /// <param name="scope">What is clustered.</param>
    /// <exception cref="ClusterException">An option means nothing. Its message says what to change.</exception>
    public void Check(ClusterScope scope) => ClusterOptionsCheck.Check(scope, this);
}
