namespace MfgPathways.Clusters;

/// <summary>A partition of the nodes of a graph that a clustering found.</summary>
/// <param name="Labels">The cluster of each node, 0..Count-1: largest cluster first, then by smallest node.</param>
/// <param name="Count">How many clusters.</param>
/// <param name="Quality">The value of the quality function, recomputed from its definition.</param>
/// <param name="Iterations">How often the whole algorithm ran, the last time without a change.</param>
/// <param name="Options">The options that made it.</param>
public sealed record Clustering(int[] Labels, int Count, double Quality, int Iterations, LeidenOptions Options);
