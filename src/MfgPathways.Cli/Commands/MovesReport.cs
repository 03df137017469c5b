using MfgPathways.Transitions;

namespace MfgPathways.Cli.Commands;

/// <summary>All that the answer for moves says; what was not asked for is <c>null</c>.</summary>
internal sealed record MovesReport(MoveList List, IReadOnlyList<MoveExplanation>? Explanations, Robustness.Robustness? Robustness);
