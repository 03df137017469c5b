namespace MfgPathways.Importing;

/// <summary>The columns that are read of a delimited file.</summary>
/// <param name="Delimiter">What separates them.</param>
/// <param name="Quoted">Whether cells may stand in quotation marks, and then span lines.</param>
/// <param name="Columns">
/// Their names, with <c>|</c> between those that releases gave to one column; those that a file may lack stand last.
/// </param>
/// <param name="Required">How many of them a file must have.</param>
internal sealed record SourceTable(char Delimiter, bool Quoted, IReadOnlyList<string> Columns, int Required)
{
    public string DelimiterName => Delimiter == '\t' ? "tab" : "comma";

    /// <summary>What comes from the file.</summary>
    public Gives Gives { get; init; }

    /// <summary>Separated by commas, quoted where needed.</summary>
    public static SourceTable Csv(params string[] columns) => new(',', true, columns, columns.Length);

    /// <summary>Separated by tabs, without quotes.</summary>
    public static SourceTable Tab(params string[] columns) => new('\t', false, columns, columns.Length);
}
