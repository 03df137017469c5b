namespace MfgPathways.Bridges;

/// <summary>The moves from the occupations of one side to those of the other, and the KSAs whose learning opens one.</summary>
/// <param name="Moves">How many moves there are, possible or not.</param>
/// <param name="Possible">How many are possible as things are.</param>
/// <param name="Ksas">KSAs of the side entered that open a move: most moves first, then by betweenness, descending, then by id.</param>
public sealed record Crossing(long Moves, long Possible, IReadOnlyList<BridgingKsa> Ksas);
