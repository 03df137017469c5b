namespace MfgPathways.Clusters;

/// <summary>A KSA or an occupation as a member of a cluster, and how sure that is.</summary>
/// <param name="Side">Whether it is a KSA or an occupation.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Text of the KSA, or title of the occupation.</param>
/// <param name="Stability">
/// The share of runs that put it together with another member, on average over the other members; of a member that is alone, the share of
/// runs that leave it alone. <c>null</c> where the method has one result only.
/// </param>
/// <param name="Within">The share of the weight of its links that stays within the cluster, from 0 to 1.</param>
/// <param name="Centrality">
/// How many occupations require both it and another member, on average over the other members; of occupations, how many KSAs both require;
/// where both are clustered, how many of the other members require it or are required by it.
/// </param>
/// <param name="AlsoIn">
/// The number of the other cluster with which it goes most often, if that is in at least <see cref="BoundaryShare"/> of the runs: the
/// member is then at the boundary, else in the core.
/// </param>
/// <param name="AlsoShare">
/// The share of runs that put it together with a member of that cluster, on average over them; <c>null</c> in the core.
/// </param>
public sealed record ClusterMember(
    ProjectionSide Side, string Id, string Name, double? Stability, double Within, double Centrality,
    int? AlsoIn, double? AlsoShare)
{
    /// <summary>From this share of the runs on, going with another cluster puts a member at the boundary: one run in five.</summary>
    public const double BoundaryShare = 0.2;

    /// <summary>Whether it goes with no other cluster in more than a few runs.</summary>
    public bool IsCore => AlsoIn is null;
}
