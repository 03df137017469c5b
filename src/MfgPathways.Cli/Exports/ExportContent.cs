namespace MfgPathways.Cli.Exports;

/// <summary>What an export writes.</summary>
/// <param name="Framework">The framework that it is of.</param>
/// <param name="What">What is written, as the middle of a sentence.</param>
/// <param name="Files">The files; one that stands alone may go to standard output.</param>
/// <param name="Next">What to do with them, in sentences.</param>
/// <param name="Rules">The options that made it, in words.</param>
internal sealed record ExportContent(
    Framework Framework, string What, IReadOnlyList<ExportFile> Files, IReadOnlyList<string> Next, IReadOnlyList<string> Rules)
{
    /// <summary>How many nodes and edges were written; known at the end. <c>null</c> for what is no graph.</summary>
    public Func<(long Nodes, long Edges)>? Size { get; init; }
}
