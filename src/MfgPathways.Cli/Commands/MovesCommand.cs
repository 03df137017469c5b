using System.CommandLine;
using MfgPathways.Graph;
using MfgPathways.Neo4j;
using MfgPathways.Profiles;
using MfgPathways.Robustness;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Commands;

/// <summary><c>moves FROM</c>, with <c>--reverse</c> the moves to there, and <c>moves --write</c> for all occupations.</summary>
internal static class MovesCommand
{
    public static Command Create(CliIo io)
    {
        var person = new PersonOptions("Left out with --write.");
        var effort = new EffortChoice();
        var toArea = new Option<string[]>("--to-area")
        {
            Description = "Only moves into these technology areas; with --reverse, out of them.",
            HelpName = "AREA,...",
        };
        var minEvidence = new Option<string>("--min-evidence")
        {
            Description = "Least evidence of a move; with --write every move unless said otherwise.",
            DefaultValueFactory = _ => "weak",
        };
        EvidenceNames.Restrict(minEvidence);
        var maxEffort = new Option<string?>("--max-effort")
        {
            Description = "Most effort of a move, in the unit of effort.",
            HelpName = "X",
        };
        var reverse = new Option<bool>("--reverse") { Description = "Who could come to this occupation, in place of where it leads." };
        var limit = new Option<int>("--limit")
        {
            Description = "Show at most so many; 0 for all. With --explain 3, else 15.",
            HelpName = "N",
        };
        var explain = new Option<bool>("--explain")
        {
            Description = "Say where the numbers of each move shown come from, what one KSA would change, and how robust the ranking is.",
        };
        var write = new Option<bool>("--write")
        {
            Description = "Write the moves of all occupations to the Neo4j server in place of those that are there; without FROM.",
        };
        var command = new Command("moves", "Rank the moves out of an occupation, with the evidence for each.");
        person.AddTo(command);
        foreach (var option in (Option[])[toArea, minEvidence, maxEffort, reverse, limit, explain, write])
            command.Options.Add(option);
        effort.AddTo(command);
        command.SetAction(async (parsed, ct) =>
        {
            var session = new Session(parsed, io);
            if (parsed.GetValue(write))
            {
                MovesWriting.Check(parsed, person, toArea, maxEffort, reverse, limit, explain);
                return await MovesWriting.RunAsync(
                    session,
                    graph => new WrittenMoveOptions
                    {
                        MinEvidence = parsed.GetResult(minEvidence) is { Implicit: false }
                            ? EvidenceNames.Read(parsed, minEvidence)
                            : WrittenMoveOptions.Default.MinEvidence,
                        Effort = effort.Read(parsed, graph, null),
                    },
                    ct);
            }

            if (person.Named(parsed) is null)
                throw CliException.Usage("Name the occupation to leave; --write does without, and writes the moves of all occupations.");
            var why = parsed.GetValue(explain);
            var most = Say.Limit(parsed.GetResult(limit) is null ? why ? 3 : 15 : parsed.GetValue(limit));
            var graph = await session.ReadGraphAsync(ct);
            var evidence = HeadStart.EvidenceOf(graph);
            var options = new MoveOptions
            {
                Areas = Names.Areas(graph.Framework, parsed.GetValue(toArea)),
                MinEvidence = EvidenceNames.Read(parsed, minEvidence),
                MaxEffort = Amounts.Read(parsed, maxEffort),
            };
            if (parsed.GetValue(reverse))
            {
                if (person.IsMoreThanAnOccupation(parsed))
                    throw CliException.Usage("--reverse asks who could come to an occupation: leave --has, --lacks and the profile out.");
                var into = person.ReadOccupation(parsed, graph.Framework);
                options = options with { Effort = effort.Read(parsed, graph, null) };
                return session.Write(MovesAnswer.Of(
                    Report(MoveList.IntoOccupation(graph, evidence, into, options), most, why, graph, evidence), most, graph));
            }

            var profile = person.Read(parsed, graph.Framework);
            options = options with { Effort = effort.Read(parsed, graph, profile) };
            return session.Write(MovesAnswer.Of(
                Report(MoveList.OutOf(graph, evidence, profile, options), most, why, graph, evidence), most, graph));
        });
        return command;
    }

    private static MovesReport Report(MoveList list, int most, bool explain, SkillGraph graph, EvidenceTable evidence) => new(
        list,
        explain
            ?
            [
                .. list.Moves.Take(most).Select(m => MoveExplanation.Of(
                    graph, evidence, list.From ?? Profile.Of(m.From!), m.To, list.Options.Effort)),
            ]
            : null,
        explain && list.From is not null && list.Options.MinEvidence <= Evidence.Weak ? MoveRobustness.Of(graph, list) : null);
}
