namespace MfgPathways.Pathways;

/// <summary>Another way than a route, by other kinds of job.</summary>
/// <param name="Route">The way.</param>
/// <param name="Overlap">
/// How alike the stepping stones are to those of the route and of the alternatives before it, at most: KSAs that both sets of stones
/// require, over KSAs that either does; 0 to <see cref="Alternatives.MostOverlap"/>.
/// </param>
public sealed record Alternative(Route Route, double Overlap);
