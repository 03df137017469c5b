namespace MfgPathways.Bridges;

/// <summary>The best bundle of at most so many KSAs.</summary>
/// <param name="Ksas">How many.</param>
/// <param name="Ids">Ids of the KSAs that it has.</param>
/// <param name="Value">What it is worth, measured by the objective.</param>
/// <param name="Bound">What no bundle of at most so many KSAs exceeds; the value itself where it is proved best.</param>
public sealed record BundleSize(int Ksas, IdList Ids, decimal Value, decimal Bound);
