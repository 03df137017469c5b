namespace MfgPathways.Pathways;

/// <summary>What is proved of a route.</summary>
/// <param name="Optimal">
/// Whether no route of as many moves at most beats it on its largest step and total effort together, under the rules in force.
/// </param>
/// <param name="Within">
/// Where that is not proved because the search stopped early: by how much effort such a route could be cheaper at most, in the unit of
/// effort; else 0.
/// </param>
public sealed record Proof(bool Optimal, decimal Within);
