using MfgPathways.Pathways;

namespace MfgPathways.Releases;

/// <summary>A route in short, so that routes of two releases can be compared.</summary>
/// <param name="Moves">How many moves.</param>
/// <param name="Stretch">Largest effort of a single move.</param>
/// <param name="Total">Effort of all moves.</param>
/// <param name="Waste">Effort spent on KSAs that the destination does not require.</param>
/// <param name="Through">The stepping stones, in order.</param>
public sealed record RoutePoint(int Moves, decimal Stretch, decimal Total, decimal Waste, IReadOnlyList<Occupation> Through)
{
    internal static RoutePoint Of(Route route) => new(
        route.Moves, route.Stretch, route.Total, route.Waste, [.. route.Steps.SkipLast(1).Select(s => s.To)]);

    /// <summary>Whether another is no worse in moves, stretch and total effort, and better in one of them.</summary>
    internal bool IsBeatenBy(RoutePoint other) =>
        other.Moves <= Moves && other.Stretch <= Stretch && other.Total <= Total
        && (other.Moves, other.Stretch, other.Total) != (Moves, Stretch, Total);
}
