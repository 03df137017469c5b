using System.CommandLine;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Options;
using MfgPathways.Cli.People;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Routes;

/// <summary>A question for routes: who, where to, measured how, under which rules, and which route of the list is wanted.</summary>
internal sealed class PathQuestion
{
    private readonly PersonOptions person = new();
    private readonly Argument<string> to = new("to") { Description = "The occupation that she wants." };
    private readonly EffortChoice effort = new();
    private readonly RouteOptions rules = new();

    private readonly Option<string> objective = new("--objective")
    {
        Description = "What to answer with: every route that no other beats, or the one that is best at something.",
        DefaultValueFactory = _ => "trade-offs",
    };

    public PathQuestion() => objective.AcceptOnlyFromAmong("trade-offs", "direct", "fewest-moves", "cheapest", "gentlest");

    public void AddTo(Command command)
    {
        person.AddTo(command);
        command.Arguments.Add(to);
        command.Options.Add(objective);
        rules.AddTo(command);
        effort.AddTo(command);
    }

    /// <summary>Who moves, where to, and under which rules.</summary>
    public (Profile From, Occupation To, PathOptions Options) Read(ParseResult parsed, SkillGraph graph)
    {
        var profile = person.Read(parsed, graph.Framework);
        var destination = Names.Occupation(graph.Framework, parsed.GetValue(to)!);
        if (profile.Occupation == destination)
            throw CliException.Usage($"Origin and destination are both {Say.Of(graph.Framework, destination)}: name two occupations.");
        return (profile, destination, rules.Read(parsed, graph, effort.Read(parsed, graph, profile)));
    }

    /// <summary>The list that answers, with at least one route, and the objective; <c>null</c> for the whole list.</summary>
    public (TradeOffList List, RouteObjective? Objective) Ask(
        ParseResult parsed, SkillGraph graph, EvidenceTable evidence, CancellationToken cancellationToken)
    {
        var (profile, destination, options) = Read(parsed, graph);
        var list = TradeOffList.Between(graph, profile, destination, options, evidence, cancellationToken);
        var wanted = Wanted(parsed);
        if (list.Routes.Count == 0 || (wanted is { } one && list.Best(one) is null))
            throw CliException.NotFound(WhyNone(list, graph, profile, wanted, cancellationToken));
        return (list, wanted);
    }

    private RouteObjective? Wanted(ParseResult parsed) => parsed.GetValue(objective) switch
    {
        "direct" => RouteObjective.Direct,
        "fewest-moves" => RouteObjective.FewestMoves,
        "cheapest" => RouteObjective.Cheapest,
        "gentlest" => RouteObjective.Gentlest,
        _ => null,
    };

    // Tells which rule stands in the way: the limit on the step if there are routes without it, else the others.
    internal static string WhyNone(
        TradeOffList list, SkillGraph graph, Profile profile, RouteObjective? wanted, CancellationToken cancellationToken)
    {
        var route = $"No route leads from {Say.Of(graph.Framework, profile)} to {Say.Of(graph.Framework, list.To)}";
        if (wanted == RouteObjective.Direct && list.Routes.Count > 0)
            return $"The direct move is {Say.Effort(list.Direct, list.Unit)}, and the rules exclude it: "
                + "lift them, or ask for another objective.";
        if (list.Options.MaxStretch is not { } most)
            return $"{route} under these rules: lift --min-evidence, --pass, --stay-in or --avoid.";
        var unlimited = TradeOffList.Between(
            graph, profile, list.To, list.Options with { MaxStretch = null }, cancellationToken: cancellationToken);
        return unlimited.Best(RouteObjective.Gentlest) is { } gentlest
            ? $"{route} without a move above {Say.Effort(most, list.Unit)}: the smallest that --max-stretch can be is "
                + $"{Say.Effort(gentlest.Stretch, list.Unit)}, over {Say.Count(gentlest.Moves, "move")}."
            : $"{route} under these rules: lift --min-evidence, --pass, --stay-in or --avoid.";
    }
}
