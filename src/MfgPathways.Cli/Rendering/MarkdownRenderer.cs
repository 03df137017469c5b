using System.Text;
using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Rendering;

/// <summary>An answer as GitHub-flavoured Markdown.</summary>
internal static class MarkdownRenderer
{
    public static string Render(Answer answer)
    {
        var text = new StringBuilder($"# {Escape(answer.Title)}\n");
        foreach (var section in answer.Sections)
        {
            if (section.Heading is { } heading)
                text.Append($"\n## {Escape(heading)}\n");
            foreach (var paragraph in section.Paragraphs)
                text.Append($"\n{Escape(paragraph)}\n");
            if (section.Table is { Rows.Count: > 0 } table)
                Append(text, table);
        }

        foreach (var rule in answer.Rules)
            text.Append($"\n{Escape(rule)}\n");
        if (answer.Source is { } source)
            text.Append($"\n*{Escape(Lines.Of(source))}*\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, Table table)
    {
        text.Append('\n').Append(Row(table.Columns.Select(c => c.Name)));
        text.Append(Row(table.Columns.Select(c => c.Numbers ? "--:" : ":--")));
        foreach (var row in table.Rows)
            text.Append(Row(row.Select(Escape)));
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
            escaped.Append(c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' ? $"\\{c}" : c == '\n' ? " " : $"{c}");
        return escaped.ToString();
    }
}
