namespace MfgPathways.Pathways;

/// <summary>A stepping stone and the occupations from which it opens a way.</summary>
/// <param name="Stone">The stepping stone.</param>
/// <param name="Origins">The origins, by id.</param>
public sealed record StoneThatOpens(Occupation Stone, IReadOnlyList<Occupation> Origins);
