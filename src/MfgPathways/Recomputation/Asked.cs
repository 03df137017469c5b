using MfgPathways.Publication;

namespace MfgPathways.Recomputation;

/// <summary>A printed figure with the question that it answers, and the number of their comparison.</summary>
internal sealed record Asked(int Number, PublishedFigure Figure, Question Question);
