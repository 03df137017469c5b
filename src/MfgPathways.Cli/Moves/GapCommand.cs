using System.CommandLine;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Options;
using MfgPathways.Cli.People;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Moves;

/// <summary><c>gap FROM TO</c>.</summary>
internal static class GapCommand
{
    public static Command Create(CliIo io)
    {
        var person = new PersonOptions();
        var to = new Argument<string>("to") { Description = "The occupation that she wants." };
        var effort = new EffortChoice();
        var explain = new Option<bool>("--explain")
        {
            Description = "Say where readiness and evidence come from, and what each KSA does for them.",
        };
        var command = new Command("gap", "Show what the destination requires: held already, and to learn.");
        person.AddTo(command);
        command.Arguments.Add(to);
        command.Options.Add(explain);
        effort.AddTo(command);
        command.SetAction(async (parsed, ct) =>
        {
            var session = new Session(parsed, io);
            var graph = await session.ReadGraphAsync(ct);
            var profile = person.Read(parsed, graph.Framework);
            var destination = Names.Occupation(graph.Framework, parsed.GetValue(to)!);
            if (profile.IsOccupation && profile.Occupation == destination)
                throw CliException.Usage(
                    $"Origin and destination are both {Say.Of(graph.Framework, destination)}: name two occupations, "
                        + "or say with --lacks what the person does not hold.");
            var weights = effort.Read(parsed, graph, profile);
            var report = new GapReport(
                Gap.Between(graph, profile, destination, weights),
                parsed.GetValue(explain)
                    ? MoveExplanation.Of(graph, HeadStart.EvidenceOf(graph), profile, destination, weights)
                    : null);
            return session.Write(GapAnswer.Of(report, graph, weights));
        });
        return command;
    }
}
