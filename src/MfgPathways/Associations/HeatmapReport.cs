namespace MfgPathways.Associations;

/// <summary>A matrix, and its cells for which the publication prints a number.</summary>
/// <param name="Matrix">The matrix.</param>
/// <param name="Published">The printed cells.</param>
public sealed record HeatmapReport(CountMatrix Matrix, IReadOnlyList<PublishedCell> Published);
