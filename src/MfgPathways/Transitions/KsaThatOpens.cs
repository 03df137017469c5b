namespace MfgPathways.Transitions;

/// <summary>A KSA and the occupations to which its learning opens a way.</summary>
/// <param name="Ksa">The KSA.</param>
/// <param name="Occupations">The occupations, by id.</param>
public sealed record KsaThatOpens(Ksa Ksa, IReadOnlyList<Occupation> Occupations);
