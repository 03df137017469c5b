using System.Globalization;

namespace MfgPathways.Formats;

/// <summary>
/// Writes CSV after RFC 4180: a cell is quoted only where it must be, a line ends in LF. Equal cells give equal text on every machine.
/// </summary>
/// <remarks>
/// A cell is never changed, so that whatever is written can be read back. A spreadsheet takes a cell that begins with <c>=</c>, <c>+</c>,
/// <c>-</c> or <c>@</c> for a formula, quoted or not: whoever writes for one has to see to that.
/// </remarks>
public sealed class CsvText
{
    private readonly TextWriter text;

    /// <summary>Writes to a text writer, which stays open.</summary>
    /// <param name="output">Where to.</param>
    public CsvText(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        text = output;
    }

    internal CsvText(CsvSchema schema)
        : this(new StringWriter(CultureInfo.InvariantCulture)) => Row([.. schema.Columns.Select(c => c.Name)]);

    /// <summary>The text of rows, the first of which names the columns.</summary>
    /// <param name="rows">Rows of cells.</param>
    public static string Of(IEnumerable<IEnumerable<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var csv = new CsvText(new StringWriter(CultureInfo.InvariantCulture));
        foreach (var row in rows)
            csv.Row([.. row]);
        return csv.ToString();
    }

    /// <summary>Writes a row.</summary>
    /// <param name="cells">Its cells; <c>null</c> for an empty one.</param>
    public void Row(params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                text.Write(',');
            Cell(cells[i] ?? string.Empty);
        }

        text.Write('\n');
    }

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The rows so far, where they are kept in memory.</summary>
    public override string ToString() => text.ToString()!;

    private void Cell(string cell)
    {
        // Spaces at the ends are legal without quotes, yet editors and other readers trim them.
        var quoted = cell.AsSpan().ContainsAny(",\"\n\r") || (cell.Length > 0 && (cell[0] is ' ' or '#' || cell[^1] == ' '));
        text.Write(quoted ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell);
    }
}
