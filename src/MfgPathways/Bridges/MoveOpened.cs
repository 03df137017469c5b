namespace MfgPathways.Bridges;

/// <summary>A move that is not possible as things are, and is once one KSA is learnt.</summary>
/// <param name="From">The occupation left; <c>null</c> for a person without one.</param>
/// <param name="Heads">How many people can then make it.</param>
/// <param name="To">The occupation entered.</param>
/// <param name="Held">How many of its KSAs are held then. 1: the one learnt is all that the person has in common with it.</param>
/// <param name="Effort">Effort of what it still needs then, in the unit of the rules; within the stretch.</param>
/// <param name="Missing">KSAs that it still needs then, by id.</param>
public sealed record MoveOpened(Occupation? From, int Heads, Occupation To, int Held, decimal Effort, IReadOnlyList<Ksa> Missing);
