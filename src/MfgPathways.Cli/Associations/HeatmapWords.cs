using MfgPathways.Associations;

namespace MfgPathways.Cli.Associations;

/// <summary>What a matrix counts, in words.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Cell">What a cell is, as a sentence.</param>
/// <param name="Counted">What a cell counts, for a legend.</param>
/// <param name="Note">What is to know beside the publication's numbers; may be empty.</param>
internal sealed record HeatmapWords(string Title, string Cell, string Counted, string Note)
{
    public static HeatmapWords Of(MatrixKind kind, bool titles) => kind switch
    {
        MatrixKind.Areas => new(
            "KSAs that technology areas share", "Each number is how many KSAs occupations of both areas require.", "KSAs of both areas",
            ""),
        MatrixKind.Competencies => Selections("competency"),
        MatrixKind.SubCompetencies => Selections("sub-competency"),
        MatrixKind.CompetencyPairs => Pairs("competencies", titles),
        _ => Pairs("sub-competencies", titles),
    };

    private static HeatmapWords Selections(string group) => new(
        $"Selections of KSAs by {group} and technology area",
        $"Each number is how often occupations of the area are listed for KSAs of the {group}, twice where two institutes did.",
        "Selections", "");

    private static HeatmapWords Pairs(string groups, bool titles)
    {
        var who = titles ? "titles, over all areas," : "occupations";
        return new(
            $"{(titles ? "Titles" : "Occupations")} that require KSAs of two {groups}",
            $"Each number is how many {who} require at least one KSA of both {groups}.", titles ? "Titles" : "Occupations",
            titles ? "" : "The publication counts titles there, all areas of a title merged, as --merge-titles does.");
    }
}
