namespace MfgPathways.Bridges;

/// <summary>A KSA of a bundle.</summary>
/// <param name="Ksa">The KSA.</param>
/// <param name="Effort">Effort of learning it, in the unit of effort.</param>
/// <param name="Alone">What it would be worth alone, without the rest of the bundle.</param>
/// <param name="Adds">What it adds to those that stand before it.</param>
public sealed record BundleKsa(Ksa Ksa, decimal Effort, decimal Alone, decimal Adds);
