namespace MfgPathways.Pathways;

/// <summary>One KSA of an occupation that a route enters: one cell of the source, and why it counts or does not count.</summary>
/// <param name="Ksa">The KSA.</param>
/// <param name="Selections">How often the source lists it for that occupation.</param>
/// <param name="LearntIn">
/// In which move it is learnt: 0 where the person brings it, a number below the step's own where it was learnt before, the step's own where
/// it is learnt now.
/// </param>
/// <param name="Effort">Effort of learning it now; 0 where it is held.</param>
public sealed record StepKsa(Ksa Ksa, int Selections, int LearntIn, decimal Effort);
