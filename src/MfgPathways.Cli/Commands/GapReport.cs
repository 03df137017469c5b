using MfgPathways.Transitions;

namespace MfgPathways.Cli.Commands;

/// <summary>All that the answer for a gap says; what was not asked for is <c>null</c>.</summary>
internal sealed record GapReport(Gap Gap, MoveExplanation? Explanation);
