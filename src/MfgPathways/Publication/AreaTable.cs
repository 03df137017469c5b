using System.Text.RegularExpressions;

namespace MfgPathways.Publication;

/// <summary>Technology areas: names and short forms of Table 1, abbreviations of Fig. 6.</summary>
internal static partial class AreaTable
{
    public static List<PublishedArea> Read(PublicationText text, Problems problems)
    {
        var abbreviations = text.Above(FigureTables.Figure6, problems).FirstOrDefault().Text?
            .Split('\t', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var areas = new List<PublishedArea>();
        foreach (var line in text.Table(1, problems).Skip(1))
        {
            if (Row().Match(line.Cells()[0]) is not { Success: true } row)
            {
                problems.Add(line.Number, "A row of Table 1 does not start with an area and its short form.");
                continue;
            }

            var forms = row.Groups["forms"].Value;
            var abbreviation = abbreviations.FirstOrDefault(a => forms == a || forms.StartsWith($"{a}/", StringComparison.Ordinal));
            if (abbreviation is null)
                problems.Add(line.Number, $"Fig. 6 has no column for \"{forms}\".");
            var name = row.Groups["name"].Value;
            areas.Add(new(new(Slug.Of(name), name, abbreviation ?? forms), [forms, .. forms.Split('/').Where(f => f.Length > 1)]));
        }

        return areas;
    }

    [GeneratedRegex(@"^(?<name>.+) \((?<forms>.+)\)$")]
    private static partial Regex Row();
}
