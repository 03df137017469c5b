using MfgPathways.Formats;

namespace MfgPathways.Publication;

/// <summary>The files of a publication directory beside those of the framework.</summary>
internal static class PublicationSchemas
{
    public static readonly CsvSchema LabourMarket = CsvSchema.Of("labour-market.csv",
        "source", "area_id", "title", "job_openings", "average_salary", "average_salary_openings", "average_entry_salary", "education");

    public static readonly CsvSchema PublishedFigures = CsvSchema.Of("published-figures.csv",
        "place", "subject", "measure", "bound", "value", "unit", "quote");

    public static readonly CsvSchema Errata = CsvSchema.Of("errata.csv", "ksa_id", "raw", "rule", "result");
}
