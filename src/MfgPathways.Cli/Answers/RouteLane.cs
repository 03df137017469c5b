namespace MfgPathways.Cli.Answers;

/// <summary>One route of a drawing.</summary>
/// <param name="Heading">What is said above it.</param>
/// <param name="Hops">Its moves, in order.</param>
/// <param name="End">What is said at its end: total and waste.</param>
internal sealed record RouteLane(string Heading, IReadOnlyList<RouteHop> Hops, string End);
