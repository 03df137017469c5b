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
        if (Directory.Exists(path))
            return Read(FrameworkDirectory.Open(path), file => File.Exists(Path.Combine(path, file)), leaveOut);
        using var zip = ZippedFiles.Open(path);
        return Read(zip.Read, zip.Holds, leaveOut);
    }

    private static ImportedFramework Read(Func<string, byte[]?> open, Func<string, bool> holds, bool leaveOut)
    {
        var defects = new List<FrameworkDefect>();
        var (files, rows) = FrameworkReader.Parse(open, defects);
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
        return new ImportedFramework(SettledRows.Create(rows, log), log.Files(), log.Rejected(), Rules(holds));
    }

    private static string[] Rules(Func<string, bool> holds) =>
        string.Join(", ", CompanionFiles.Names.Where(holds)) is { Length: > 0 } beside
            ? [$"Not read, since they are no part of a framework: {beside}."]
            : [];

    private static Gives Of(CsvSchema schema) =>
        schema == FrameworkSchemas.Occupations ? Gives.Occupations
        : schema == FrameworkSchemas.Ksas ? Gives.Ksas
        : schema == FrameworkSchemas.Requirements ? Gives.Requirements
        : Gives.Nothing;
}
