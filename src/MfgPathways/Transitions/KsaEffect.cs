namespace MfgPathways.Transitions;

/// <summary>What one KSA does for a move: where it comes from, and what would be without it, or with it.</summary>
/// <param name="Ksa">The KSA.</param>
/// <param name="Origin">How often the source lists it for the person's occupation; 0 where it does not.</param>
/// <param name="Destination">How often the source lists it for the destination.</param>
/// <param name="Effort">Effort of learning it; 0 where it is held.</param>
/// <param name="Readiness">Readiness without it where it is held, with it where it is missing.</param>
/// <param name="Evidence">Evidence without it where it is held, with it where it is missing.</param>
public sealed record KsaEffect(Ksa Ksa, int Origin, int Destination, decimal Effort, Readiness Readiness, MoveEvidence Evidence);
