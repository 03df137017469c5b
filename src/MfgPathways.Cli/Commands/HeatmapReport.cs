using MfgPathways.Associations;

namespace MfgPathways.Cli.Commands;

/// <summary>A matrix, and its cells for which the publication prints a number.</summary>
internal sealed record HeatmapReport(CountMatrix Matrix, IReadOnlyList<PublishedCell> Published);
