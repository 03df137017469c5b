using System.Collections.Immutable;

namespace MfgPathways.Formats;

/// <summary>The files of a framework directory.</summary>
internal static class FrameworkSchemas
{
    /// <summary>The column of the code by which people know a row; a file may lack it.</summary>
    public const string Code = "code";

    public static readonly CsvSchema Release = CsvSchema.Of("release.csv",
        "id", "title", "publisher", "published=", "url=", "attribution", "merges=0");

    public static readonly CsvSchema Areas = CsvSchema.Of("technology-areas.csv", "id", "name", "abbreviation");
    public static readonly CsvSchema Tiers = CsvSchema.Of("tiers.csv", "number", "name");
    public static readonly CsvSchema Competencies = CsvSchema.Of("competencies.csv", "id", "tier", "name", "definition=", "source=");
    public static readonly CsvSchema SubCompetencies = CsvSchema.Of("sub-competencies.csv",
        "id", "competency_id", "name", "definition=", "source=");
    public static readonly CsvSchema Ksas = CsvSchema.Of("ksas.csv", "id", $"{Code}=", "sub_competency_id", "name", "synonyms=");
    public static readonly CsvSchema Occupations = CsvSchema.Of("occupations.csv", "id", $"{Code}=", "title", "area_ids", "institutes=1");
    public static readonly CsvSchema Requirements = CsvSchema.Of("requirements.csv", "occupation_id", "ksa_id", "selections=1", "areas=1");

    /// <summary>All of them, in the order in which defects are listed.</summary>
    public static readonly ImmutableArray<CsvSchema> All =
        [Release, Areas, Tiers, Competencies, SubCompetencies, Ksas, Occupations, Requirements];
}
