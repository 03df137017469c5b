using System.Globalization;
using System.Text;

namespace MfgPathways.Formats;

/// <summary>
/// Writes CSV after RFC 4180: a cell is quoted only where it must be, a line ends in LF. Equal cells give equal text on every machine.
/// </summary>
internal sealed class CsvText
{
    private readonly StringBuilder text = new();

    public CsvText(CsvSchema schema) => Row([.. schema.Columns.Select(c => c.Name)]);

    public void Row(params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                text.Append(',');
            Cell(cells[i] ?? string.Empty);
        }

        text.Append('\n');
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

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
