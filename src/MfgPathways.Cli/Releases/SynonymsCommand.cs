using System.CommandLine;
using System.Globalization;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Options;
using MfgPathways.Releases;

namespace MfgPathways.Cli.Releases;

/// <summary><c>synonyms</c>.</summary>
internal sealed class SynonymsCommand
{
    private readonly MoveRulesOptions rules = new(withEffort: false);

    private readonly Option<string> near = new("--near")
    {
        Description = "From which similarity on two texts are nearly the same: 1 minus edits by length of the longer, 0.5 to 1.",
        DefaultValueFactory = _ => Synonyms.UsualNear.ToString(CultureInfo.InvariantCulture),
        HelpName = "X",
    };

    private readonly Option<int> limit = new("--limit")
    {
        Description = "Show at most so many of each list, with what their merge would change; 0 for all.",
        DefaultValueFactory = _ => 15,
        HelpName = "N",
    };

    public static Command Create(CliIo io)
    {
        var synonyms = new SynonymsCommand();
        var command = new Command(
            "synonyms", "Find KSAs of the same or nearly the same text under several ids, and what it would change to make them one.");
        synonyms.rules.AddTo(command);
        command.Options.Add(synonyms.near);
        command.Options.Add(synonyms.limit);
        command.SetAction((parsed, ct) => synonyms.RunAsync(parsed, new Session(parsed, io), ct));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Session session, CancellationToken cancellationToken)
    {
        var text = parsed.GetValue(near)!;
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var threshold)
            || threshold is < 0.5 or > 1)
            throw CliException.Usage($"--near is {Quoted.Of(text)}; write a number from 0.5 to 1.");
        var most = Say.Limit(parsed.GetValue(limit));
        var graph = await session.ReadGraphAsync(cancellationToken);
        if (graph.Framework.Merges != Merges.None)
            throw CliException.Usage(
                "Synonyms are looked for before anything is merged or borrowed: "
                    + "leave --merge-titles, --merge-synonyms and --borrowed out.");
        var moves = rules.Read(parsed, graph);
        var found = Synonyms.Of(graph, threshold, rules.Stretch(parsed, moves), moves, most, cancellationToken);
        return session.Write(SynonymsAnswer.Of(found, moves, graph.Framework, most));
    }
}
