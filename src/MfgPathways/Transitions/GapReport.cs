namespace MfgPathways.Transitions;

/// <summary>All that the answer for a gap says; what was not asked for is <c>null</c>.</summary>
/// <param name="Gap">The gap.</param>
/// <param name="Explanation">Where its numbers come from.</param>
public sealed record GapReport(Gap Gap, MoveExplanation? Explanation);
