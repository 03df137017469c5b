namespace MfgPathways.Pathways;

/// <summary>The easiest moves into an occupation, or out of it.</summary>
/// <param name="Stretch">Their effort: at this stretch they become possible, and below it no move does.</param>
/// <param name="Occupations">The origins, or the destinations, of all moves of this effort, by id.</param>
public sealed record EasiestMoves(decimal Stretch, IReadOnlyList<Occupation> Occupations);
