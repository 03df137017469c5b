using System.CommandLine;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Commands;

/// <summary><c>moves FROM</c>, and with <c>--reverse</c> the moves to there.</summary>
internal static class MovesCommand
{
    public static Command Create(CliIo io)
    {
        var person = new PersonOptions();
        var effort = new EffortChoice();
        var toArea = new Option<string[]>("--to-area")
        {
            Description = "Only moves into these technology areas; with --reverse, out of them.",
            HelpName = "AREA,...",
        };
        var minEvidence = new Option<string>("--min-evidence")
        {
            Description = "Least evidence of a move.",
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
            Description = "Show at most so many; 0 for all.",
            DefaultValueFactory = _ => 15,
            HelpName = "N",
        };
        var command = new Command("moves", "Rank the moves out of an occupation, with the evidence for each.");
        person.AddTo(command);
        foreach (var option in (Option[])[toArea, minEvidence, maxEffort, reverse, limit])
            command.Options.Add(option);
        effort.AddTo(command);
        command.SetAction(async (parsed, ct) =>
        {
            var session = new Session(parsed, io);
            var most = Say.Limit(parsed.GetValue(limit));
            var graph = await session.ReadGraphAsync(ct);
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
                return session.Write(
                    MovesAnswer.Of(MoveList.IntoOccupation(graph, new EvidenceTable(graph), into, options), most, graph));
            }

            var profile = person.Read(parsed, graph.Framework);
            options = options with { Effort = effort.Read(parsed, graph, profile) };
            return session.Write(MovesAnswer.Of(MoveList.OutOf(graph, new EvidenceTable(graph), profile, options), most, graph));
        });
        return command;
    }
}
