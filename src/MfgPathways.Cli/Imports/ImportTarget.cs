using System.CommandLine;
using MfgPathways.Cli.Options;

namespace MfgPathways.Cli.Imports;

/// <summary>Where the framework of an import goes: a directory that holds nothing, or one whose framework is to be replaced.</summary>
/// <param name="required">Whether it must be named.</param>
internal sealed class ImportTarget(bool required)
{
    private static readonly Option[] Elsewhere =
    [
        GlobalOptions.Framework, GlobalOptions.Store, GlobalOptions.Database, GlobalOptions.MergeTitles, GlobalOptions.MergeSynonyms,
        GlobalOptions.Borrowed,
    ];

    private readonly Option<string?> to = new("--to")
    {
        Description = "Directory for the framework's CSV files; made where it is missing."
            + (required ? "" : " Without it nothing is written."),
        Required = required,
        HelpName = "DIR",
    };

    private readonly Option<bool> force = new("--force")
    {
        Description = "Replace what is there: the framework in the directory with all files that an import wrote beside it"
            + (required ? "." : ", and the file of --rejects."),
    };

    public void AddTo(Command command)
    {
        command.Options.Add(to);
        command.Options.Add(force);
    }

    /// <summary>The directory; <c>null</c> where none is named.</summary>
    public string? Directory(ParseResult parsed) => parsed.GetValue(to);

    /// <summary>Whether what is there may be replaced.</summary>
    public bool MayReplace(ParseResult parsed) => parsed.GetValue(force);

    /// <summary>Refuses options without effect and a place that cannot be written to, before any work is done.</summary>
    public void Check(ParseResult parsed, string source)
    {
        if (Elsewhere.FirstOrDefault(o => Given.Is(parsed, o)) is { } stray)
            throw CliException.Usage(
                $"import makes a framework of its source alone: leave {stray.Name} out, and give it to the commands that use the framework.");
        if (Directory(parsed) is not { } directory)
            return;
        if (Place(directory) == Place(source))
            throw CliException.Usage("--to is the directory that is read: name another.");
        NewDirectory.CheckEmpty(directory, MayReplace(parsed), "add --force to replace the framework in it");
    }

    private static string Place(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return System.IO.Directory.Exists(full) && System.IO.Directory.ResolveLinkTarget(full, returnFinalTarget: true) is { } target
            ? Path.TrimEndingDirectorySeparator(target.FullName)
            : full;
    }
}
