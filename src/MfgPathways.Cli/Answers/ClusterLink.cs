namespace MfgPathways.Cli.Answers;

/// <summary>How much two clusters of a map have in common.</summary>
/// <param name="From">Number of the one.</param>
/// <param name="To">Number of the other, above it.</param>
/// <param name="Count">How much, at least 1.</param>
internal sealed record ClusterLink(int From, int To, int Count);
