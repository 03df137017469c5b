using System.Text.RegularExpressions;

namespace MfgPathways.Publication;

/// <summary>The numbers that the publication prints in tables and in the figures whose numbers are text.</summary>
internal sealed partial class FigureTables(PublicationText text, List<PublishedArea> areas, Problems problems)
{
    /// <summary>Caption of Fig. 6.</summary>
    public const string Figure6 = "Fig. 6. ";

    private const string Figure7 = "Fig. 7. ";
    private static readonly int[] KsaTables = [2, 6];
    private static readonly int[] SelectionTables = [8, 10, 12, 14, 16];
    private readonly List<PublishedFigure> figures = [];

    /// <summary>Tables 1, 2, 4, 5, 6, 8, 10, 12, 14 and 16, in this order.</summary>
    public List<PublishedFigure> Tables()
    {
        figures.Clear();
        ReadTable1();
        ReadKsas(KsaTables[0]);
        foreach (var line in text.Table(4, problems).Skip(1))
            Count("Table 4", line.Cells()[0], "ksas", line.Cells()[2], line);
        ReadTable5();
        ReadKsas(KsaTables[1]);
        foreach (var table in SelectionTables)
            ReadSelections(table);
        return [.. figures];
    }

    /// <summary>Figs. 6 and 7.</summary>
    public List<PublishedFigure> Heatmaps()
    {
        figures.Clear();
        ReadHeatmap(Figure6, columns: 6);
        ReadHeatmap(Figure7, columns: 6);
        return [.. figures];
    }

    private void ReadTable1()
    {
        foreach (var line in text.Table(1, problems).Skip(1))
        {
            var cells = line.Text.Split('\t');
            var area = areas.Find(a => Markup.Plain(cells[0]).StartsWith($"{a.Area.Name} (", StringComparison.Ordinal))?.Id ?? string.Empty;
            var row = $"{Markup.Plain(cells[0])} | {Markup.Plain(cells[1])}";
            Add(new("Table 1", area, "ksas", "=", Markup.Plain(cells[1]), "count", row), line);
            foreach (Match group in RoleGroup().Matches(cells[2]))
                ReadRoles(area, group.Groups["group"].Value, group.Groups["roles"].Value, line);
        }
    }

    private void ReadRoles(string area, string group, string roles, TextLine line)
    {
        foreach (Match bullet in Bullet().Matches(roles))
        {
            var role = Markup.Plain(bullet.Groups["role"].Value);
            Add(new("Table 1", area, $"highly-selected-{Slug.Of(group)}", "=", role, "text", $"{group}: {role}"), line);
        }
    }

    private void ReadKsas(int table)
    {
        foreach (var line in text.Table(table, problems).Where(l => !l.Text.Contains("(KSA ID)", StringComparison.Ordinal)))
        {
            var cells = line.Cells();
            var id = KsaId().Match(cells[0]).Groups["id"].Value;
            Count($"Table {table}", id, "occupations", cells[1], line);
            var named = cells[2].Split("; ").Select(name => areas.Find(a => a.Area.Name == name)?.Id ?? string.Empty).ToList();
            var ids = named.Contains(string.Empty) ? string.Empty : IdList.Of(named).ToString();
            Add(new($"Table {table}", id, "technology-areas", "=", ids, "text", Row(line)), line);
        }
    }

    private void ReadTable5()
    {
        foreach (var line in text.Table(5, problems).Skip(1))
        {
            var cells = line.Cells();
            var id = DefinitionTable.Padded(cells[0].Split(' ')[0]);
            Count("Table 5", id, "ksas", cells[1], line);
            if (cells[2].Length > 0)
                Add(new("Table 5", id, "deriving-framework", "=", cells[2], "text", Row(line)), line);
        }
    }

    private void ReadSelections(int number)
    {
        var table = text.Table(number, problems);
        var area = table.Count == 0 ? null : areas.Find(a => table[0].Cells()[0] == $"{a.Area.Name} Sub-Competencies")?.Id;
        foreach (var line in table.Skip(1))
            Count(
                $"Table {number}", $"{area};{DefinitionTable.Padded(line.Cells()[0].Split(' ')[0])}", "selections", line.Cells()[1], line);
        if (area is null)
            problems.Add(0, $"The header of Table {number} names no technology area.");
    }

    // Fig. 7 is printed in two halves side by side, so a line holds one group of columns or two; read by group, down the page.
    private void ReadHeatmap(string caption, int columns)
    {
        var lines = text.Above(caption, problems);
        var place = caption.Trim().TrimEnd('.');
        for (var from = 0; lines.Count > 0 && from + columns <= lines[0].Cells().Length; from += columns)
            foreach (var line in lines.Skip(1))
                ReadHeatmapRow(place, lines[0].Cells()[from..(from + columns)], [.. line.Cells().Skip(from).Take(columns)], line);
    }

    private void ReadHeatmapRow(string place, string[] header, string[] cells, TextLine line)
    {
        if (cells.Length != header.Length)
        {
            problems.Add(line.Number, $"A row of {place} is too short.");
            return;
        }

        for (var i = 1; i < cells.Length; i++)
            Add(new(place, $"{areas.Find(a => a.Area.Abbreviation == header[i])?.Id};{cells[0]}", "selections", "=", cells[i], "count",
                string.Join(" | ", cells)), line);
    }

    private void Count(string place, string subject, string measure, string value, TextLine line) =>
        Add(new(place, subject, measure, "=", Markup.Number(value), "count", Row(line)), line);

    private void Add(PublishedFigure figure, TextLine line)
    {
        if (figure.Subject.Length == 0 || figure.Subject[0] == ';' || figure.Value.Length == 0)
            problems.Add(line.Number, $"{figure.Place}: no subject or no value can be read for {figure.Measure}.");
        else if (figure.Unit == "count" && !figure.Value.All(char.IsAsciiDigit))
            problems.Add(line.Number, $"{figure.Place}: \"{figure.Value}\" is not a number.");
        figures.Add(figure);
    }

    private static string Row(TextLine line) => string.Join(" | ", line.Cells().Where(c => c.Length > 0));

    [GeneratedRegex(@"\((?<id>[45](\.\d+){3})\)$")]
    private static partial Regex KsaId();

    [GeneratedRegex("<i>(?<group>[^<]+)</i>(?<roles>.*?)(?=<i>|$)")]
    private static partial Regex RoleGroup();

    [GeneratedRegex("• (?<role>[^•<]+)")]
    private static partial Regex Bullet();
}
