namespace MfgPathways.Pathways;

/// <summary>
/// Occupations between which people can move both ways, over one move or several: a strongly connected component of the graph of moves.
/// </summary>
/// <param name="Occupations">The occupations, by id.</param>
/// <param name="IsEntered">Whether a move leads in from an occupation outside; where none does, it is hard to enter.</param>
/// <param name="IsLeft">Whether a move leads to an occupation outside; where none does, it is a dead end.</param>
public sealed record MoveComponent(IReadOnlyList<Occupation> Occupations, bool IsEntered, bool IsLeft);
