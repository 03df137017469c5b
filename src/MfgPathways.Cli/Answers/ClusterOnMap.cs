namespace MfgPathways.Cli.Answers;

/// <summary>One cluster of a map.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Members">Its members, in the order in which they are to be read.</param>
internal sealed record ClusterOnMap(int Number, string Name, IReadOnlyList<string> Members);
