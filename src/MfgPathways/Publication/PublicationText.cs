using System.Text.RegularExpressions;

namespace MfgPathways.Publication;

/// <summary>The text by lines, with ways to find a table, a figure and a section in it.</summary>
internal sealed partial class PublicationText
{
    public PublicationText(string text) =>
        Lines = [.. text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => new TextLine(i + 1, line))];

    public IReadOnlyList<TextLine> Lines { get; }

    /// <summary>The first line that matches; reports a problem where none does.</summary>
    public Match? Find(Regex pattern, string what, Problems problems)
    {
        foreach (var line in Lines)
            if (pattern.Match(Markup.Plain(line.Text)) is { Success: true } match)
                return match;
        problems.Add(0, $"{what} is missing.");
        return null;
    }

    /// <summary>The rows of one of Tables 1 to 16, its header first; none where the table does not have its shape.</summary>
    public List<TextLine> Table(int number, Problems problems)
    {
        var (columns, count) = TableShapes.Of(number);
        var rows = AfterCaption($"Table {number}. ", problems).SkipWhile(l => l.IsBlank).TakeWhile(l => l.HasCells).ToList();
        foreach (var row in rows.Where(r => r.Cells().Length != columns))
            problems.Add(row.Number, $"A row of Table {number} has {row.Cells().Length} cells; {columns} are expected.");
        CheckRows(rows, count, $"Table {number}", problems);
        return rows.TrueForAll(r => r.Cells().Length == columns) ? rows : [];
    }

    /// <summary>The lines that are not blank after a caption, up to a line that starts with an end mark.</summary>
    public List<TextLine> Between(string caption, string end, int count, Problems problems)
    {
        var after = AfterCaption(caption, problems).ToList();
        var stop = after.FindIndex(l => l.Text.StartsWith(end, StringComparison.Ordinal));
        if (after.Count > 0 && stop < 0)
            problems.Add(after[^1].Number, $"The text ends before \"{end}\", which follows \"{caption.Trim()}\".");
        var rows = stop < 0 ? [] : after[..stop].FindAll(l => !l.IsBlank);
        if (stop >= 0)
            CheckRows(rows, count, caption.Trim().TrimEnd('.'), problems);
        return rows;
    }

    private static void CheckRows(List<TextLine> rows, int count, string what, Problems problems)
    {
        if (rows.Count != count)
            problems.Add(rows.Count == 0 ? 0 : rows[^1].Number, $"{what} has {rows.Count} lines; {count} are expected.");
    }

    /// <summary>The rows that stand above the caption of a figure, down from the nearest blank line.</summary>
    public List<TextLine> Above(string caption, Problems problems)
    {
        var at = CaptionIndex(caption, problems);
        var rows = new List<TextLine>();
        for (var i = at - 1; i >= 0 && (Lines[i].HasCells || (Lines[i].IsBlank && rows.Count == 0)); i--)
            if (Lines[i].HasCells)
                rows.Insert(0, Lines[i]);
        if (at >= 0 && rows.Count < 2)
            problems.Add(Lines[at].Number, $"No numbers stand above \"{caption.Trim()}\".");
        return rows;
    }

    private IEnumerable<TextLine> AfterCaption(string caption, Problems problems)
    {
        var at = CaptionIndex(caption, problems);
        return at < 0 ? [] : Lines.Skip(at + 1);
    }

    // The lists of tables and figures carry the same captions, with page numbers; the table itself comes last.
    private int CaptionIndex(string caption, Problems problems)
    {
        for (var i = Lines.Count - 1; i >= 0; i--)
            if (Lines[i].Text.StartsWith(caption, StringComparison.Ordinal) && !PageNumber().IsMatch(Lines[i].Text))
                return i;
        problems.Add(0, $"\"{caption.Trim()}\" is missing.");
        return -1;
    }

    [GeneratedRegex(@"[\t.] ?\d+$")]
    private static partial Regex PageNumber();
}
