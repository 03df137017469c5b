using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Commands;

/// <summary>
/// The trade-off list as an answer: the routes in a table, then what to learn and in which move, or one route step by step.
/// </summary>
internal static class PathAnswer
{
    public static Answer Of(TradeOffList list, SkillGraph graph, string? only)
    {
        var framework = graph.Framework;
        var shown = Choose(list, only);
        Section[] sections =
        [
            new Section(null, Summary(list, graph), Overview(list, framework)),
            .. only is null ? Learning(list) : shown.Select(route => StepByStep(route, Letter(list, route), framework)),
        ];
        return new Answer(
            "path",
            $"{Say.Of(framework, list.From)} to {Say.Of(framework, list.To)}: "
                + $"{Say.Count(list.Routes[0].Total, "KSA")} to learn in one move",
            sections, Flat(list, shown),
            new Payload(list with { Routes = shown }, WireContext.Default.TradeOffList), Source.Of(framework), Rules(list.Options));
    }

    private static Route[] Choose(TradeOffList list, string? only)
    {
        Route[] chosen = [.. list.Routes
            .Where(r => only is null || Letter(list, r).Equals(only.Trim(), StringComparison.OrdinalIgnoreCase))];
        return chosen.Length > 0
            ? chosen
            : throw CliException.NotFound(
                $"There is no route {only}: the list has {Say.Count(list.Routes.Count, "route")}, A to {Letter(list, list.Routes[^1])}.");
    }

    private static string Letter(TradeOffList list, Route route)
    {
        var number = list.Routes.TakeWhile(r => !ReferenceEquals(r, route)).Count();
        return number < 26 ? $"{(char)('A' + number)}" : $"{number + 1}";
    }

    private static string[] Summary(TradeOffList list, SkillGraph graph)
    {
        var (held, required) = (list.Routes[0].Steps[0].Held, list.Routes[0].Steps[0].Required);
        return
        [
            held == required
                ? $"She holds every KSA that the destination requires: {required}."
                : $"She holds {held} of the {Say.Count(required, "KSA")} that the destination requires.",
            .. required < TransitionOptions.ThinBelow
                ? (string[])
                [
                    $"The destination lists {Say.Count(required, "KSA")} only: not enough data to plan on.",
                    .. Say.Richer(graph.Framework, OccupationSize.Richer(graph, graph.NumberOf(list.To))),
                ]
                : [],
            .. list.Routes[0].Total == 0 ? (string[])[] : [Gentlest(list)],
        ];
    }

    private static string Gentlest(TradeOffList list)
    {
        var gentlest = list.Routes.MinBy(r => r.Stretch)!;
        return list.Routes.Count == 1
            ? "No stepping stone makes the largest step smaller under the rules below."
            : $"More moves make the largest step smaller, down to {Say.Count(gentlest.Stretch, "KSA")} over {gentlest.Moves} moves, "
                + (gentlest.Waste == 0
                    ? "without a KSA too many."
                    : $"at the price of {Say.Count(gentlest.Waste, "KSA")} that the destination does not require.");
    }

    private static Table Overview(TradeOffList list, Framework framework) => Table.Of(
        ["Route", "Moves#", "KSAs per move", "Largest#", "Total#", "Waste#", "Through"],
        list.Routes.Select(r => (string[])
        [
            Letter(list, r), $"{r.Moves}", string.Join(" + ", r.Steps.Select(s => s.Effort)), $"{r.Stretch}", $"{r.Total}", $"{r.Waste}",
            r.Moves == 1 ? "direct" : string.Join(", then ", r.Steps.SkipLast(1).Select(s => Say.Of(framework, s.To))),
        ]));

    // One row for each KSA and one column for each route; the cell is the move in which the route has it learnt.
    private static IEnumerable<Section> Learning(TradeOffList list)
    {
        var needed = list.Routes[0].Steps[0].Learn;
        if (needed.Count > 0)
            yield return new Section(
                $"To learn for {list.To.Title}, and in which move of each route", [], Matrix(list, needed, s => s.Learn));
        var waste = list.Routes.SelectMany(r => r.Steps).SelectMany(s => s.LearnForThisStepOnly).Distinct()
            .OrderBy(k => k.Id, StringComparer.Ordinal).ToArray();
        if (waste.Length > 0)
            yield return new Section("To learn for a stepping stone only (waste)", [], Matrix(list, waste, s => s.LearnForThisStepOnly));
    }

    private static Table Matrix(TradeOffList list, IEnumerable<Ksa> ksas, Func<RouteStep, IReadOnlyList<Ksa>> learnt) => Table.Of(
        ["KSA", "", .. list.Routes.Select(r => $"{Letter(list, r)}#")],
        ksas.Select(ksa => (string[])
        [
            ksa.Id, ksa.Name,
            .. list.Routes.Select(r => MoveWith(r, step => learnt(step).Contains(ksa))),
        ]));

    private static string MoveWith(Route route, Func<RouteStep, bool> learns) =>
        route.Steps.Select((s, i) => (Step: s, Number: i + 1)).Where(s => learns(s.Step)).Select(s => $"{s.Number}").FirstOrDefault("");

    private static Section StepByStep(Route route, string letter, Framework framework) => new(
        $"Route {letter}, {Say.Count(route.Moves, "move")}",
        [],
        Table.Of(["Move", "KSA", "", ""], route.Steps.SelectMany((step, i) => Rows(step, i, framework))));

    private static IEnumerable<string[]> Rows(RouteStep step, int index, Framework framework)
    {
        var move = $"{Say.Of(framework, step.To)}: {step.Held} of {step.Required} held, {step.Effort} to learn";
        yield return [$"{index + 1}.", "", move, ""];
        foreach (var ksa in step.Learn)
            yield return ["", ksa.Id, ksa.Name, ""];
        foreach (var ksa in step.LearnForThisStepOnly)
            yield return ["", ksa.Id, ksa.Name, "for this step only"];
    }

    private static Table Flat(TradeOffList list, IEnumerable<Route> routes) => Table.Of(
        ["route", "moves", "stretch", "total", "waste", "move", "from", "to", "ksa_id", "ksa", "required_at_destination"],
        from route in routes
        from step in route.Steps.Select((s, i) => (Step: s, Number: i + 1))
        from ksa in step.Step.Learn.Select(k => (Ksa: k, Needed: "true"))
            .Concat(step.Step.LearnForThisStepOnly.Select(k => (Ksa: k, Needed: "false")))
        select (string[])
        [
            Letter(list, route), $"{route.Moves}", $"{route.Stretch}", $"{route.Total}", $"{route.Waste}",
            $"{step.Number}", step.Step.From.Id, step.Step.To.Id, ksa.Ksa.Id, ksa.Ksa.Name, ksa.Needed,
        ]);

    private static string[] Rules(PathOptions options) =>
    [
        "A route is listed if no other beats it on moves, largest step and total together; each is proved optimal. "
            + "Effort counts KSAs; what was learnt on the way stays.",
        $"Rules: at most {Say.Count(options.MaxMoves, "move")}; a stepping stone lists at least {Say.Count(options.StoneKsas, "KSA")}"
            + (options.StoneShared == 0
                ? ""
                : $", of which at least {options.StoneShared} {(options.StoneShared == 1 ? "is" : "are")} held on arrival")
            + " (--max-moves, --stone-ksas, --stone-shared).",
        "Every move is a change of job: take the direct one unless its step is too large.",
    ];
}
