namespace MfgPathways.Cli.Exports;

/// <summary>What was exported.</summary>
/// <param name="Format">The format.</param>
/// <param name="What">Of what.</param>
/// <param name="To">The file or the directory.</param>
/// <param name="Files">Names of the files in the directory, or of the one file.</param>
/// <param name="Nodes">How many nodes; <c>null</c> for what is no graph.</param>
/// <param name="Edges">How many edges; <c>null</c> for what is no graph.</param>
/// <param name="Options">What made it, in words.</param>
internal sealed record ExportReport(
    string Format, string What, string To, IReadOnlyList<string> Files, long? Nodes, long? Edges, IReadOnlyList<string> Options);
