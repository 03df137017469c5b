namespace MfgPathways.Bridges;

/// <summary>What a KSA is worth when it alone is learnt.</summary>
/// <param name="Ksa">The KSA.</param>
/// <param name="Value">Its worth, measured by the objective.</param>
public sealed record SingleKsa(Ksa Ksa, decimal Value);
