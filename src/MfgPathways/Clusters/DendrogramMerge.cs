namespace MfgPathways.Clusters;

/// <summary>One merge of a <see cref="Dendrogram"/>.</summary>
/// <param name="Left">What is merged, the one with the smaller item: an item, or the number of items plus the number of a merge.</param>
/// <param name="Right">The other.</param>
/// <param name="Height">The distance between the two; no merge is lower than one before it.</param>
/// <param name="Size">How many items are together after it.</param>
public readonly record struct DendrogramMerge(int Left, int Right, double Height, int Size);
