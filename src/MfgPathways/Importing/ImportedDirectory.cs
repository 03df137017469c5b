using System.Globalization;
using MfgPathways.Formats;

namespace MfgPathways.Importing;

/// <summary>An import as files: the framework, the rows left out, the hours, the other titles.</summary>
public static class ImportedDirectory
{
    /// <summary>Name of the list of rejected rows.</summary>
    public const string RejectsFile = "rejects.csv";

    /// <summary>Name of the table of hours.</summary>
    public const string HoursFile = "hours.csv";

    private static readonly CsvSchema RejectsSchema = CsvSchema.Of(RejectsFile, "file", "line", "column", "reason");
    private static readonly CsvSchema HoursSchema = CsvSchema.Of(HoursFile, "ksa_id", "hours");

    /// <summary>
    /// Writes the framework as <see cref="FrameworkDirectory"/> does and, where there are any, its hours and other titles: all files
    /// or, where anything fails while they are written, none. What a former import wrote beside its framework goes; other files stay.
    /// </summary>
    /// <param name="imported">What to write.</param>
    /// <param name="directory">Where to; made where it does not exist.</param>
    /// <param name="withRejects">Whether the rejected rows are written beside it.</param>
    /// <exception cref="ArgumentException">An id in a list contains <c>;</c>, which separates the ids of a cell.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(ImportedFramework imported, string directory, bool withRejects)
    {
        ArgumentNullException.ThrowIfNull(imported);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var files = FrameworkFiles.Of(imported.Framework);
        if (withRejects)
            files.Add(new TextFile(RejectsFile, Rejects(imported)));
        if (imported.Hours.Count > 0)
            files.Add(FrameworkFiles.File(
                HoursSchema, imported.Hours.OrderBy(h => h.Key, StringComparer.Ordinal),
                (csv, h) => csv.Row(h.Key, h.Value.ToString(CultureInfo.InvariantCulture))));
        if (imported.OtherTitles.Count > 0)
            files.Add(new TextFile(OtherTitlesFile.Name, OtherTitlesFile.Text(imported.OtherTitles)));
        DirectoryWriter.Write(directory, files, CompanionFiles.Names);
    }

    /// <summary>
    /// The rejected rows as CSV with the columns <c>file</c>, <c>line</c>, <c>column</c> and <c>reason</c>; the column is empty where the
    /// row starts its line.
    /// </summary>
    /// <param name="imported">The import.</param>
    public static string Rejects(ImportedFramework imported)
    {
        ArgumentNullException.ThrowIfNull(imported);
        return FrameworkFiles.File(
            RejectsSchema, imported.Rejected,
            (csv, r) => csv.Row(r.File, CsvText.Number(r.Line), CsvText.Number(r.Column), r.Message)).Text;
    }
}
