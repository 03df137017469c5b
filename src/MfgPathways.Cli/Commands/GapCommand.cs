using System.CommandLine;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Commands;

/// <summary><c>gap FROM TO</c>.</summary>
internal static class GapCommand
{
    public static Command Create(CliIo io)
    {
        var person = new PersonOptions();
        var to = new Argument<string>("to") { Description = "The occupation that she wants." };
        var effort = new EffortChoice();
        var command = new Command("gap", "Show what the destination requires: held already, and to learn.");
        person.AddTo(command);
        command.Arguments.Add(to);
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
            return session.Write(GapAnswer.Of(Gap.Between(graph, profile, destination, weights), graph, weights));
        });
        return command;
    }
}
