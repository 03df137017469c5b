using MfgPathways.Associations;

namespace MfgPathways.Cli.Answers;

/// <summary>A matrix of counts, shaded by count.</summary>
/// <param name="Counted">What a cell counts, as the legend names it.</param>
internal sealed record HeatMap(string Title, string Message, string Counted, CountMatrix Matrix) : Picture(Title, Message)
{
    /// <summary>Cells for which the publication prints a number; where it is another, that is marked.</summary>
    public IReadOnlyList<PublishedCell> Printed { get; init; } = [];
}
