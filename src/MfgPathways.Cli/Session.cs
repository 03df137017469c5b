using System.CommandLine;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;
using MfgPathways.Crosswalks;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Neo4j;

namespace MfgPathways.Cli;

/// <summary>One run of one command: its options, its framework and its output.</summary>
internal sealed class Session(ParseResult parsed, CliIo io)
{
    private const string UserVariable = "MFGPATHWAYS_NEO4J_USER";
    private const string PasswordVariable = "MFGPATHWAYS_NEO4J_PASSWORD";

    // The commands whose answers have a picture.
    private const string Pictured = "heatmap, clusters, path, plan and report figure 5 to 9";

    public CliIo Io => io;

    private string StoreName =>
        parsed.GetValue(GlobalOptions.Store) ?? (io.Environment("MFGPATHWAYS_STORE") is { Length: > 0 } name ? name : "embedded");

    private bool IsEmbedded => StoreName.Equals("embedded", StringComparison.OrdinalIgnoreCase);

    /// <summary>Opens the store that the command line or the environment names.</summary>
    public IFrameworkStore OpenStore() => IsEmbedded ? new EmbeddedFrameworkStore(ReadNamedFramework()) : OpenNeo4j();

    /// <summary>Opens the Neo4j server, for commands that need one.</summary>
    public Neo4jFrameworkStore OpenNeo4j(string? neededFor = null)
    {
        if (IsEmbedded)
            throw CliException.Usage($"{neededFor} needs a Neo4j server: name it, for example --store http://localhost:7474.");
        if (!Uri.TryCreate(StoreName, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
            throw CliException.Usage($"\"{Redact(StoreName)}\" is no store: write `embedded` or an address such as http://localhost:7474.");
        if (uri.UserInfo.Length > 0)
            throw CliException.Usage($"Leave user and password out of the address; set {UserVariable} and {PasswordVariable}.");
        return Neo4jFrameworkStore.Open(new Neo4jOptions(uri)
        {
            User = io.Environment(UserVariable) is { Length: > 0 } user ? user : "neo4j",
            Password = ReadPassword(),
            Database = parsed.GetValue(GlobalOptions.Database) is { Length: > 0 } database ? database : "neo4j",
        });
    }

    /// <summary>The framework that <c>--framework</c> names, or the built-in one, merged as asked.</summary>
    public Framework ReadNamedFramework()
    {
        var path = parsed.GetValue(GlobalOptions.Framework);
        return Merge(path is null ? HeadStart.BuiltIn.Framework : FrameworkPath.Read(path));
    }

    /// <summary>The framework that questions are asked of: out of the store, merged as asked.</summary>
    public async Task<Framework> ReadFrameworkAsync(CancellationToken cancellationToken)
    {
        if (!IsEmbedded && parsed.GetValue(GlobalOptions.Framework) is not null)
            throw CliException.Usage("--framework and --store name two frameworks: leave one out, or run `mfgpath load` with both.");
        if (IsEmbedded)
            return ReadNamedFramework();
        await using var store = OpenNeo4j();
        return Merge(await store.ReadAsync(cancellationToken));
    }

    /// <summary>The graph of <see cref="ReadFrameworkAsync"/>.</summary>
    public async Task<SkillGraph> ReadGraphAsync(CancellationToken cancellationToken)
    {
        var framework = await ReadFrameworkAsync(cancellationToken);
        return IsEmbedded && ReferenceEquals(framework, HeadStart.BuiltIn.Framework) ? HeadStart.BuiltIn : new SkillGraph(framework);
    }

    /// <summary>Writes the answer in the form that was asked for.</summary>
    public int Write(Answer answer)
    {
        var colour = io.Terminal && !parsed.GetValue(GlobalOptions.NoColor) && string.IsNullOrEmpty(io.Environment("NO_COLOR"));
        io.Out.Write(parsed.GetValue(GlobalOptions.Output) switch
        {
            "json" => JsonRenderer.Render(answer),
            "csv" => CsvRenderer.Render(answer),
            "markdown" => MarkdownRenderer.Render(answer),
            "html" => HtmlRenderer.Render(answer),
            "svg" => answer.Picture is null
                ? throw CliException.Usage($"This answer of `{answer.Command}` has no picture; --output svg goes with {Pictured}.")
                : SvgRenderer.Render(answer, answer.Picture()),
            _ => TextRenderer.Render(answer, io.Width, colour),
        });
        return ExitCode.Answer;
    }

    /// <summary>A framework, with what is borrowed and merged as asked.</summary>
    public Framework Merge(Framework framework) => FrameworkMerge.Apply(
        parsed.GetValue(GlobalOptions.Borrowed) is { } file
            ? BorrowedProfiles.Apply(framework, BorrowedFile.Read(framework, file))
            : framework,
        (parsed.GetValue(GlobalOptions.MergeSynonyms) ? Merges.Synonyms : Merges.None)
            | (parsed.GetValue(GlobalOptions.MergeTitles) ? Merges.Titles : Merges.None));

    private string? ReadPassword()
    {
        if (io.Environment(PasswordVariable) is { Length: > 0 } password)
            return password;
        return io.Environment($"{PasswordVariable}_FILE") is { Length: > 0 } file ? File.ReadAllText(file).TrimEnd('\r', '\n') : null;
    }

    private static string Redact(string address) => address.LastIndexOf('@') is var at and >= 0 ? $"***{address[at..]}" : address;
}
