using MfgPathways.Formats;

namespace MfgPathways.Importing;

/// <summary>Reads a framework of the project's own form, with its defective rows left out where that is asked for.</summary>
public static class FrameworkImport
{
    /// <summary>Reads a directory or a zip of the files of <see cref="FrameworkDirectory"/>.</summary>
    /// <param name="path">The directory or the zip.</param>
    /// <param name="leaveOut">Whether defective rows are left out, and then rows that refer to them; else they refuse the whole.</param>
    /// <exception cref="FrameworkException">
    /// A file is missing or cannot be read to its end, a row is defective and not to be left out, or there is no occupation, KSA or
    /// requirement; it lists every defect.
    /// </exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ImportedFramework Read(string path, bool leaveOut)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var location = new FrameworkLocation(path);
        var defects = new List<FrameworkDefect>();
        var (files, rows) = FrameworkReader.Parse(location.Read, defects);
        if (!leaveOut)
            FrameworkReader.Whole(files, rows, defects);
        var log = new ImportLog("The framework");
        var release = FrameworkSchemas.Release.File;
        if (files.Values.Any(f => f.Refused) || defects.Any(d => d.Row?.File == release))
            throw log.Refusal([.. defects.Distinct()]);
        foreach (var schema in FrameworkSchemas.All)
            log.Start(schema.File, Of(schema)).Read(files[schema].RowCount);
        foreach (var defect in defects)
            log.Reject(defect);
        SettledRows.Drop(rows, defects.Select(d => d.Row!).ToHashSet());
        return new ImportedFramework(SettledRows.Create(rows, log), log.Files(), log.Rejected(), Rules(location));
    }

    private static string[] Rules(FrameworkLocation location) =>
        string.Join(", ", CompanionFiles.Names.Where(location.Holds)) is { Length: > 0 } beside
            ? [$"Not read, since they are no part of a framework: {beside}."]
            : [];

    private static Gives Of(CsvSchema schema) =>
        schema == FrameworkSchemas.Occupations ? Gives.Occupations
        : schema == FrameworkSchemas.Ksas ? Gives.Ksas
        : schema == FrameworkSchemas.Requirements ? Gives.Requirements
        : Gives.Nothing;
}
