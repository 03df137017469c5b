namespace MfgPathways.Catalogue;

/// <summary>A KSA of an occupation.</summary>
/// <param name="Ksa">The KSA.</param>
/// <param name="Selections">How often the publication lists the pair.</param>
public sealed record OccupationKsa(KsaRow Ksa, int Selections);
