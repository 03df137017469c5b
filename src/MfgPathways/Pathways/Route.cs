namespace MfgPathways.Pathways;

/// <summary>A sequence of moves from an origin to a destination. Efforts are in the unit of the options.</summary>
/// <param name="Steps">The moves, in order; at least one.</param>
/// <param name="Stretch">Largest effort of a single move.</param>
/// <param name="Total">
/// Effort of all moves: the direct gap plus <see cref="Waste"/>, and in the memoryless model plus <see cref="Relearnt"/>.
/// </param>
/// <param name="Waste">Effort spent on KSAs that the destination does not require.</param>
/// <param name="Relearnt">
/// Effort spent on KSAs of the destination that were held before and had to be learnt again; 0 in the accumulating model.
/// </param>
/// <param name="Unpractised">
/// KSAs that the person brings and the destination requires, but no stepping stone does, by id; empty for the direct move.
/// </param>
/// <param name="Proof">What is proved of it.</param>
public sealed record Route(
    IReadOnlyList<RouteStep> Steps, decimal Stretch, decimal Total, decimal Waste, decimal Relearnt, IReadOnlyList<Ksa> Unpractised,
    Proof Proof)
{
    /// <summary>How many moves.</summary>
    public int Moves => Steps.Count;
}
