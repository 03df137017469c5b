namespace MfgPathways.Bridges;

/// <summary>A KSA that joins two sides, and the occupations that it joins.</summary>
/// <param name="Ksa">The KSA.</param>
/// <param name="A">The occupations of the first side that require it, by id.</param>
/// <param name="B">The occupations of the second side that require it, by id.</param>
/// <param name="Joined">
/// How many pairs of an occupation of each side it joins. Between two sides of KSAs, how many occupations that need both sides require it.
/// </param>
/// <param name="Position">Where it stands in the framework.</param>
public sealed record JoiningKsa(
    Ksa Ksa, IReadOnlyList<Occupation> A, IReadOnlyList<Occupation> B, int Joined, KsaPosition Position);
