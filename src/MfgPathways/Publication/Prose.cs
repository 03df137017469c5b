using System.Text.RegularExpressions;

namespace MfgPathways.Publication;

/// <summary>The running text of sections 2 and 3, each section as one line: no headings, tables, captions and notes.</summary>
internal static partial class Prose
{
    public static SortedDictionary<string, string> Sections(PublicationText text, Problems problems)
    {
        var paragraphs = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        List<string>? current = null;
        foreach (var line in text.Lines.Where(l => !l.IsBlank && !l.HasCells))
        {
            if (Heading().Match(line.Text) is { Success: true } heading)
                current = heading.Groups["n"].Value[0] is '2' or '3' ? paragraphs[heading.Groups["n"].Value] = [] : null;
            else if (line.Text.StartsWith("References", StringComparison.Ordinal))
                current = null;
            else if (!NotProse().IsMatch(line.Text))
                current?.Add(Markup.Plain(line.Text.TrimStart(' ', '-')));
        }

        if (paragraphs.Count == 0)
            problems.Add(0, "Sections 2 and 3 are missing.");
        return new(paragraphs.ToDictionary(p => p.Key, p => string.Join(' ', p.Value)), StringComparer.Ordinal);
    }

    /// <summary>The notes below tables, by the number of the table.</summary>
    public static List<(string Place, string Note)> Notes(PublicationText text)
    {
        var notes = new List<(string, string)>();
        var place = string.Empty;
        foreach (var line in text.Lines)
        {
            if (Caption().Match(line.Text) is { Success: true } caption)
                place = caption.Value;
            else if (line.Text.StartsWith('†'))
                notes.Add((place, Markup.Plain(line.Text)));
        }

        return notes;
    }

    [GeneratedRegex(@"^(?<n>\d+(\.\d+)*)\. [\p{Lu}\d]")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(Table \d+\. |Fig\. \d+\. |†|\^)")]
    private static partial Regex NotProse();

    [GeneratedRegex(@"^Table \d+(?=\. )")]
    private static partial Regex Caption();
}
