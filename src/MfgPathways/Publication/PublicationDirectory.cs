using MfgPathways.Formats;

namespace MfgPathways.Publication;

/// <summary>
/// The publication as a directory of CSV files: those of <see cref="FrameworkDirectory"/>, and <c>labour-market.csv</c>,
/// <c>published-figures.csv</c> and <c>errata.csv</c>.
/// </summary>
public static class PublicationDirectory
{
    /// <summary>
    /// Writes all files or, where anything fails while they are written, none. The same content gives the same bytes. What a former import
    /// wrote beside its framework goes.
    /// </summary>
    /// <param name="content">What to write.</param>
    /// <param name="directory">Where to; made where it does not exist. Other files in it stay as they are.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(PublicationContent content, string directory)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        DirectoryWriter.Write(directory, Files(content), CompanionFiles.Names);
    }

    /// <summary>The files and their text.</summary>
    internal static List<TextFile> Files(PublicationContent content) =>
    [
        .. FrameworkFiles.Of(content.Framework),
        FrameworkFiles.File(PublicationSchemas.LabourMarket, content.LabourMarket, (csv, r) => csv.Row(
            r.Source, r.AreaId, r.Title, CsvText.Number(r.JobOpenings), CsvText.Number(r.AverageSalary),
            CsvText.Number(r.AverageSalaryOfOpenings), CsvText.Number(r.AverageEntrySalary), r.Education)),
        FrameworkFiles.File(PublicationSchemas.PublishedFigures, content.PublishedFigures,
            (csv, f) => csv.Row(f.Place, f.Subject, f.Measure, f.Bound, f.Value, f.Unit, f.Quote)),
        FrameworkFiles.File(PublicationSchemas.Errata, content.Errata, (csv, e) => csv.Row(e.KsaId, e.Raw, e.Rule, e.Result)),
    ];
}
