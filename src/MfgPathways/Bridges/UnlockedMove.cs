namespace MfgPathways.Bridges;

/// <summary>A move that learning opens.</summary>
/// <param name="To">The destination.</param>
/// <param name="Before">Effort of the move without learning, in the unit of effort.</param>
/// <param name="Still">Effort that it still takes after it; at most the stretch.</param>
/// <param name="Missing">Ids of the KSAs that it still takes.</param>
public sealed record UnlockedMove(Occupation To, decimal Before, decimal Still, IdList Missing);
