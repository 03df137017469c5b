namespace MfgPathways.Publication;

/// <summary>A number, or a fact beside one, that the publication states about its own data.</summary>
/// <param name="Place">Where it stands: <c>Table 2</c>, <c>Fig. 7</c>, <c>Section 3.2.1</c>.</param>
/// <param name="Subject">What it is about: ids where there are ids, several separated by <c>;</c>.</param>
/// <param name="Measure">What is measured, for example <c>ksas</c> or <c>selections</c>.</param>
/// <param name="Bound"><c>=</c>, or <c>&gt;=</c>, <c>&gt;</c>, <c>&lt;</c> where the publication states a bound only.</param>
/// <param name="Value">The value: a number without separators, or a text.</param>
/// <param name="Unit"><c>count</c>, <c>percent</c>, <c>usd</c> or <c>text</c>.</param>
/// <param name="Quote">The row or the words that it was read from.</param>
public sealed record PublishedFigure(string Place, string Subject, string Measure, string Bound, string Value, string Unit, string Quote);
