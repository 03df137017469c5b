using System.Globalization;

namespace MfgPathways.Cli.Answers;

/// <summary>Counts of a framework as a table.</summary>
internal static class Counts
{
    public static Table Table(FrameworkCounts counts) => Answers.Table.Of(
        ["Kind", "Count#"],
        new (string Kind, long Count)[]
        {
            ("technology areas", counts.Areas), ("tiers", counts.Tiers), ("competencies", counts.Competencies),
            ("sub-competencies", counts.SubCompetencies), ("KSAs", counts.Ksas), ("occupations", counts.Occupations),
            ("requirements", counts.Requirements), ("selections", counts.Selections),
        }.Select(c => (string[])[c.Kind, c.Count.ToString(CultureInfo.InvariantCulture)]));
}
