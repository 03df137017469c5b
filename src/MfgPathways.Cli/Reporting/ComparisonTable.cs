using MfgPathways.Cli.Answers;
using MfgPathways.Recomputation;

namespace MfgPathways.Cli.Reporting;

/// <summary>Comparisons as a table to read.</summary>
internal sealed class ComparisonTable(Framework framework, AreaTag? tag)
{
    /// <summary>The measure of the lists of section 3.2.2.</summary>
    public const string Associated = "most-associated-ksas";

    // More would hide the few that matter; CSV and JSON have all.
    private const int MostRows = 12;

    private readonly SubjectInWords subjects = new(framework);
    private readonly ReasonInWords reasons = new(framework, tag);
    private readonly ReasonInWords brief = new(framework, tag) { Brief = true };

    /// <summary>Those of several places, in brief.</summary>
    public Table WithPlace(IEnumerable<Comparison> comparisons) => Table.Of(
        ["Place", "What", "Printed#", "Here#", "Why"],
        comparisons.Select(c => (string[])
            [c.Place, What(c, subjects.Brief(c.Subject), c.Measure == Associated ? "" : null), Printed(c), Here(c), brief.Of(c)]));

    /// <summary>Those of one place, with how each compares; what all of them measure stands at the head.</summary>
    public Table OfPlace(IReadOnlyList<Comparison> comparisons)
    {
        // A text is too wide for a column of numbers.
        var texts = comparisons.Any(c => c.Unit == "text") ? "" : "#";
        var one = comparisons.Select(c => c.Measure).Distinct().Count() == 1;
        return Table.Of(
            [one ? MeasureInWords.Of(comparisons[0].Measure) : "What", $"Printed{texts}", $"Here{texts}", "", "Why"],
            comparisons.Select(c => (string[])
            [
                one && subjects.Of(c.Subject) is { Length: > 0 } subject ? subject : What(c), Printed(c), Here(c), Outcome(c.Outcome),
                reasons.WithoutNotes(c),
            ]));
    }

    /// <summary>The rows of Table 19 behind each difference, unless its reason is one of them.</summary>
    public Table Rows(IEnumerable<Comparison> comparisons) => Table.Of(
        ["Behind", "Rows"], comparisons
            .Where(c => c.Rows.Count > 0 && c.Measure != Associated && c.Reasons.All(r => r.Kind != ReasonKind.AreaTag))
            .Select(c => (string[])[What(c, subjects.Brief(c.Subject)), Say.Few(c.Rows, MostRows)]));

    /// <summary>Why some numbers cannot be recomputed, each sentence once, with how many they are.</summary>
    public static string[] Notes(IEnumerable<Comparison> comparisons) =>
    [
        .. from comparison in comparisons
           from reason in comparison.Reasons
           where reason.Kind == ReasonKind.Note
           group reason by ReasonInWords.Note(reason) into note
           select $"Not in the data: {Say.Count(note.Count(), "number")}. {note.Key}",
    ];

    /// <summary>Whether there is more to say of a comparison than its note.</summary>
    public static bool IsRow(Comparison comparison) =>
        comparison.Outcome != ComparisonOutcome.NotInData || comparison.Reasons.Any(r => r.Kind != ReasonKind.Note);

    /// <summary>What a comparison is about.</summary>
    public string What(Comparison comparison) => comparison.Measure == Associated
        ? What(comparison, comparison.Subject)
        : What(comparison, subjects.Of(comparison.Subject));

    private static string What(Comparison comparison, string subject, string? quote = null)
    {
        var measure = MeasureInWords.Of(comparison.Measure);
        return subject.Length == 0 ? measure
            : comparison.Measure == Associated ? $"{measure} {subject}{quote ?? $": {comparison.Quote}"}"
            : $"{measure}: {subject}";
    }

    private static string Outcome(ComparisonOutcome outcome) => outcome switch
    {
        ComparisonOutcome.Equal => "equal",
        ComparisonOutcome.Different => "different",
        ComparisonOutcome.Possible => "possible",
        ComparisonOutcome.NotInData => "not in the data",
        _ => "not printed",
    };

    private string Printed(Comparison comparison) => NumberInWords.Printed(comparison, subjects);

    private string Here(Comparison comparison) => NumberInWords.Here(comparison, subjects);
}
