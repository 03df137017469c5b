using MfgPathways.Formats;

namespace MfgPathways.Importing;

/// <summary>Reads a framework of the project's own form, with its defective rows left out where that is asked for.</summary>
public static class FrameworkImport
{
    /// <summary>Reads a directory or a zip of the files of <see cref="FrameworkDirectory"/>.</summary>
    /// <param name="path">The directory or the zip.</param>
    /// <param name="leaveOut">Whether defective rows are left out, and then rows that refer to them; else they refuse the whole.</param>
    /// <exception cref="FrameworkException">
    /// A file is missing or cannot be read to its end, or a row is defective and not to be left out; it lists every defect.
    /// </exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ImportedFramework Read(string path, bool leaveOut)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!leaveOut)
        {
            var framework = Directory.Exists(path) ? FrameworkDirectory.Read(path) : FrameworkArchive.Read(path);
            return new ImportedFramework(framework, Whole(framework), [], []);
        }

        var log = new ImportLog("The framework");
        if (Directory.Exists(path))
            return Settled(FrameworkDirectory.Open(path), log);
        using var zip = ZippedFiles.Open(path);
        return Settled(zip.Read, log);
    }

    private static SourceFileRead[] Whole(Framework framework) =>
    [
        .. FrameworkSchemas.All.Zip(
            (int[])[
                1, framework.Areas.Length, framework.Tiers.Length, framework.Competencies.Length, framework.SubCompetencies.Length,
                framework.Ksas.Length, framework.Occupations.Length, framework.Requirements.Length,
            ],
            (schema, rows) => new SourceFileRead(schema.File, rows, rows, 0, 0)),
    ];

    private static ImportedFramework Settled(Func<string, byte[]?> open, ImportLog log)
    {
        var defects = new List<FrameworkDefect>();
        var (files, rows) = FrameworkReader.Parse(open, defects);
        var release = $"{FrameworkSchemas.Release.File}:";
        if (files.Values.Any(f => f.Refused) || defects.Any(d => d.Origin.StartsWith(release, StringComparison.Ordinal)))
            throw log.Refusal([.. defects.Distinct()]);
        foreach (var schema in FrameworkSchemas.All)
        {
            var file = log.Start(schema.File);
            for (var row = 0; row < files[schema].RowCount; row++)
                log.Used(file);
        }

        foreach (var defect in defects.DistinctBy(d => d.Origin))
            log.Retract(defect.Origin, defect.Message);
        SettledRows.Drop(rows, defects.Select(d => d.Origin).ToHashSet(StringComparer.Ordinal));
        return new ImportedFramework(SettledRows.Create(rows, log), log.Files(), log.Rejected(), []);
    }
}
