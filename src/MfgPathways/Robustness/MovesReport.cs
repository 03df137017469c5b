using MfgPathways.Transitions;

namespace MfgPathways.Robustness;

/// <summary>All that the answer for moves says; what was not asked for is <c>null</c>.</summary>
/// <param name="List">The moves.</param>
/// <param name="Explanations">Where the numbers of each come from.</param>
/// <param name="Robustness">How robust the ranking is.</param>
public sealed record MovesReport(MoveList List, IReadOnlyList<MoveExplanation>? Explanations, Robustness? Robustness);
