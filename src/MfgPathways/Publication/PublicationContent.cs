using System.Collections.Immutable;

namespace MfgPathways.Publication;

/// <summary>Everything that the publication's text yields.</summary>
/// <param name="Framework">Areas, occupations, KSAs and requirements.</param>
/// <param name="LabourMarket">Job openings, salaries and education, in the order of the tables.</param>
/// <param name="PublishedFigures">The numbers that the publication states about itself: tables first, then figures, then prose.</param>
/// <param name="Errata">What had to be repaired, in the order of the text.</param>
public sealed record PublicationContent(
    Framework Framework,
    ImmutableArray<LabourMarketRow> LabourMarket,
    ImmutableArray<PublishedFigure> PublishedFigures,
    ImmutableArray<Erratum> Errata);
