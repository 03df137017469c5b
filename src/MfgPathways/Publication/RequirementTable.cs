using System.Text.RegularExpressions;

namespace MfgPathways.Publication;

/// <summary>Table 19 as rows: joins what page breaks split, and separates a number and a name that share a cell.</summary>
internal static partial class RequirementTable
{
    public static List<TableRow> Read(PublicationText text, List<Erratum> errata, Problems problems)
    {
        var rows = new List<TableRow>();
        foreach (var line in text.Between("Table 19. ", "Appendix B. ", TableShapes.Table19, problems))
        {
            if (Start().Match(line.Text) is { Success: true } start)
                rows.Add(Begin(line, start, errata));
            else if (rows.Count == 0 || rows[^1].Depth < 4)
                problems.Add(line.Number, $"Table 19 has a line that belongs to no KSA: \"{Markup.Plain(line.Text)}\".");
            else
                rows[^1] = Continue(rows[^1], line, errata);
        }

        return rows;
    }

    private static TableRow Begin(TextLine line, Match start, List<Erratum> errata)
    {
        var id = start.Groups["id"].Value;
        var cells = line.Cells();
        if (line.HasCells)
            return new(line.Number, id, cells[1], cells.Length > 2 ? cells[2] : string.Empty);
        var row = new TableRow(line.Number, id, start.Groups["rest"].Value.Trim(), string.Empty);
        if (row.Depth < 4)
            errata.Add(new(id, line.Text.Trim(), ErratumRule.CellsRunTogether, $"{id} | {row.Name}"));
        return row;
    }

    private static TableRow Continue(TableRow row, TextLine line, List<Erratum> errata)
    {
        // A line without tabs belongs to the last cell of the row, which is the only one where the row itself has no tabs.
        var cells = line.Cells();
        var (name, occupations) = line.HasCells ? (cells[1], cells.Length > 2 ? cells[2] : string.Empty) : (string.Empty, cells[0]);
        var joined = row.Occupations.Length == 0
            ? row with { Name = Join(row.Name, Join(name, occupations)) }
            : row with { Name = Join(row.Name, name), Occupations = Join(row.Occupations, occupations) };
        errata.Add(new(row.Id, Shown(name, occupations), ErratumRule.RowSplitOverPages, Shown(joined.Name, joined.Occupations)));
        return joined;
    }

    private static string Join(string first, string second) => $"{first} {second}".Trim();

    private static string Shown(string name, string occupations) =>
        name.Length == 0 || occupations.Length == 0 ? name + occupations : $"{name} | {occupations}";

    [GeneratedRegex(@"^(?<id>[45]\.\d+(\.\d\d(\.\d\d)?)?)[\t ](?<rest>.*)$")]
    private static partial Regex Start();
}
