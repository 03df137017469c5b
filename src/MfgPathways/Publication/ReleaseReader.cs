using System.Text.RegularExpressions;

namespace MfgPathways.Publication;

/// <summary>What the publication says about itself: number, title, publisher, date, address, and the credit that it asks for.</summary>
internal static partial class ReleaseReader
{
    public static FrameworkRelease Read(PublicationText text, Problems problems)
    {
        var number = text.Find(Number(), "The number of the publication (NIST AMS 600-20)", problems)?.Value ?? string.Empty;
        var citation = text.Find(Citation(), "The citation of the publication", problems);
        var published = text.Find(Month(), "The month of publication", problems)?.Value ?? string.Empty;
        var credited = text.Find(Attribution(), "The sentence on attribution", problems)?.Groups["who"].Value ?? string.Empty;
        var title = citation?.Groups["title"].Value ?? string.Empty;
        var url = citation?.Groups["url"].Value ?? string.Empty;
        return new(Slug.Of(number), title, citation?.Groups["publisher"].Value ?? string.Empty, published, url,
            $"{credited}: {title} ({number}, {published}). {url}");
    }

    /// <summary>The tiers, named by the headings of the sections on them.</summary>
    public static List<Tier> Tiers(PublicationText text, Problems problems)
    {
        var tiers = text.Lines.Where(l => !l.HasCells).Select(l => TierHeading().Match(l.Text)).Where(m => m.Success)
            .Select(m => new Tier(m.Groups["n"].Value[0] - '0', m.Groups["name"].Value)).ToList();
        if (tiers.Count == 0)
            problems.Add(0, "The headings of the sections on Tier 4 and Tier 5 are missing.");
        return tiers;
    }

    [GeneratedRegex(@"^NIST AMS \d+-\d+$")]
    private static partial Regex Number();

    [GeneratedRegex(@"\(\d{4}\) (?<title>[^.(]+)\. \((?<publisher>[^,)]+), [^)]*\).*<(?<url>https://doi\.org/[^>]+)>")]
    private static partial Regex Citation();

    [GeneratedRegex(@"^(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}$")]
    private static partial Regex Month();

    [GeneratedRegex("attribution to the (?<who>.+?) is required")]
    private static partial Regex Attribution();

    [GeneratedRegex(@"^\d[\d.]*\. Tier (?<n>\d) (?<name>.+)$")]
    private static partial Regex TierHeading();
}
