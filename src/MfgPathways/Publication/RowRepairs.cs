namespace MfgPathways.Publication;

/// <summary>Repairs of whole rows of Table 19: dashes, and a name that shares a cell with its occupations.</summary>
internal static class RowRepairs
{
    private const char EnDash = '\u2013';

    /// <summary>Puts a hyphen for each en dash in names and in cells of occupations.</summary>
    public static TableRow Hyphens(TableRow row, List<Erratum> errata)
    {
        if (row.Name.Contains(EnDash, StringComparison.Ordinal))
            errata.Add(new(row.Id, row.Name, ErratumRule.EnDash, Hyphens(row.Name)));
        foreach (var part in Around(row.Occupations))
            errata.Add(new(row.Id, part, ErratumRule.EnDash, Hyphens(part)));
        return row with { Name = Hyphens(row.Name), Occupations = Hyphens(row.Occupations) };
    }

    /// <summary>
    /// Separates a name from the occupations in the same cell: they begin with the longest title of the area that stands directly before
    /// the first area.
    /// </summary>
    public static TableRow Separate(
        TableRow row, RequirementCell cells, IReadOnlyDictionary<string, HashSet<string>> titles, List<Erratum> errata)
    {
        if (row.Depth < 4 || row.Occupations.Length > 0 || cells.Split(row.Name) is not [{ Area: { } area } first, ..])
            return row;
        var title = titles[area.Id].Where(t => first.Title.EndsWith($" {t}", StringComparison.Ordinal)).MaxBy(t => t.Length);
        if (title is null)
            return row;
        var at = first.Title.Length - title.Length;
        errata.Add(
            new(row.Id, $"{row.Id} {row.Name}", ErratumRule.CellsRunTogether, $"{row.Id} | {row.Name[..at].Trim()} | {row.Name[at..]}"));
        return row with { Name = row.Name[..at].Trim(), Occupations = row.Name[at..] };
    }

    private static string Hyphens(string text) => text.Replace(EnDash, '-');

    // The three words on either side of each dash show which entry of the cell is meant.
    private static IEnumerable<string> Around(string cell)
    {
        var words = cell.Split(' ');
        for (var i = 0; i < words.Length; i++)
            if (words[i].Contains(EnDash, StringComparison.Ordinal))
                yield return string.Join(' ', words[Math.Max(0, i - 2)..Math.Min(words.Length, i + 2)]);
    }
}
