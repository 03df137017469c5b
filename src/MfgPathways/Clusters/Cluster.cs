namespace MfgPathways.Clusters;

/// <summary>KSAs or occupations, or both, that go together.</summary>
/// <param name="Number">From 1: the largest first, then by the smallest id. Where both sides are clustered, occupations come first.</param>
/// <param name="Name">Readable and unique within the answer, from what the cluster has most more of than chance gives.</param>
/// <param name="Stability">Mean stability of its members; <c>null</c> where the method has one result only.</param>
/// <param name="IsConnected">Whether its members hang together by links within.</param>
/// <param name="Within">The share of the weight of its members' links that stays within, from 0 to 1.</param>
/// <param name="Conductance">
/// The weight of the links that leave it, over the strengths of its members or of the others, whichever are less: 0 for none that leaves.
/// </param>
/// <param name="Composition">
/// The technology areas of its occupations, or the competencies of its KSAs: most members first, then by id. Where both are clustered, the
/// areas.
/// </param>
/// <param name="Features">What is over-represented, the false discovery rate held at 5 %: most significant first, then by id.</param>
/// <param name="Members">The most stable first, then the most central, then by id.</param>
public sealed record Cluster(
    int Number, string Name, double? Stability, bool IsConnected, double Within, double Conductance,
    IReadOnlyList<ClusterPart> Composition, IReadOnlyList<ClusterFeature> Features, IReadOnlyList<ClusterMember> Members);
