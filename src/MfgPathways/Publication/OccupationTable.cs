using System.Globalization;
using System.Text.RegularExpressions;

namespace MfgPathways.Publication;

/// <summary>Table 17: the occupations of each area. Their titles run together, so the titles of Table 19 tell them apart.</summary>
internal static partial class OccupationTable
{
    private const string Name = "Table 17";

    public static List<Occupation> Read(
        PublicationText text, List<PublishedArea> areas, Dictionary<string, HashSet<string>> titles,
        List<Erratum> errata, Problems problems)
    {
        var everywhere = titles.Values.SelectMany(t => t).ToHashSet(StringComparer.Ordinal);
        var occupations = new List<Occupation>();
        PublishedArea? area = null;
        foreach (var line in text.Between("Table 17. ", "*Italics", TableShapes.Table17, problems).Skip(1))
        {
            var cells = line.Text.Split('\t');
            area = cells[0].Length == 0 ? area : areas.Find(a => a.Area.Name == Markup.Plain(cells[0]));
            if (area is null)
                problems.Add(line.Number, $"{Name} names no known area in \"{Markup.Plain(cells[0])}\".");
            else
                occupations.AddRange(cells.Skip(1)
                    .SelectMany(cell => Entries(cell, titles[area.Id], everywhere, line, problems))
                    .Select(entry => Make(area, entry.Title, entry.Institutes, errata)));
        }

        foreach (var twice in occupations.GroupBy(o => o.Id).Where(g => g.Count() > 1))
            problems.Add(0, $"{Name} lists {twice.Key} twice.");
        return occupations;
    }

    private static Occupation Make(PublishedArea area, string printed, int institutes, List<Erratum> errata)
    {
        var title = Titles.Canonical(printed);
        var id = OccupationId.Of(area.Id, title);
        if (title != printed)
            errata.Add(new(id, printed, ErratumRule.Ampersand, title));
        return new(id, title, [area.Id], institutes);
    }

    // Italics stand around a title that several institutes named; what stands between them runs together.
    private static IEnumerable<(string Title, int Institutes)> Entries(
        string cell, HashSet<string> own, HashSet<string> everywhere, TextLine line, Problems problems)
    {
        foreach (var piece in Italics().Split(cell).Select(Markup.Plain).Where(p => p.Length > 0))
        {
            if (Several().Match(piece) is { Success: true } several)
            {
                yield return (several.Groups["title"].Value, int.Parse(several.Groups["n"].ValueSpan, CultureInfo.InvariantCulture));
                continue;
            }

            var titles = Split(piece, own, everywhere);
            if (titles.Count == 0)
                problems.Add(line.Number, $"{Name}: the titles in \"{piece}\" cannot be told apart.");
            foreach (var title in titles)
                yield return (title, 1);
        }
    }

    private static List<string> Split(string piece, HashSet<string> own, HashSet<string> everywhere) =>
        Titles.Split(piece, own) is { Count: > 0 } titles ? titles : Titles.Split(piece, everywhere);

    [GeneratedRegex(@"(<i>[^<]*</i>)")]
    private static partial Regex Italics();

    [GeneratedRegex(@"^(?<title>.+) \(x(?<n>\d+)\)$")]
    private static partial Regex Several();
}
