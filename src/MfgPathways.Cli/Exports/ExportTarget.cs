using System.CommandLine;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Options;
using MfgPathways.Cli.Rendering;

namespace MfgPathways.Cli.Exports;

/// <summary>Where an export goes: a file, a directory, or standard output.</summary>
/// <param name="format">The format.</param>
/// <param name="what">What is exported.</param>
/// <param name="isDirectory">Whether it is several files.</param>
internal sealed class ExportTarget(string format, string what, bool isDirectory)
{
    private readonly Option<string?> to = new("--to")
    {
        Description = isDirectory
            ? "The directory to write to; made where it is missing."
            : "The file to write to; without it, standard output.",
        HelpName = isDirectory ? "DIR" : "FILE",
        Required = isDirectory,
    };

    private readonly Option<bool> force = new("--force")
    {
        Description = isDirectory ? "Replace files of the same names in the directory." : "Replace the file that --to names.",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(to);
        command.Options.Add(force);
    }

    /// <summary>Refuses a place that cannot be written to, before any work is done.</summary>
    public void Check(ParseResult parsed)
    {
        if (parsed.GetValue(to) is not { } path)
        {
            if (Given.Is(parsed, GlobalOptions.Output))
                throw CliException.Usage(
                    $"Without --to, {format} itself goes to standard output: leave --output out, or name a file with --to.");
        }
        else if (isDirectory)
            NewDirectory.Check(path, parsed.GetValue(force), "add --force to replace the files of the same names");
        else
            NewFile.Check(path, parsed.GetValue(force), "add --force to replace it");
    }

    public int Write(ParseResult parsed, Session session, ExportContent content)
    {
        if (parsed.GetValue(to) is not { } path)
        {
            content.Files[0].Write(session.Io.Out);
            return ExitCode.Answer;
        }

        if (isDirectory)
            NewDirectory.Write(path, directory =>
            {
                foreach (var file in content.Files)
                {
                    using var output = NewFile.Open(Path.Combine(directory, file.Name));
                    file.Write(output);
                }
            });
        else
            NewFile.Write(path, content.Files[0].Write, parsed.GetValue(force));
        return session.Write(Answer(path, content));
    }

    private Answer Answer(string path, ExportContent content)
    {
        var size = content.Size?.Invoke();
        string[] files = isDirectory ? [.. content.Files.Select(f => f.Name)] : [Path.GetFileName(path)];
        var report = new ExportReport(format, what, path, files, size?.Nodes, size?.Edges, content.Rules);
        var counts = size is { } counted ? $", {Say.Count(counted.Nodes, "node")} and {Say.Count(counted.Edges, "edge")}," : "";
        return new Answer(
            "export", $"Wrote {content.What}{counts} as {format} to {path}",
            content.Next.Count == 0 ? [] : [new Section(null, content.Next)],
            Table.Of(
                ["format", "what", "to", "file", "nodes#", "edges#"],
                files.Select(f => (string[])[format, what, path, f, $"{size?.Nodes}", $"{size?.Edges}"])),
            new Payload(report, wire => wire.ExportReport), Source.Of(content.Framework), content.Rules);
    }
}
