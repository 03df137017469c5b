namespace MfgPathways.Clusters;

/// <summary>How good a clustering is, and how sure, by the usual measures.</summary>
/// <param name="Quality">
/// Value of the quality function, recomputed from its definition: modularity, the constant Potts model, or bipartite modularity. For
/// average linkage the modularity on the graph.
/// </param>
/// <param name="RunQuality">Mean quality of the single runs; <c>null</c> where the method has one result only, as below.</param>
/// <param name="BestQuality">Quality of the best run.</param>
/// <param name="RunAgreement">Mean adjusted mutual information (arithmetic) of all pairs of runs: 1 if all agree.</param>
/// <param name="Connected">How many clusters hang together by links within.</param>
/// <param name="Within">The share of the weight of all links that stays within clusters.</param>
/// <param name="Silhouette">
/// Mean silhouette on Jaccard distance; <c>null</c> where both sides are clustered, for which there is no such distance.
/// </param>
/// <param name="Cophenetic">Average linkage: the correlation of the distances with the heights at which pairs are joined.</param>
/// <param name="Agreements">With what the framework says of its own.</param>
/// <param name="Shuffled">Against shuffled data; <c>null</c> where not asked for.</param>
public sealed record ClusterPanel(
    double Quality, double? RunQuality, double? BestQuality, double? RunAgreement, int Connected, double Within, double? Silhouette,
    double? Cophenetic, IReadOnlyList<ClusterAgreement> Agreements, ShuffledQuality? Shuffled);
