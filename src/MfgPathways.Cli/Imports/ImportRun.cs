using System.CommandLine;
using MfgPathways.Importing;

namespace MfgPathways.Cli.Imports;

/// <summary>
/// What all imports but that of the publication share. Somebody else's release is taken with its few bad rows left out, since who asks
/// cannot mend it: they are listed in <c>rejects.csv</c>, and <c>--strict</c> refuses it instead.
/// </summary>
internal sealed class ImportRun
{
    private readonly Argument<string> from;
    private readonly ImportTarget target = new(required: false);
    private readonly Option<string?> rejects = new("--rejects")
    {
        Description = "CSV file for the rows left out, with file, line, column and reason; rejects.csv in the directory of --to by "
            + "default.",
        HelpName = "FILE",
    };

    private readonly Option<bool> strict = new("--strict")
    {
        Description = "Refuse the source where a row is defective, in place of leaving the row out.",
    };

    private readonly bool own;

    /// <param name="command">The command that takes the options.</param>
    /// <param name="source">What is read: its argument.</param>
    /// <param name="own">Whether the files are the asker's own: a bad row refuses them, unless <c>--rejects</c> says where to.</param>
    public ImportRun(Command command, Argument<string> source, bool own = false)
    {
        (from, this.own) = (source, own);
        command.Arguments.Add(from);
        target.AddTo(command);
        command.Options.Add(rejects);
        if (own)
            rejects.Description = "Leave defective rows out, and list them in this CSV file with file, line, column and reason.";
        else
            command.Options.Add(strict);
    }

    /// <summary>Whether rows may be left out.</summary>
    public bool MayReject(ParseResult parsed) => own ? parsed.GetValue(rejects) is not null : !parsed.GetValue(strict);

    public int Run(Session session, ParseResult parsed, Func<string, ImportedFramework> read)
    {
        var (source, directory, list) = (parsed.GetValue(from)!, target.Directory(parsed), parsed.GetValue(rejects));
        if (!Directory.Exists(source) && !File.Exists(source))
            throw new CliException(ExitCode.Failure, $"There is no {from.Name} {source}.");
        target.Check(parsed, source);
        if (list is not null)
            NewFile.Check(list, target.MayReplace(parsed), "add --force to replace it");
        var imported = read(source);
        if (imported.Rejected.Count > 0 && !MayReject(parsed))
            throw new CliException(ExitCode.Failure, Refusal(source, imported));
        if (directory is not null)
            ImportedDirectory.Write(imported, directory, withRejects: list is null && !own);
        if (list is not null)
            NewFile.Write(list, ImportedDirectory.Rejects(imported), target.MayReplace(parsed));
        return session.Write(ImportAnswer.Of(source, directory, list ?? DefaultList(directory), imported));
    }

    private string? DefaultList(string? directory) =>
        directory is null || own ? null : Path.Combine(directory, ImportedDirectory.RejectsFile);

    private static string Refusal(string source, ImportedFramework imported)
    {
        const int most = 20;
        var shown = string.Join('\n', imported.Rejected.Take(most).Select(r => $"  {r}"));
        var more = imported.Rejected.Count > most ? $"\n  ... and {imported.Rejected.Count - most} more" : "";
        return $"{source} has {imported.Rejected.Count} defective rows; without --strict they are left out and listed:\n{shown}{more}";
    }
}
