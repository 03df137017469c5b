namespace MfgPathways.Releases;

/// <summary>A move that counts in one of two releases only.</summary>
/// <param name="From">The occupation left, as the release has it in which the move counts.</param>
/// <param name="To">The occupation entered, likewise.</param>
/// <param name="Before">Effort in the earlier release; <c>null</c> where one of the two is not there or lists no KSA.</param>
/// <param name="After">Effort in the later release, likewise.</param>
public sealed record ChangedMove(Occupation From, Occupation To, decimal? Before, decimal? After);
