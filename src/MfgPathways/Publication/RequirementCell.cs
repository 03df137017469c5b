using System.Text.RegularExpressions;

namespace MfgPathways.Publication;

/// <summary>Cells of occupations: <c>Title - Area Title - Area</c>.</summary>
internal sealed partial class RequirementCell(List<PublishedArea> areas)
{
    /// <summary>Splits a cell after each area.</summary>
    public List<Selection> Split(string cell)
    {
        var selections = new List<Selection>();
        var from = 0;
        foreach (Match match in Tag().Matches(cell))
        {
            if (areas.Find(a => a.IsCalled(match.Groups["tag"].Value)) is not { } area)
                continue;
            selections.Add(new(cell[from..match.Index].Trim(), area));
            from = match.Index + match.Length;
        }

        if (cell[from..].Trim() is { Length: > 0 } rest)
            selections.Add(new(rest, null));
        return selections;
    }

    /// <summary>Whether the text is a plain title: not empty, nothing left of a separator.</summary>
    public static bool IsPlain(string title) => title.Length > 0 && !title.Contains(" - ", StringComparison.Ordinal) && title[0] != '-';

    // A tag ends at a blank, so that "- Electronics Electronics/Photonics ..." is cut in the right place.
    [GeneratedRegex(@" ?- (?<tag>[^ ]+)(?= |$)")]
    private static partial Regex Tag();
}
