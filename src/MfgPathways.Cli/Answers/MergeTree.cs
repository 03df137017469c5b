using MfgPathways.Clusters;

namespace MfgPathways.Cli.Answers;

/// <summary>A hierarchy of clusters: who comes together with whom, and at what height.</summary>
/// <param name="Height">What the height measures.</param>
/// <param name="Leaves">Names of the items.</param>
/// <param name="Merges">The merges, lowest first; numbers below the number of leaves are leaves, above them merges.</param>
/// <param name="Clusters">Number of the cluster of each item; 0 for none.</param>
internal sealed record MergeTree(
    string Title, string Message, string Height, IReadOnlyList<string> Leaves, IReadOnlyList<DendrogramMerge> Merges,
    IReadOnlyList<int> Clusters) : Picture(Title, Message);
