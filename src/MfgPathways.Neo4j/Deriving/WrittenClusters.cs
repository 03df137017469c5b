namespace MfgPathways.Neo4j;

/// <summary>The clusters of one kind, to be written to a database in place of those of the same kind.</summary>
/// <param name="Kind">What they are of.</param>
/// <param name="Options">What made them: a text from which they can be made again, such as JSON.</param>
/// <param name="Clusters">The clusters.</param>
public sealed record WrittenClusters(ClusterKind Kind, string Options, IReadOnlyList<WrittenCluster> Clusters);
