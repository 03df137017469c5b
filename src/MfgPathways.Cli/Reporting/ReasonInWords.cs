using MfgPathways.Cli.Commands;
using MfgPathways.Recomputation;

namespace MfgPathways.Cli.Reporting;

/// <summary>Why a number differs, in sentences.</summary>
internal sealed class ReasonInWords(Framework framework, AreaTag? tag)
{
    private readonly SubjectInWords subjects = new(framework);

    /// <summary>The reasons of a comparison; empty where it needs none.</summary>
    public string Of(Comparison comparison)
    {
        if (comparison.Reasons.Count == 0)
            return comparison.Outcome == ComparisonOutcome.Different ? "No rule explains it." : "";
        var elsewhere = comparison.Reasons.Where(r => r.Kind == ReasonKind.PrintedElsewhere).Select(r => r.Place).ToArray();
        return string.Join(
            ' ',
            [
                .. comparison.Reasons.Where(r => r.Kind != ReasonKind.PrintedElsewhere).Select(r => One(r, comparison)),
                .. elsewhere.Length == 0 ? (string[])[] : [$"{string.Join(" and ", elsewhere)} prints {comparison.Printed} too."],
            ]);
    }

    private string One(Reason reason, Comparison comparison) => reason.Kind switch
    {
        ReasonKind.AreaTag => $"It comes out if {Tag(tag!)}.",
        ReasonKind.CutOff =>
            $"Cut off, not rounded: {reason.Number} of {reason.Whole} is {NumberInWords.Percent(reason.Number!.Value, reason.Whole!.Value)}.",
        ReasonKind.FirstSubCompetency =>
            $"The row repeats that of {reason.Ids} in Fig. 7; all of {comparison.Subject.Split(';')[1]} comes to {reason.Whole} there.",
        ReasonKind.SumOfPrinted => $"It is the sum of what Fig. 7 prints, where {string.Join(", ", reason.Ids)} {Differ(reason.Ids.Count)}.",
        ReasonKind.PrintedParts => $"It is the percentage of {reason.Number} of {reason.Whole}, as the section prints them.",
        ReasonKind.PrintedForAnother => $"The section prints {comparison.Printed} % for {Subject(reason.Ids[0])} too.",
        ReasonKind.OtherLimit when comparison.Unit == "percent" => $"It comes out for {reason.Number} or more.",
        ReasonKind.OtherLimit => "It comes out for half of them or more.",
        ReasonKind.OtherCount => $"A guess: it is the number of {Counted(reason.Ids[0])}.",
        ReasonKind.SelectionsMissing => Missing(reason),
        ReasonKind.PartsDoNotAddUp => $"With the others of its kind it adds up to {reason.Number}, not {reason.Whole}.",
        ReasonKind.Twin => $"{reason.Ids}, of the same text, has rank {reason.Number}.",
        ReasonKind.Tied => $"{Say.Count(reason.Number!.Value, "other")} {(reason.Number == 1 ? "has" : "have")} as many titles in common.",
        _ => reason.Place!,
    };

    /// <summary>What would be so, after "if".</summary>
    public string Tag(AreaTag change) =>
        $"a selection of {change.KsaId} were of {AreaOf(change.WouldBeId)}, not {AreaOf(change.OccupationId)}";

    private static string Missing(Reason reason) =>
        $"A guess: {Say.Count(reason.Number!.Value, "selection")} {(reason.Number == 1 ? "is" : "are")} lost in Table 19. "
            + (reason.Whole >= reason.Number
                ? $"The institutes that named the occupations listed there leave room for {reason.Whole} more."
                : reason.Whole == 0
                    ? "Each occupation listed there is listed as often as institutes named it."
                    : $"The institutes that named the occupations listed there leave room for {reason.Whole} of them.");

    private string AreaOf(string occupation) => framework.AreaNamesOf(framework.Occupations.First(o => o.Id == occupation));

    private string Subject(string subject) => subjects.Of(subject) is { Length: > 0 } name ? name : "all";

    private static string Differ(int count) => count == 1 ? "differs" : "differ";

    private static string Counted(string name) => name switch
    {
        OtherCounts.SubCompetenciesOfTier4 => "sub-competencies in Tier 4",
        OtherCounts.SubCompetenciesOfTier5 => "sub-competencies in Tier 5",
        OtherCounts.TitlesInOneArea => "titles in one technology area only",
        _ => "titles that one institute named only",
    };
}
