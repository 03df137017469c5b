using System.Collections.Immutable;
using MfgPathways.Formats;

namespace MfgPathways.Publication;

/// <summary>
/// What comes with the library beside the framework: the publication's labour market, its own figures, and the repairs made to it.
/// </summary>
public static class EmbeddedPublication
{
    /// <summary>Job openings, salaries and education of Tables 3, 7, 9, 11, 13 and 15.</summary>
    public static ImmutableArray<LabourMarketRow> LabourMarket() =>
        EmbeddedFile.Rows(PublicationSchemas.LabourMarket, r => new LabourMarketRow(
            r[0], r.Optional(1), r[2], r.OptionalNumber(3), r.OptionalNumber(4), r.OptionalNumber(5), r.OptionalNumber(6), r[7]));

    /// <summary>The numbers that the publication states about itself.</summary>
    public static ImmutableArray<PublishedFigure> PublishedFigures() =>
        EmbeddedFile.Rows(PublicationSchemas.PublishedFigures, r => new PublishedFigure(r[0], r[1], r[2], r[3], r[4], r[5], r[6]));

    /// <summary>The repairs, in the order of the text.</summary>
    public static ImmutableArray<Erratum> Errata() =>
        EmbeddedFile.Rows(PublicationSchemas.Errata, r => new Erratum(r[0], r[1], r[2], r[3]));
}
