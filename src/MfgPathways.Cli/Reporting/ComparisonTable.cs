using MfgPathways.Cli.Answers;
using MfgPathways.Recomputation;

namespace MfgPathways.Cli.Reporting;

/// <summary>Comparisons as a table to read.</summary>
internal sealed class ComparisonTable(Framework framework, AreaTag? tag)
{
    private readonly SubjectInWords subjects = new(framework);
    private readonly ReasonInWords reasons = new(framework, tag);

    /// <summary>Those of several places.</summary>
    public Table WithPlace(IEnumerable<Comparison> comparisons) => Table.Of(
        ["Place", "What", "Printed#", "Here#", "Why"],
        comparisons.Select(c => (string[])[c.Place, What(c), Printed(c), Here(c), reasons.Of(c)]));

    /// <summary>Those of one place, with how each compares.</summary>
    public Table OfPlace(IReadOnlyList<Comparison> comparisons)
    {
        // A caption or two words say what all rows measure; a text is too wide for a column of numbers.
        var texts = comparisons.Any(c => c.Unit == "text") ? "" : "#";
        return Table.Of(
            ["What", $"Printed{texts}", $"Here{texts}", "", "Why"],
            comparisons.Select(c => (string[])[What(c), Printed(c), Here(c), Outcome(c.Outcome), reasons.Of(c)]));
    }

    /// <summary>What a comparison is about.</summary>
    public string What(Comparison comparison)
    {
        var subject = subjects.Of(comparison.Subject);
        var measure = MeasureInWords.Of(comparison.Measure);
        return subject.Length == 0 ? measure : $"{measure}: {subject}";
    }

    public static string Outcome(ComparisonOutcome outcome) => outcome switch
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
