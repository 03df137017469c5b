using MfgPathways.Cli.Answers;
using MfgPathways.Formats;

namespace MfgPathways.Cli.Rendering;

/// <summary>The rows of an answer as CSV.</summary>
internal static class CsvRenderer
{
    public static string Render(Answer answer) =>
        CsvText.Of([answer.Rows.Columns.Select(c => c.Name), .. answer.Rows.Rows]);
}
