using System.Globalization;
using System.Text;

namespace MfgPathways.Formats;

/// <summary>
/// Writes CSV after RFC 4180: a cell is quoted only where it must be, a line ends in LF. Equal cells give equal text on every machine.
/// </summary>
public sealed class CsvText
{
    private readonly StringBuilder text = new();

    private CsvText()
    {
    }

    internal CsvText(CsvSchema schema) => Row([.. schema.Columns.Select(c => c.Name)]);

    /// <summary>The text of rows, the first of which names the columns.</summary>
    /// <param name="rows">Rows of cells.</param>
    public static string Of(IEnumerable<IEnumerable<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var csv = new CsvText();
        foreach (var row in rows)
            csv.Row([.. row]);
        return csv.ToString();
    }

    internal void Row(params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                text.Append(',');
            Cell(cells[i] ?? string.Empty);
        }

        text.Append('\n');
    }

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The rows so far.</summary>
    public override string ToString() => text.ToString();

    private void Cell(string cell)
    {
        // Spaces at the ends are legal without quotes, yet editors and other readers trim them.
        var quoted = cell.AsSpan().ContainsAny(",\"\n\r") || (cell.Length > 0 && (cell[0] is ' ' or '#' || cell[^1] == ' '));
        if (quoted)
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else
            text.Append(cell);
    }
}
