namespace MfgPathways.Clusters;

/// <summary>The hierarchy that average linkage made, before it was cut.</summary>
/// <param name="Ids">What the items are, by their ids; item i of the hierarchy is number i here.</param>
/// <param name="Dendrogram">The merges.</param>
public sealed record ClusterHierarchy(IReadOnlyList<string> Ids, Dendrogram Dendrogram);
