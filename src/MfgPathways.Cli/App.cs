using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using MfgPathways.Cli.Associations;
using MfgPathways.Cli.Bridges;
using MfgPathways.Cli.Catalogue;
using MfgPathways.Cli.Clusters;
using MfgPathways.Cli.Crosswalks;
using MfgPathways.Cli.Exports;
using MfgPathways.Cli.Imports;
using MfgPathways.Cli.Moves;
using MfgPathways.Cli.People;
using MfgPathways.Cli.Releases;
using MfgPathways.Cli.Reporting;
using MfgPathways.Cli.Routes;
using MfgPathways.Cli.Stores;
using MfgPathways.Clusters;
using MfgPathways.Neo4j;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Publication;
using MfgPathways.Transitions;

namespace MfgPathways.Cli;

/// <summary>The program: parses the command line, runs one command, turns what goes wrong into a sentence and an exit code.</summary>
internal static class App
{
    private const int LongestMessage = 400;

    private static readonly (string Name, Func<CliIo, Command> Create)[] Commands =
    [
        ("occupations", OccupationsCommand.Create),
        ("ksas", KsasCommand.Create),
        ("show", ShowCommand.Create),
        ("gap", GapCommand.Create),
        ("moves", MovesCommand.Create),
        ("path", PathCommand.Create),
        ("plan", PlanCommand.Create),
        ("profile", ProfileCommand.Create),
        ("lockin", LockInCommand.Create),
        ("bridges", BridgesCommand.Create),
        ("bundle", BundleCommand.Create),
        ("coverage", CoverageCommand.Create),
        ("clusters", ClustersCommand.Create),
        ("associated", AssociatedCommand.Create),
        ("heatmap", HeatmapCommand.Create),
        ("report", ReportCommand.Create),
        ("export", ExportCommand.Create),
        ("diff", DiffCommand.Create),
        ("synonyms", SynonymsCommand.Create),
        ("load", LoadCommand.Create),
        ("unload", UnloadCommand.Create),
        ("status", StatusCommand.Create),
        ("query", QueryCommand.Create),
        ("import", ImportCommand.Create),
        ("crosswalk", CrosswalkCommand.Create),
    ];

    public static async Task<int> RunAsync(string[] args, CliIo io, CancellationToken cancellationToken)
    {
        HeadStart.Begin(args.FirstOrDefault());
        var root = CreateRoot(io, args);
        var parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
            return await FailAsync(io, ExitCode.Usage, UsageSentence(parsed));
        if (EmptyValue(parsed) is { } empty)
            return await FailAsync(io, ExitCode.Usage, $"{empty} is empty: write what is meant, or leave it out.");
        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = io.Out,
                Error = io.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            var code = await parsed.InvokeAsync(configuration, cancellationToken);
            await io.Out.FlushAsync(CancellationToken.None);
            return code;
        }
        catch (Exception exception)
        {
            var (code, sentence) = Sentence(exception);
            return await FailAsync(io, code, sentence);
        }
    }

    // A variable of the shell that is not set makes one; no option and no argument means anything by it.
    private static string? EmptyValue(ParseResult parsed) => parsed.Tokens.Index()
        .Where(t => t.Item is { Type: TokenType.Argument, Value: "" })
        .Select(t => t.Index > 0 && parsed.Tokens[t.Index - 1] is { Type: TokenType.Option } option ? option.Value : "An argument")
        .FirstOrDefault();

    private static string UsageSentence(ParseResult parsed) => parsed.UnmatchedTokens is [var unknown, ..]
        ? parsed.CommandResult.Command is RootCommand root
            ? $"There is no command {Quoted.Of(unknown)}; there are {string.Join(", ", root.Subcommands.Select(c => c.Name))}."
            : $"{Quoted.Of(unknown)} is too much for `{parsed.CommandResult.Command.Name}`; "
                + $"see `mfgpath {parsed.CommandResult.Command.Name} --help`."
        : $"{Short(string.Join(' ', parsed.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))} "
            + "See `mfgpath --help`.";

    // The message repeats what was typed.
    private static string Short(string message) => message.Length > LongestMessage ? $"{message[..LongestMessage]}..." : message;

    private static (int Code, string Sentence) Sentence(Exception exception) => exception switch
    {
        CliException cli => (cli.ExitCode, cli.Message),
        OperationCanceledException => (ExitCode.Cancelled, "Cancelled."),
        NothingListedException nothing => (ExitCode.NotFound, nothing.Message),
        PathException path => (ExitCode.Usage, path.Message),
        ClusterException cluster => (ExitCode.Usage, cluster.Message),
        MergeException merge => (ExitCode.Usage, merge.Message),
        ProfileException profile => (ExitCode.Failure, profile.Message),
        FrameworkMissingException missing => (ExitCode.NotFound, missing.Message),
        FormerStoreException former => (ExitCode.Store, $"{former.Message}\n\n{former.Cypher.TrimEnd()}"),
        StoreException store => (ExitCode.Store, store.Message),
        FrameworkException or PublicationException => (ExitCode.Failure, exception.Message),
        IOException or UnauthorizedAccessException => (ExitCode.Failure, exception.Message),
        _ => (
            ExitCode.Failure,
            $"A defect of the program: {exception.GetType().Name}: {exception.Message} Please report it with the command line."),
    };

    private static async Task<int> FailAsync(CliIo io, int code, string sentence)
    {
        await io.Error.WriteLineAsync($"mfgpath: {Quoted.Plain(sentence)}");
        await io.Error.FlushAsync(CancellationToken.None);
        return code;
    }

    // Making all commands takes longer than most answers. Where the first word names one, that one is enough.
    private static RootCommand CreateRoot(CliIo io, string[] args)
    {
        var root = new RootCommand(
            "Career pathways in advanced manufacturing, over the Manufacturing USA Occupation and Competency Framework.");
        var named = Commands.Where(c => c.Name == args.FirstOrDefault()).ToArray();
        foreach (var (_, create) in named.Length > 0 ? named : Commands)
            root.Subcommands.Add(create(io));
        GlobalOptions.AddTo(root);
        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        foreach (var version in root.Options.OfType<VersionOption>())
            version.Action = new VersionWithTransports((SynchronousCommandLineAction)version.Action!);
        return root;
    }
}
