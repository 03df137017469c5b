using System.Text.RegularExpressions;
using MfgPathways.Publication;

namespace MfgPathways.Tests.Publication;

public sealed partial class ProseTests
{
    // Numbers in the running text that are no statement about the data.
    private static readonly (string Pattern, string Reason)[] Exclusions =
    [
        (@"\[\d+(, \d+)*\]", "a reference"),
        (@"\b(Tables?|Figures?|Sections?|Tiers?) \d(\.\d)*( and \d)?\d?\b", "a place in the text or the number of a tier"),
        (@"\bAppendi(x|ces) A\d(-A\d)?", "a place in the text"),
        (@"\b[45]\.(\d+|X)(\.(\d+|X))?\b", "the number of a competency or sub-competency"),
        (@"\b20\d\d\b", "a year"),
        (@"\b[Ii]n the second quarter of\b", "a period of time"),
        (@"\b(two|four)-year\b", "a kind of degree"),
        (@"\bover the next five years\b", "a period of time"),
        (@"\bselections made by two institutes\b", "the definition of a crossing"),
        (@"\bat least one KSA within the two competencies\b", "the definition of a cell of Fig. 8"),
        (@"\bat least one (occupation in|of their)\b", "the definition of essential"),
        (@"\bfrom one area of\b", "no number: from one to another"),
    ];

    [Fact]
    public void Every_number_in_sections_2_and_3_is_read_or_excluded_for_a_reason()
    {
        var problems = new Problems();
        var open = new List<string>();
        foreach (var (section, text) in Prose.Sections(new PublicationText(PublicationFile.Text()), problems))
        {
            var covered = new bool[text.Length];
            foreach (var match in ProsePatterns.All.Where(p => p.Section == section).SelectMany(p => p.Matches(text)))
                covered.AsSpan(match.Index, match.Length).Fill(true);
            foreach (var match in Exclusions.SelectMany(e => Regex.Matches(text, e.Pattern)))
                covered.AsSpan(match.Index, match.Length).Fill(true);
            open.AddRange(Number().Matches(text).Where(m => !covered[m.Index]).Select(m => $"{section}: ...{Around(text, m)}..."));
        }

        Assert.Equal(0, problems.Count);
        Assert.Empty(open);
    }

    [Fact]
    public void Every_exclusion_is_needed()
    {
        var prose = string.Join('\n', Prose.Sections(new PublicationText(PublicationFile.Text()), new Problems()).Values);
        Assert.All(Exclusions, e => Assert.Matches(e.Pattern, prose));
    }

    [Fact]
    public void A_number_stated_twice_or_not_at_all_is_no_match()
    {
        var pattern = new ProsePattern("2", "framework", "ksas", "comprises {count} KSAs");
        Assert.Empty(pattern.Matches("It comprises many KSAs."));
        Assert.Single(pattern.Matches("It comprises 1,235 KSAs."));
        Assert.Equal(2, pattern.Matches("It comprises six KSAs and comprises 7 KSAs.").Count);
    }

    [Theory]
    [InlineData("It has over 1,200 points", ">", "1200")]
    [InlineData("It has more than six points", ">", "6")]
    [InlineData("At least 91 points", ">=", "91")]
    [InlineData("It has 91 points", "=", "91")]
    public void Bounds_are_kept(string text, string bound, string value)
    {
        var pattern = new ProsePattern("2", "framework", "points", "{count} points");
        var figure = pattern.Figure(text, Assert.Single(pattern.Matches(text)));
        Assert.Equal((bound, value), (figure.Bound, figure.Value));
    }

    private static string Around(string text, Match m) => text[Math.Max(0, m.Index - 40)..Math.Min(text.Length, m.Index + 50)];

    [GeneratedRegex(
        @"\d[\d,.]*|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
        + @"|hundred|thousand|million|half|third|quarter|dozen|once|twice)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
