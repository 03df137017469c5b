namespace MfgPathways.Cli.Answers;

/// <summary>Columns and rows of text. A column whose name ends in a hash mark is of numbers and is set to the right.</summary>
internal sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Whether it is a form whose empty cells are filled in by hand.</summary>
    public bool ToFillIn { get; init; }

    /// <summary>Whether the first column names groups of rows, each in the first row of the group only.</summary>
    public bool Grouped { get; init; }

    public static Table Of(IEnumerable<string> columns, IEnumerable<IReadOnlyList<string>> rows) =>
        new([.. columns.Select(c => c.EndsWith('#') ? new Column(c[..^1], true) : new Column(c, false))], [.. rows]);
}
