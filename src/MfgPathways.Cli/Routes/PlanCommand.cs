using System.CommandLine;
using MfgPathways.Cli.Options;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Routes;

/// <summary><c>plan FROM TO</c>.</summary>
internal sealed class PlanCommand
{
    private readonly PathQuestion question = new();

    private readonly Option<string?> letter = new("--route")
    {
        Description = "The route of the list that `path` gives. Without it the direct move; with --max-stretch the fewest moves.",
        HelpName = "LETTER",
    };

    private readonly Option<string?> to = new("--to")
    {
        Description = "Write the document to this file, as Markdown or as HTML to print.",
        HelpName = "FILE.md|FILE.html",
    };

    private readonly Option<bool> force = new("--force") { Description = "Replace the file that --to names." };

    public static Command Create(CliIo io)
    {
        var plan = new PlanCommand();
        var command = new Command("plan", "Write one route as a document of a page or two to hand to a client.");
        plan.question.AddTo(command);
        foreach (var option in (Option[])[plan.letter, plan.to, plan.force])
            command.Options.Add(option);
        command.SetAction((parsed, ct) => plan.RunAsync(parsed, new Session(parsed, io), ct));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Session session, CancellationToken cancellationToken)
    {
        var file = parsed.GetValue(to) is { } name ? DocumentFile.Open(name, parsed.GetValue(force)) : null;
        var graph = await session.ReadGraphAsync(cancellationToken);
        var (list, objective) = question.Ask(parsed, graph, HeadStart.EvidenceOf(graph), cancellationToken);
        var (route, choice) = Choose(list, objective, parsed.GetValue(letter));
        var answer = PlanAnswer.Of(Plan.Of(graph, list, route), list.Best(RouteObjective.Gentlest)!, choice, graph);
        if (file is null)
            return session.Write(answer);
        file.Write(answer);
        return session.Write(answer with { Title = $"Wrote \"{answer.Title}\" to {parsed.GetValue(to)}", Sections = [], Rules = [] });
    }

    private static (Route Route, string Choice) Choose(TradeOffList list, RouteObjective? objective, string? letter)
    {
        if (letter is null)
        {
            // The direct move is the fewest moves wherever the rules allow it.
            var route = list.Best(objective ?? RouteObjective.FewestMoves)!;
            var wanted = objective ?? (route.Moves == 1 ? RouteObjective.Direct : RouteObjective.FewestMoves);
            return (route, RouteRulesInWords.Of(wanted, list.Options));
        }

        return objective is null
            ? (PathAnswer.Choose(list, letter)[0], $"route {letter.Trim().ToUpperInvariant()} of the list that `mfgpath path` gives")
            : throw CliException.Usage("--route picks a route of the trade-off list: leave --objective out.");
    }
}
