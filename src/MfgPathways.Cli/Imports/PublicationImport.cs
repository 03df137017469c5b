using System.CommandLine;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;
using MfgPathways.Publication;

namespace MfgPathways.Cli.Imports;

/// <summary><c>import publication FILE --to DIR</c>.</summary>
internal static class PublicationImport
{
    private static readonly Argument<string> File = new("file") { Description = "The publication as text.", HelpName = "FILE" };
    private static readonly ImportTarget Target = new(required: true);

    public static Command Create(CliIo io)
    {
        var publication = new Command(
            "publication",
            "Read the text of NIST AMS 600-20 and write its tables as CSV files, with every repair in errata.csv.")
        {
            File,
        };
        Target.AddTo(publication);
        publication.SetAction((parsed, ct) => RunAsync(new Session(parsed, io), parsed, ct));
        return publication;
    }

    private static async Task<int> RunAsync(Session session, ParseResult parsed, CancellationToken cancellationToken)
    {
        var (file, directory) = (parsed.GetValue(File)!, Target.Directory(parsed)!);
        Target.Check(parsed, file);
        var content = PublicationReader.Read(await System.IO.File.ReadAllTextAsync(file, cancellationToken));
        PublicationDirectory.Write(content, directory);
        var report = new ImportReport(
            content.Framework.Release.Id, content.Framework.Checksum, FrameworkCounts.Of(content.Framework),
            content.LabourMarket.Length, content.PublishedFigures.Length, content.Errata.Length);
        var table = Counts.Table(report.Counts);
        return session.Write(new Answer(
            "import", $"Read {report.Release} from {Path.GetFileName(file)} and wrote it to {directory}",
            [
                new Section(null, [$"Checksum: {report.Checksum}"], table),
                new Section(null,
                [
                    $"{report.LabourMarketRows} labour-market rows, {report.PublishedFigures} published figures; "
                        + $"{Say.Count(report.Repairs, "repair")}, each a row of errata.csv.",
                ]),
            ],
            table, new Payload(report, wire => wire.ImportReport), Source.Of(content.Framework), []));
    }
}
