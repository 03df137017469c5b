using System.Globalization;

namespace MfgPathways.Formats;

/// <summary>A row of a CSV file: its cells in the order of the schema, and the line on which it starts.</summary>
internal sealed class CsvRow(CsvSchema schema, int line, string[] cells, ICollection<FrameworkDefect> defects)
{
    public Origin Origin { get; } = new(schema.File, line);

    public string this[int column] => cells[column];

    public string? Optional(int column) => cells[column].Length == 0 ? null : cells[column];

    public IdList Ids(int column) => cells[column].Length == 0 ? IdList.Empty : IdList.Of(cells[column].Split(';'));

    /// <summary>The number in a cell. Where there is none, reports a defect and answers with a number that causes no further one.</summary>
    public int Number(int column)
    {
        if (int.TryParse(cells[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        defects.Add(new(Origin, $"Column {schema.Columns[column].Name} holds {Shown(cells[column])}; it must be a whole number."));
        return 1;
    }

    /// <summary>The number in a cell, <c>null</c> where the cell is empty.</summary>
    public int? OptionalNumber(int column) => cells[column].Length == 0 ? null : Number(column);

    private static string Shown(string cell) => cell.Length == 0 ? "empty" : Quoted.Of(cell);
}
