using System.CommandLine;
using MfgPathways.Associations;

namespace MfgPathways.Cli.Associations;

/// <summary><c>heatmap WHAT</c>.</summary>
internal static class HeatmapCommand
{
    private static readonly Dictionary<string, MatrixKind> Kinds = new(StringComparer.Ordinal)
    {
        ["areas"] = MatrixKind.Areas, ["competencies"] = MatrixKind.Competencies, ["sub-competencies"] = MatrixKind.SubCompetencies,
        ["competency-pairs"] = MatrixKind.CompetencyPairs, ["sub-competency-pairs"] = MatrixKind.SubCompetencyPairs,
    };

    private static readonly Argument<string> What = new("what")
    {
        Description = "areas: KSAs that each pair of areas shares (Fig. 5 of the publication); competencies, sub-competencies: "
            + "selections in each area (Figs. 6 and 7); competency-pairs, sub-competency-pairs: occupations that require KSAs of both "
            + "(Figs. 8 and 9; the publication counts titles, as --merge-titles does).",
        HelpName = "what",
    };

    private static readonly Option<string?> Within = new("--within")
    {
        Description = "Keep these competencies only; Fig. 9 has 4.1,4.2,4.3.",
        HelpName = "ID,...",
    };

    static HeatmapCommand() => What.AcceptOnlyFromAmong([.. Kinds.Keys]);

    public static Command Create(CliIo io)
    {
        var command = new Command(
            "heatmap", "Count KSAs, selections or occupations by area and competency, as the publication's heat maps do.")
        {
            What, Within,
        };
        command.SetAction(async (parsed, ct) =>
        {
            var session = new Session(parsed, io);
            var kind = Kinds[parsed.GetValue(What)!];
            var framework = await session.ReadFrameworkAsync(ct);
            if (framework.Merges.HasFlag(Merges.Titles) && !CountMatrix.IsOfPairs(kind))
                throw CliException.Usage(
                    $"Merged titles belong to several areas at once, so `heatmap {parsed.GetValue(What)}` cannot count by area: "
                        + "leave --merge-titles out.");
            var within = Competencies(framework, kind, parsed.GetValue(Within));
            var matrix = CountMatrix.Of(framework, kind, within);
            return session.Write(
                HeatmapAnswer.Of(new HeatmapReport(matrix, PublishedCells.Of(framework, matrix)), framework, within));
        });
        return command;
    }

    private static IdList Competencies(Framework framework, MatrixKind kind, string? list)
    {
        if (list is null)
            return IdList.Empty;
        if (kind == MatrixKind.Areas)
            throw CliException.Usage("--within is for competencies and sub-competencies: leave it out.");
        var ids = IdList.Of(list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        var known = framework.Competencies.Select(c => c.Id).ToArray();
        return ids.FirstOrDefault(id => !known.Contains(id)) is { } unknown
            ? throw CliException.NotFound($"No competency has the number {Quoted.Of(unknown)}; there are {string.Join(", ", known)}.")
            : ids.Count > 0 ? ids : throw CliException.Usage($"--within is {Quoted.Of(list)}; write numbers such as {known[0]}.");
    }
}
