namespace MfgPathways.Clusters;

/// <summary>How a framework is clustered.</summary>
public enum ClusterMethod
{
    /// <summary><see cref="Clusters.Leiden"/> on a projection, over many runs, with their consensus.</summary>
    Leiden,

    /// <summary>Bipartite modularity of occupations and KSAs together, over many runs, with their consensus.</summary>
    Barber,

    /// <summary>Average linkage on Jaccard distance, cut into clusters. One result, without chance.</summary>
    AverageLinkage,
}
