using MfgPathways.Publication;

namespace MfgPathways.Recomputation;

/// <summary>A comparison to be made: a printed figure, or a cell for which none is printed.</summary>
/// <param name="Place">Where it belongs.</param>
/// <param name="Figure">What is printed; <c>null</c> for nothing.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Count">The count of a cell for which none is printed.</param>
internal sealed record Draft(string Place, PublishedFigure? Figure, string Subject, string Measure, int Count = 0);
