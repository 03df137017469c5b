namespace MfgPathways.Transitions;

/// <summary>How many moves there are of one grade of evidence.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Moves">How many.</param>
public sealed record EvidenceCount(Evidence Grade, int Moves);
