using System.Text;
using MfgPathways.Cli.Answers;
using Spectre.Console;

namespace MfgPathways.Cli.Rendering;

/// <summary>An answer for a terminal or a pipe.</summary>
internal static class TextRenderer
{
    // A column of numbers and short words is worth its width; the long texts share what is left of a narrow terminal.
    private const int ShortCell = 14;

    public static string Render(Answer answer, int width, bool colour)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;

        Line(console, answer.Title, Decoration.Bold);
        foreach (var section in answer.Sections)
            Render(section, console);
        Footer(answer, console);
        return Tidy(writer.ToString());
    }

    private static void Render(Section section, IAnsiConsole console)
    {
        console.WriteLine();
        if (section.Heading is { } heading)
            Line(console, heading, Decoration.Bold);
        foreach (var paragraph in section.Paragraphs)
            Line(console, paragraph);
        if (section.Table is { Rows.Count: > 0 } table)
            console.Write(Render(table));
    }

    private static Spectre.Console.Table Render(Answers.Table table)
    {
        var grid = new Spectre.Console.Table { Border = TableBorder.Simple, ShowHeaders = table.Columns.Any(c => c.Name.Length > 0) };
        for (var i = 0; i < table.Columns.Count; i++)
            grid.AddColumn(new TableColumn(new Text(table.Columns[i].Name))
            {
                Alignment = table.Columns[i].Numbers ? Justify.Right : Justify.Left,
                NoWrap = table.Columns[i].Numbers || table.Rows.All(r => r[i].Length <= ShortCell),
                Padding = new Padding(0, 0, 1, 0),
            });
        foreach (var row in table.Rows)
            grid.AddRow(row.Select(cell => new Text(cell)));
        return grid;
    }

    // Spectre fills lines up with blanks and sets an empty line after a table; one empty line between two parts is enough.
    private static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        var empty = false;
        foreach (var line in text.TrimEnd('\n').Split('\n').Select(l => l.TrimEnd(' ')))
        {
            if (line.Length > 0 || !empty)
                tidy.Append(line).Append('\n');
            empty = line.Length == 0;
        }

        return tidy.ToString();
    }

    private static void Footer(Answer answer, IAnsiConsole console)
    {
        console.WriteLine();
        foreach (var rule in answer.Rules)
            Line(console, rule);
        if (answer.Source is { } source)
            Line(console, Lines.Of(source), Decoration.Dim);
    }

    private static void Line(IAnsiConsole console, string text, Decoration decoration = Decoration.None)
    {
        console.Write(new Text(text, new Style(decoration: decoration)));
        console.WriteLine();
    }
}
