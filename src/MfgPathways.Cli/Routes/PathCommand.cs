using System.CommandLine;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Robustness;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Routes;

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
        var alternatives = new Option<int>("--alternatives")
        {
            Description = $"Show so many other ways, by other kinds of job, than the route asked for (else the gentlest); 1 to "
                + $"{Alternatives.Most}.",
            HelpName = "K",
        };
        var explain = new Option<bool>("--explain")
        {
            Description = "Say where each number of that route comes from, what one KSA would change, and how robust the answer is.",
        };
        var command = new Command("path", "Find the routes from one occupation to another that no other route beats.");
        var method = new MethodChoice();
        question.AddTo(command);
        foreach (var option in (Option[])[route, alternatives, explain])
            command.Options.Add(option);
        method.AddTo(command);
        command.SetAction(async (parsed, ct) =>
        {
            var session = new Session(parsed, io);
            if (parsed.GetResult(alternatives) is not null && parsed.GetValue(alternatives) is < 1 or > Alternatives.Most)
                throw CliException.Usage($"--alternatives is {parsed.GetValue(alternatives)}; write 1 to {Alternatives.Most}.");
            var graph = await session.ReadGraphAsync(ct);
            var evidence = HeadStart.EvidenceOf(graph);
            if (method.Read(parsed, question, graph, evidence, ct) is { } routes)
                return session.Write(MethodAnswer.Of(routes, graph.Framework));
            var (list, objective) = question.Ask(parsed, graph, evidence, ct);
            var only = parsed.GetValue(route);
            if (only is not null && objective is not null)
                throw CliException.Usage("--route picks a route of the trade-off list: leave --objective out.");
            var subject = PathAnswer.Subject(list, only, objective);
            var report = PathReport.Of(
                graph, list, subject, only is null ? objective ?? RouteObjective.Gentlest : null, parsed.GetValue(alternatives),
                parsed.GetValue(explain), evidence, ct);
            return session.Write(PathAnswer.Of(report, graph, only, objective));
        });
        return command;
    }
}
