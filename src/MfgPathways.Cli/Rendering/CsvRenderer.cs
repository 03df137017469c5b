using System.Globalization;
using MfgPathways.Cli.Answers;
using MfgPathways.Formats;

namespace MfgPathways.Cli.Rendering;

/// <summary>
/// The rows of an answer as CSV, for a spreadsheet. That runs a cell that begins as a formula does, quoted or not, and names come out of
/// frameworks of strangers: such a text gets an apostrophe before it.
/// </summary>
internal static class CsvRenderer
{
    private const string FormulaBegins = "=+-@\t\r";

    public static string Render(Answer answer) =>
        CsvText.Of([answer.Rows.Columns.Select(c => c.Name), .. answer.Rows.Rows.Select(row => row.Select(Harmless))]);

    private static string Harmless(string cell) => cell.Length > 0 && FormulaBegins.Contains(cell[0], StringComparison.Ordinal)
        && !double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        ? $"'{cell}"
        : cell;
}
