namespace MfgPathways.Publication;

/// <summary>Makes the framework out of Tables 1, 17, 18 and 19.</summary>
internal static class FrameworkTables
{
    public static FrameworkRows Read(PublicationText text, List<PublishedArea> areas, List<Erratum> errata, Problems problems)
    {
        var rows = new FrameworkRows(ReleaseReader.Read(text, problems));
        Add(rows.Areas, areas.Select(a => a.Area), "Table 1");
        Add(rows.Tiers, ReleaseReader.Tiers(text, problems), "Section 3.1");
        var definitions = DefinitionTable.Read(text, errata, problems);
        var cells = new RequirementCell(areas);
        var table = RequirementTable.Read(text, errata, problems).Select(row => RowRepairs.Hyphens(row, errata)).ToList();

        var occupations = OccupationTable.Read(text, areas, PlainTitles(table, cells, areas), errata, problems);
        Add(rows.Occupations, occupations, "Table 17");
        var titles = areas.ToDictionary(a => a.Id, a => occupations.Where(o => o.AreaIds.Contains(a.Id)).Select(o => o.Title).ToHashSet());
        table = [.. table.Select(row => RowRepairs.Separate(row, cells, titles, errata))];

        AddCompetencies(rows, table, definitions, new Headings(text, problems), errata, problems);
        AddRequirements(rows, table, new RequirementResolver(cells, titles, errata, problems), problems);
        var defined = rows.SubCompetencies.Select(s => s.Value.Id).Concat(rows.Competencies.Select(c => c.Value.Id)).ToHashSet();
        foreach (var unused in definitions.Values.Where(d => !defined.Contains(d.Id)))
            errata.Add(new(unused.Id, unused.Name, ErratumRule.DefinitionUnused, string.Empty));
        return rows;
    }

    // Titles that are followed by an area and by nothing doubtful. Titles that run together do no harm: the finest splitting ignores them.
    private static Dictionary<string, HashSet<string>> PlainTitles(List<TableRow> table, RequirementCell cells, List<PublishedArea> areas)
    {
        var titles = areas.ToDictionary(a => a.Id, _ => new HashSet<string>(StringComparer.Ordinal));
        foreach (var selection in table.SelectMany(row => cells.Split(row.Occupations)).Where(s => RequirementCell.IsPlain(s.Title)))
            if (selection.Area is { } area)
                titles[area.Id].Add(selection.Title);
        return titles;
    }

    private static void AddCompetencies(
        FrameworkRows rows, List<TableRow> table, Dictionary<string, Definition> definitions, Headings headings, List<Erratum> errata,
        Problems problems)
    {
        foreach (var row in table.Where(r => r.Depth == 2))
        {
            if (definitions.GetValueOrDefault(row.Id) is { } definition)
                rows.Competencies.Add(
                    new(new(row.Id, row.Id[0] - '0', definition.Name, definition.Text, definition.Source), $"Table 18 {row.Id}"));
            else
                problems.Add(row.Line, $"Table 18 does not define the competency {row.Id}.");
        }

        foreach (var row in table.Where(r => r.Depth == 3))
            rows.SubCompetencies.Add(SubCompetency(row.Id, headings.TitleCase(row.Name), definitions));
        foreach (var row in table.Where(r => r.Depth == 4 && rows.SubCompetencies.All(s => s.Value.Id != Parent(r.Id))))
        {
            // Only a competency that has no sub-competencies numbers its KSAs .00; any other heading that is missing was lost.
            if (!Parent(row.Id).EndsWith(".00", StringComparison.Ordinal))
                problems.Add(row.Line, $"The heading of sub-competency {Parent(row.Id)} is missing.");
            var name = rows.Competencies.Find(c => c.Value.Id == Parent(Parent(row.Id)))?.Value.Name ?? string.Empty;
            rows.SubCompetencies.Add(SubCompetency(Parent(row.Id), name, definitions));
            errata.Add(new(Parent(row.Id), string.Empty, ErratumRule.HeadingMissing, $"{Parent(row.Id)} {name}"));
        }
    }

    private static Sourced<SubCompetency> SubCompetency(string id, string name, Dictionary<string, Definition> definitions)
    {
        var definition = definitions.GetValueOrDefault(id);
        return new(new(id, Parent(id), name, definition?.Text, definition?.Source), $"Table 19 {id}");
    }

    private static void AddRequirements(FrameworkRows rows, List<TableRow> table, RequirementResolver resolver, Problems problems)
    {
        foreach (var row in table.Where(r => r.Depth == 4))
        {
            rows.Ksas.Add(new(new(row.Id, Parent(row.Id), row.Name), $"Table 19 {row.Id}"));
            var selected = resolver.Resolve(row).CountBy(id => id).ToList();
            if (selected.Count == 0)
                problems.Add(row.Line, $"{row.Id} lists no occupation.");
            rows.Requirements.AddRange(selected.Select(s => new Sourced<Requirement>(new(s.Key, row.Id, s.Value), $"Table 19 {row.Id}")));
        }
    }

    private static void Add<T>(List<Sourced<T>> rows, IEnumerable<T> values, string origin) =>
        rows.AddRange(values.Select(value => new Sourced<T>(value, origin)));

    private static string Parent(string id) => id[..id.LastIndexOf('.')];
}
