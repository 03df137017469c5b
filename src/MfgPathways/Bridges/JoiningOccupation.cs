namespace MfgPathways.Bridges;

/// <summary>An occupation that stands on both sides.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="KsasOfA">How many KSAs of the first side it requires.</param>
/// <param name="KsasOfB">How many KSAs of the second side it requires.</param>
public sealed record JoiningOccupation(Occupation Occupation, int KsasOfA, int KsasOfB);
