using System.Globalization;
using System.Text.RegularExpressions;

namespace MfgPathways.Publication;

/// <summary>Tables 3, 7, 9, 11, 13 and 15: job openings, salaries and education.</summary>
internal static partial class LabourMarketTables
{
    private static readonly int[] Numbers = [3, 7, 9, 11, 13, 15];

    public static List<LabourMarketRow> Read(PublicationText text, List<PublishedArea> areas, Problems problems)
    {
        var rows = new List<LabourMarketRow>();
        foreach (var number in Numbers)
        {
            var table = text.Table(number, problems);
            var area = table.Count == 0 ? null : areas.Find(a => table[0].Cells()[0] == $"Top Occupations in {a.Area.Name}");
            foreach (var line in table.Skip(1))
                rows.Add(Row($"Table {number}", area?.Id, line, problems));
            if (area is null && number != Numbers[0])
                problems.Add(table.Count == 0 ? 0 : table[0].Number, $"The header of Table {number} names no technology area.");
        }

        return rows;
    }

    private static LabourMarketRow Row(string source, string? areaId, TextLine line, Problems problems)
    {
        var cells = line.Cells();
        return new(source, areaId, cells[0], Amount(1), Amount(2), Amount(3), Amount(4), cells[5]);

        int? Amount(int column)
        {
            if (cells[column] == "\u2013")
                return null;
            if (Quantity().IsMatch(cells[column]))
                return int.Parse(Markup.Number(cells[column]), CultureInfo.InvariantCulture);
            problems.Add(line.Number, $"{source}: \"{cells[column]}\" is neither a number nor a dash.");
            return null;
        }
    }

    [GeneratedRegex(@"^\$?\d[\d,]{0,9}$")]
    private static partial Regex Quantity();
}
