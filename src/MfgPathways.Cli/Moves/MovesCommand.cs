using System.CommandLine;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Options;
using MfgPathways.Cli.People;
using MfgPathways.Graph;
using MfgPathways.Neo4j;
using MfgPathways.Profiles;
using MfgPathways.Robustness;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Moves;

/// <summary><c>moves FROM</c>, with <c>--reverse</c> the moves to there, and <c>moves --write</c> for all occupations.</summary>
internal sealed class MovesCommand
{
    private readonly PersonOptions person = new("Left out with --write.");

    private readonly EffortChoice effort = new();

    private readonly Option<string[]> toArea = new("--to-area")
    {
        Description = "Only moves into these technology areas; with --reverse, out of them.",
        HelpName = "AREA,...",
    };

    private readonly Option<string> minEvidence = new("--min-evidence")
    {
        Description = "Least evidence of a move; with --write every move unless said otherwise.",
        DefaultValueFactory = _ => "weak",
    };

    private readonly Option<string?> maxEffort = new("--max-effort")
    {
        Description = "Most effort of a move, in the unit of effort.",
        HelpName = "X",
    };

    private readonly Option<bool> reverse = new("--reverse")
    {
        Description = "Who could come to this occupation, in place of where it leads.",
    };

    private readonly Option<int> limit = new("--limit")
    {
        Description = "Show at most so many; 0 for all. With --explain 3, else 15.",
        HelpName = "N",
    };

    private readonly Option<bool> explain = new("--explain")
    {
        Description = "Say where the numbers of each move shown come from, what one KSA would change, and how robust the ranking is.",
    };

    private readonly Option<bool> write = new("--write")
    {
        Description = "Write the moves of all occupations to the Neo4j server in place of those that are there; without FROM.",
    };

    public static Command Create(CliIo io)
    {
        var moves = new MovesCommand();
        EvidenceNames.Restrict(moves.minEvidence);
        var command = new Command("moves", "Rank the moves out of an occupation, with the evidence for each.");
        moves.person.AddTo(command);
        foreach (var option in (Option[])
            [moves.toArea, moves.minEvidence, moves.maxEffort, moves.reverse, moves.limit, moves.explain, moves.write])
            command.Options.Add(option);
        moves.effort.AddTo(command);
        command.SetAction((parsed, ct) => parsed.GetValue(moves.write)
            ? moves.WriteAsync(parsed, new Session(parsed, io), ct)
            : moves.RankAsync(parsed, new Session(parsed, io), ct));
        return command;
    }

    private async Task<int> RankAsync(ParseResult parsed, Session session, CancellationToken cancellationToken)
    {
        if (person.Named(parsed) is null)
            throw CliException.Usage("Name the occupation to leave; --write does without, and writes the moves of all occupations.");
        var why = parsed.GetValue(explain);
        var most = Say.Limit(parsed.GetResult(limit) is null ? why ? 3 : 15 : parsed.GetValue(limit));
        var graph = await session.ReadGraphAsync(cancellationToken);
        var evidence = HeadStart.EvidenceOf(graph);
        var list = List(parsed, graph, evidence);
        return session.Write(MovesAnswer.Of(
            MovesReport.Of(graph, evidence, list, why ? [.. list.Moves.Take(most)] : null, cancellationToken), most, graph));
    }

    private MoveList List(ParseResult parsed, SkillGraph graph, EvidenceTable evidence)
    {
        var options = new MoveOptions
        {
            Areas = Names.Areas(graph.Framework, parsed.GetValue(toArea)),
            MinEvidence = EvidenceNames.Read(parsed, minEvidence),
            MaxEffort = Amounts.Read(parsed, maxEffort),
        };
        if (!parsed.GetValue(reverse))
        {
            var profile = person.Read(parsed, graph.Framework);
            return MoveList.OutOf(graph, evidence, profile, options with { Effort = effort.Read(parsed, graph, profile) });
        }

        if (person.IsMoreThanAnOccupation(parsed))
            throw CliException.Usage("--reverse asks who could come to an occupation: leave --has, --lacks and the profile out.");
        var into = person.ReadOccupation(parsed, graph.Framework);
        return MoveList.IntoOccupation(graph, evidence, into, options with { Effort = effort.Read(parsed, graph, null) });
    }

    private async Task<int> WriteAsync(ParseResult parsed, Session session, CancellationToken cancellationToken)
    {
        const string all = "--write writes the moves of all occupations";
        if (person.Named(parsed) is not null || person.HasDifferences(parsed))
            throw CliException.Usage($"{all}: leave FROM, --has and --lacks out.");
        if (((Option[])[toArea, maxEffort, reverse, limit, explain]).FirstOrDefault(o => Given.Is(parsed, o)) is { } stray)
            throw CliException.Usage($"{all}: leave {stray.Name} out.");
        await using var store = session.OpenNeo4j("moves --write");
        var graph = await session.ReadGraphAsync(cancellationToken);
        var options = new WrittenMoveOptions
        {
            MinEvidence = Given.Is(parsed, minEvidence)
                ? EvidenceNames.Read(parsed, minEvidence)
                : WrittenMoveOptions.Default.MinEvidence,
            Effort = effort.Read(parsed, graph, null),
        };
        var report = await store.WriteMovesAsync(graph, HeadStart.EvidenceOf(graph), options, cancellationToken);
        return session.Write(WrittenAnswer.Of("moves", Say.Count(report.Count, "move"), report, store.Name, graph.Framework));
    }
}
