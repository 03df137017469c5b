using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;
using MfgPathways.Importing;

namespace MfgPathways.Cli.Imports;

/// <summary>An import as an answer.</summary>
internal static class ImportAnswer
{
    private const int MostShown = 3;

    /// <param name="source">What was read.</param>
    /// <param name="directory">Where the framework was written to; <c>null</c> where nothing was.</param>
    /// <param name="list">The file that lists the rejected rows; <c>null</c> where there is none.</param>
    /// <param name="imported">The import.</param>
    public static Answer Of(string source, string? directory, string? list, ImportedFramework imported)
    {
        var framework = imported.Framework;
        var report = new FrameworkImportReport(
            framework.Release.Id, framework.Checksum, FrameworkCounts.Of(framework), imported.Files, imported.Rejected, imported.Domains,
            imported.NotRead, directory, list);
        var files = Table.Of(
            ["File", "Rows#", "Used#", "Left out#", "Rejected#"],
            imported.Files.Select(f => (string[])[f.Name, $"{f.Rows}", $"{f.Used}", $"{f.LeftOut}", $"{f.Rejected}"]));
        return new Answer(
            "import",
            $"Read {framework.Release.Id} from {Path.GetFileName(Path.TrimEndingDirectorySeparator(source))}"
                + (directory is null ? "; nothing is written without --to" : $" and wrote it to {directory}"),
            [
                new Section(null, [framework.Release.Title, $"Checksum: {report.Checksum}"], Counts.Table(report.Counts)),
                .. ImportedDomains.Section(imported),
                new Section("What became of the rows", [], files),
                .. LeftOut(imported.Files),
                .. Rejected(imported.Rejected, list),
                .. Next(imported, directory),
            ],
            files, new Payload(report, wire => wire.FrameworkImportReport), Source.Of(framework), imported.Rules);
    }

    private static Section[] LeftOut(IReadOnlyList<SourceFileRead> files) => files.Sum(f => f.LeftOut) is 0
        ? []
        : [
            new Section(
                $"Left out: {Say.Count(files.Sum(f => f.LeftOut), "row")}",
                [
                    .. files.SelectMany(f => f.Reasons).GroupBy(r => r.Reason, r => r.Rows).OrderByDescending(r => r.Sum())
                        .Select(r => $"{Say.Count(r.Sum(), "row")}: {r.Key}"),
                ])
        ];

    private static Section[] Rejected(IReadOnlyList<RejectedRow> rejected, string? list) => rejected.Count == 0
        ? []
        : [
            new Section(
                $"Rejected: {Say.Count(rejected.Count, "row")}",
                [
                    .. rejected.GroupBy(r => r.File).SelectMany(file => file.Take(MostShown)).Select(r => r.ToString()),
                    list is null ? "`--rejects FILE` lists them all." : $"All of them are in {list}.",
                ])
        ];

    private static Section[] Next(ImportedFramework imported, string? directory) => directory is null
        ? []
        : [
            new Section(
                "Next",
                [
                    $"mfgpath occupations --framework {directory}",
                    .. imported.Hours.Count == 0
                        ? (string[])[]
                        : [$"{ImportedDirectory.HoursFile} beside the framework gives effort in hours: --effort "
                            + $"{Path.Combine(directory, ImportedDirectory.HoursFile)}"],
                ])
        ];
}
