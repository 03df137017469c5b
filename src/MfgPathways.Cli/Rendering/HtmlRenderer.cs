using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Rendering;

/// <summary>
/// An answer as one HTML document that needs nothing else: to read on a screen, and to print black on white on A4 or Letter.
/// </summary>
internal static class HtmlRenderer
{
    // Short words and numbers stay on one line; the long texts share the rest of the width.
    private const int ShortCell = 16;

    private const string Style = """
        :root { color-scheme: light; }
        @page { margin: 11mm 15mm; }
        body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #000; background: #fff;
          font: 11.5pt/1.4 "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", system-ui, sans-serif; }
        h1 { margin: 0 0 .4em; font-size: 1.45em; line-height: 1.2; }
        h2 { margin: 1.1em 0 .3em; font-size: 1.1em; line-height: 1.25; }
        p { margin: .25em 0; }
        table { width: 100%; margin: .5em 0; border-collapse: collapse; font-size: .92em; line-height: 1.25; }
        th, td { padding: .18em .9em .18em 0; border-bottom: 1px solid #bbb; text-align: left; vertical-align: top; }
        th { border-bottom-color: #000; font-weight: 600; }
        th:last-child, td:last-child { padding-right: 0; }
        .number { text-align: right; }
        .number, .short { width: 1%; white-space: nowrap; }
        .group th { padding-top: .4em; border-bottom-color: #bbb; }
        .form { width: calc(100% + 2em); margin: 0 -1em; border-collapse: separate; border-spacing: 1em 0; table-layout: fixed; }
        .form td { height: 1.4em; border-bottom-color: #000; }
        .form th { border-bottom: 0; font-weight: 400; }
        code { font-size: .95em; }
        figure { margin: 1em 0; break-inside: avoid; }
        svg { max-width: 100%; height: auto; }
        footer { margin-top: 1.4em; padding-top: .3em; border-top: 1px solid #000; font-size: .78em; line-height: 1.3; }
        @media print {
          body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; line-height: 1.25; }
          h1 { font-size: 1.3em; }
          h2 { margin: .6em 0 .1em; }
          p { margin: .1em 0; }
          table { margin: .25em 0; font-size: .9em; line-height: 1.2; }
          th, td { padding-top: .06em; padding-bottom: .06em; }
          .group th { padding-top: .2em; }
          footer { margin-top: .6em; }
          thead { display: table-header-group; }
          h1, h2, .group, p:has(+ table) { break-after: avoid; }
          h1, h2, p, tr, footer { break-inside: avoid; }
        }
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Render(Answer answer)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\" />\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width\" />\n");
        html.Append(CultureInfo.InvariantCulture, $"<title>{Escape(answer.Title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n");
        html.Append(CultureInfo.InvariantCulture, $"<h1>{Escape(answer.Title)}</h1>\n");
        foreach (var section in answer.Sections)
            Append(html, section);
        if (answer.Picture?.Invoke() is { InPage: true } picture)
            html.Append("<figure>\n").Append(SvgRenderer.Inline(picture)).Append("</figure>\n");
        html.Append("<footer>\n");
        foreach (var rule in answer.Rules)
            Paragraph(html, rule);
        if (answer.Source is { } source)
            Paragraph(html, Lines.Of(source));
        return html.Append("</footer>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, Section section)
    {
        html.Append("<section>\n");
        if (section.Heading is { } heading)
            html.Append(CultureInfo.InvariantCulture, $"<h2>{Escape(heading)}</h2>\n");
        foreach (var paragraph in section.Paragraphs)
            Paragraph(html, paragraph);
        if (section.Table is { Rows.Count: > 0 } table)
            Append(html, table);
        if (section.Picture is { } draw)
            html.Append("<figure>\n").Append(SvgRenderer.Inline(draw())).Append("</figure>\n");
        html.Append("</section>\n");
    }

    private static void Append(StringBuilder html, Table table)
    {
        html.Append(table.ToFillIn ? "<table class=\"form\">\n" : "<table>\n");
        if (table.Columns.Any(c => c.Name.Length > 0))
            html.Append("<thead>\n").Append(Row(table, [.. table.Columns.Select(c => c.Name)], "th")).Append("</thead>\n");
        html.Append("<tbody>\n");
        foreach (var row in table.Rows)
        {
            if (table.Grouped && row[0].Length > 0)
                html.Append(
                    CultureInfo.InvariantCulture, $"<tr class=\"group\"><th colspan=\"{row.Count - 1}\">{Escape(row[0])}</th></tr>\n");
            html.Append(Row(table, row, "td"));
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static string Row(Table table, IReadOnlyList<string> cells, string tag)
    {
        var shown = cells.Select((cell, i) => $"<{tag}{Class(table, i)}>{Escape(cell)}</{tag}>").Skip(table.Grouped ? 1 : 0);
        return $"<tr>{string.Concat(shown)}</tr>\n";
    }

    private static string Class(Table table, int column) =>
        table.Columns[column].Numbers ? " class=\"number\""
        : !table.ToFillIn && table.Rows.All(r => r[column].Length <= ShortCell) ? " class=\"short\""
        : "";

    private static void Paragraph(StringBuilder html, string text) =>
        html.Append(CultureInfo.InvariantCulture, $"<p>{WithCode(Escape(text))}</p>\n");

    // A command stands between backticks, as in Markdown.
    private static string WithCode(string html)
    {
        var parts = html.Split('`');
        return parts.Length % 2 == 0
            ? html
            : string.Concat(parts.Select((part, i) => i % 2 == 0 ? part : $"<code>{part}</code>"));
    }

    private static string Escape(string text) => Encoder.Encode(Visible(text));

    // A character that turns the direction of writing does so as an entity too, and a control character has none: both are shown instead.
    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
            if (c is '\n' or '\t')
                visible.Append(' ');
            else if (char.IsControl(c) || TurnsDirection(c))
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                visible.Append(c);
        return visible.ToString();
    }

    private static bool TurnsDirection(char c) =>
        c is '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
