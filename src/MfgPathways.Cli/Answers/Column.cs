namespace MfgPathways.Cli.Answers;

/// <summary>A column of a table.</summary>
internal sealed record Column(string Name, bool Numbers);
