namespace MfgPathways.Pathways;

/// <summary>A sequence of moves from an origin to a destination.</summary>
/// <param name="Steps">The moves, in order; at least one.</param>
/// <param name="Stretch">Largest effort of a single move, in KSAs.</param>
/// <param name="Total">Effort of all moves, in KSAs: the direct gap plus <see cref="Waste"/>.</param>
/// <param name="Waste">KSAs learnt on the way that the destination does not require.</param>
public sealed record Route(IReadOnlyList<RouteStep> Steps, int Stretch, int Total, int Waste)
{
    /// <summary>How many moves.</summary>
    public int Moves => Steps.Count;
}
