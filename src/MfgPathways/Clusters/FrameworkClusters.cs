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
public sealed record FrameworkClusters(
    ClusterScope Scope, ClusterOptions Options, string Description, int Nodes, int Links,
    IReadOnlyList<Cluster> Clusters, IReadOnlyList<UnlinkedNode> Unlinked, ClusterPanel Panel);
