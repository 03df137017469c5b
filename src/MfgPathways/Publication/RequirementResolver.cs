namespace MfgPathways.Publication;

/// <summary>Turns the cells of Table 19 into selections of the occupations of Table 17, by named rules where a cell is defective.</summary>
internal sealed class RequirementResolver(
    RequirementCell cells, IReadOnlyDictionary<string, HashSet<string>> titles, List<Erratum> errata, Problems problems)
{
    /// <summary>The ids of the occupations in a row, one for each selection.</summary>
    public List<string> Resolve(TableRow row)
    {
        var ids = new List<string>();
        PublishedArea? before = null;
        foreach (var selection in cells.Split(row.Occupations))
        {
            if ((selection.Area ?? before) is { } area)
                ids.AddRange(Resolve(row, selection, area).Select(title => OccupationId.Of(area.Id, title)));
            else
                problems.Add(row.Line, $"{row.Id}: \"{selection.Title}\" has no area.");
            before = selection.Area ?? before;
        }

        return ids;
    }

    private List<string> Resolve(TableRow row, Selection selection, PublishedArea area)
    {
        if (selection.Title.Length == 0)
        {
            Repair(row, $"- {area.Area.Name}", ErratumRule.AreaRepeated, string.Empty);
            return [];
        }

        var title = Titles.Canonical(selection.Title);
        if (!titles[area.Id].Contains(title))
            return RunTogether(row, selection, title, area);
        if (selection.Area is null)
            Repair(row, selection.Title, ErratumRule.LastAreaMissing, $"{title} - {area.Area.Name}");
        else if (title != selection.Title)
            Repair(row, selection.Title, ErratumRule.Ampersand, title);
        return [title];
    }

    private List<string> RunTogether(TableRow row, Selection selection, string title, PublishedArea area)
    {
        var parts = Titles.Split(title.Replace(" - ", " ", StringComparison.Ordinal), titles[area.Id]);
        if (parts.Count < 2)
            problems.Add(row.Line, $"{row.Id}: Table 17 lists no \"{selection.Title}\" in {area.Area.Name}.");
        else
            Repair(row, $"{selection.Title} - {area.Area.Name}", ErratumRule.AreaMissing,
                string.Join("; ", parts.Select(p => $"{p} - {area.Area.Name}")));
        return parts;
    }

    private void Repair(TableRow row, string raw, string rule, string result) => errata.Add(new(row.Id, raw, rule, result));
}
