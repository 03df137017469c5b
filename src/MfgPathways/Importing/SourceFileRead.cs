namespace MfgPathways.Importing;

/// <summary>
/// What became of the rows of one file of a source, or of one list in a file that has several. <c>Used</c>, <c>LeftOut</c> and
/// <c>Rejected</c> add up to <c>Rows</c>.
/// </summary>
/// <param name="File">Name of the file.</param>
/// <param name="List">Name of the list; <c>null</c> where the file is one list.</param>
/// <param name="Rows">Rows that are there, without the header and empty lines.</param>
/// <param name="Used">Rows that the framework, its other titles or its hours are made of.</param>
/// <param name="LeftOut">Rows without a defect that nothing is made of.</param>
/// <param name="Rejected">Rows that are defective, or refer to one that is; each is named by its place.</param>
/// <param name="Reasons">Why rows were left out, the most frequent reason first; the numbers add up to <c>LeftOut</c>.</param>
public sealed record SourceFileRead(
    string File, string? List, int Rows, int Used, int LeftOut, int Rejected, IReadOnlyList<LeftOutRows> Reasons)
{
    /// <summary>The file and, where it has several, the list.</summary>
    public string Name => List is null ? File : $"{File} {List}";
}

/// <summary>Rows that were left out for one reason.</summary>
/// <param name="Reason">The reason, as a sentence about one row.</param>
/// <param name="Rows">How many rows.</param>
public sealed record LeftOutRows(string Reason, int Rows);
