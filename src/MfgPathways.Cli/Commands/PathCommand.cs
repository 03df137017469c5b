using System.CommandLine;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Commands;

/// <summary><c>path FROM TO</c>.</summary>
internal static class PathCommand
{
    public static Command Create(CliIo io)
    {
        var question = new PathQuestion();
        var route = new Option<string?>("--route")
        {
            Description = "Show this route of the list only, step by step.",
            HelpName = "LETTER",
        };
        var command = new Command("path", "Find the routes from one occupation to another that no other route beats.");
        var method = new MethodChoice();
        question.AddTo(command);
        method.AddTo(command);
        command.Options.Add(route);
        command.SetAction(async (parsed, ct) =>
        {
            var session = new Session(parsed, io);
            var graph = await session.ReadGraphAsync(ct);
            var evidence = new EvidenceTable(graph);
            if (method.Read(parsed, question, graph, evidence) is { } routes)
                return session.Write(MethodAnswer.Of(routes, graph.Framework));
            var (list, objective) = question.Ask(parsed, graph, evidence);
            var only = parsed.GetValue(route);
            if (only is not null && objective is not null)
                throw CliException.Usage("--route picks a route of the trade-off list: leave --objective out.");
            return session.Write(PathAnswer.Of(list, graph, only, objective));
        });
        return command;
    }
}
