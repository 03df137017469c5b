using MfgPathways.Cli.Answers;
using MfgPathways.Recomputation;

namespace MfgPathways.Cli.Reporting;

/// <summary>Why a number differs, in sentences.</summary>
internal sealed class ReasonInWords(Framework framework, AreaTag? tag)
{
    private readonly SubjectInWords subjects = new(framework);

    /// <summary>Whether to leave out what another part of the answer says.</summary>
    public bool Brief { get; init; }

    /// <summary>The reasons of a comparison; empty where it needs none.</summary>
    public string Of(Comparison comparison) => Of(comparison, comparison.Reasons);

    /// <summary>The same without notes.</summary>
    public string WithoutNotes(Comparison comparison) =>
        Of(comparison, [.. comparison.Reasons.Where(r => r.Kind != ReasonKind.Note)]);

    private string Of(Comparison comparison, IReadOnlyList<Reason> reasons)
    {
        if (reasons.Count == 0)
            return comparison.Outcome == ComparisonOutcome.Different ? "No rule fits." : "";
        var elsewhere = reasons.Where(r => r.Kind == ReasonKind.PrintedElsewhere).Select(r => r.Place).ToArray();
        return string.Join(
            ' ',
            [
                .. reasons.Where(r => r.Kind != ReasonKind.PrintedElsewhere).Select(r => One(r, comparison)),
                .. elsewhere.Length == 0 || Brief ? (string[])[] : [$"{string.Join(" and ", elsewhere)} prints {comparison.Printed} too."],
            ]);
    }

    private string One(Reason reason, Comparison comparison) => reason.Kind switch
    {
        ReasonKind.AreaTag when Brief => $"The tag of {tag!.KsaId}, above.",
        ReasonKind.AreaTag => $"It comes out if {Tag(tag!)}.",
        ReasonKind.CutOff =>
            $"Cut off, not rounded: {reason.Number} of {reason.Whole} is "
                + $"{NumberInWords.Percent(reason.Number!.Value, reason.Whole!.Value)}.",
        ReasonKind.FirstSubCompetency when Brief => $"Fig. 7's row of {reason.Ids} alone.",
        ReasonKind.FirstSubCompetency =>
            $"The row repeats Fig. 7's row of {reason.Ids}; all of {comparison.Subject.Split(';')[1]} comes to {reason.Whole} there.",
        ReasonKind.SumOfPrinted when Brief => $"Fig. 7's sum: {string.Join(", ", reason.Ids)}.",
        ReasonKind.SumOfPrinted => $"The sum of Fig. 7's cells; there {string.Join(", ", reason.Ids)} {Differ(reason.Ids.Count)}.",
        ReasonKind.PrintedParts => $"{reason.Number} of {reason.Whole}, as the section prints them.",
        ReasonKind.PrintedForAnother => $"The section prints {comparison.Printed} % for {Subject(reason.Ids[0])} too.",
        ReasonKind.OtherLimit when comparison.Unit == "percent" => $"It comes out for {reason.Number} or more.",
        ReasonKind.OtherLimit => "It comes out for half of them or more.",
        ReasonKind.OtherCount => $"A guess: it is the number of {Counted(reason.Ids[0])}.",
        ReasonKind.SelectionsMissing => Missing(reason),
        ReasonKind.PartsDoNotAddUp => $"With the others of its kind it adds up to {reason.Number}, not {reason.Whole}.",
        ReasonKind.Twin => $"{reason.Ids}, of the same text, has rank {reason.Number}.",
        ReasonKind.Tied => $"{Say.Count(reason.Number!.Value, "other")} {(reason.Number == 1 ? "has" : "have")} as many titles in common.",
        _ => Note(reason),
    };

    /// <summary>What would be so, after "if".</summary>
    public string Tag(AreaTag change) =>
        $"Table 19 tagged one selection of {change.KsaId} as {AreaOf(change.WouldBeId)} and not as {AreaOf(change.OccupationId)}";

    /// <summary>A note with its source.</summary>
    public static string Note(Reason reason) => $"{reason.Note} ({reason.Place}.)";

    private string Missing(Reason reason)
    {
        if (Brief)
            return $"{reason.Number} lost in Table 19 (a guess).";
        var lost = $"A guess: {Say.Count(reason.Number!.Value, "selection")} {(reason.Number == 1 ? "is" : "are")} lost in Table 19.";
        return reason.Whole == 0
            ? $"{lost} Each occupation listed there is listed as often as institutes named it."
            : $"{lost} Institutes that named the occupations listed there leave room for {reason.Whole}.";
    }

    public string AreaOf(string occupation) => framework.AreaNamesOf(framework.Occupations.First(o => o.Id == occupation));

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
