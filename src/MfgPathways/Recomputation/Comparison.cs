namespace MfgPathways.Recomputation;

/// <summary>A number of the publication beside what its table yields, or a cell of a figure that prints none.</summary>
/// <param name="Number">Number of the comparison, from 1, in the order of the report.</param>
/// <param name="Place">Where it is printed: <c>Table 2</c>, <c>Fig. 7</c>, <c>Section 3.2.1</c>.</param>
/// <param name="Subject">What it is about: ids, several separated by <c>;</c>.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Bound"><c>=</c>, or <c>&gt;=</c>, <c>&gt;</c>, <c>&lt;</c> where a bound is printed.</param>
/// <param name="Printed">What is printed; <c>null</c> where nothing is.</param>
/// <param name="Unit"><c>count</c>, <c>percent</c>, <c>usd</c> or <c>text</c>.</param>
/// <param name="Here">What the table yields; <c>null</c> where that is a text or nothing.</param>
/// <param name="HereText">What the table yields where that is a text: ids separated by <c>;</c>, or the rank of an association.</param>
/// <param name="Outcome">How the two compare.</param>
/// <param name="Reasons">Why they differ, the strongest rule first; empty where they do not, or where no rule fits.</param>
/// <param name="Rows">
/// Of a difference, the rows that are responsible: ids of the KSAs, competencies or titles that were counted; where a reason names some of
/// them, those.
/// </param>
/// <param name="Quote">The row or the words that are printed; <c>null</c> where nothing is.</param>
public sealed record Comparison(
    int Number, string Place, string Subject, string Measure, string Bound, string? Printed, string Unit, Recount? Here, string? HereText,
    ComparisonOutcome Outcome, IReadOnlyList<Reason> Reasons, IdList Rows, string? Quote);
