namespace MfgPathways.Pathways;

/// <summary>What the graph of moves looks like from a stretch on. But for the moves, each number holds until the next step.</summary>
/// <param name="Stretch">The stretch, in the unit of effort.</param>
/// <param name="Moves">How many moves are possible at this stretch.</param>
/// <param name="Components">How many components.</param>
/// <param name="Largest">How many occupations the largest has.</param>
/// <param name="Sources">How many components nobody enters from outside.</param>
/// <param name="Sinks">How many components nobody leaves.</param>
/// <param name="HardToEnter">How many occupations nobody can enter.</param>
/// <param name="CannotBeLeft">How many occupations nobody can leave.</param>
public sealed record LockInStep(
    decimal Stretch, int Moves, int Components, int Largest, int Sources, int Sinks, int HardToEnter, int CannotBeLeft);
