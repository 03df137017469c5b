namespace MfgPathways.Importing;

/// <summary>Something that an import looks for in a source, and where it stands.</summary>
/// <param name="Name">What it is, in words: <c>skills</c>.</param>
/// <param name="Files">The files in which it was found; empty where it is not there.</param>
/// <param name="Missing">
/// Names of files that were looked for in vain: of all releases where nothing is there, else of the release whose files are. A column that
/// a file lacks stands as <c>file, column name</c>.
/// </param>
public sealed record SourceDomain(string Name, IReadOnlyList<string> Files, IReadOnlyList<string> Missing);
