using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Moves;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Robustness;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Routes;

/// <summary>
/// The trade-off list as an answer: the routes in a table, then what to learn and in which move, or one route step by step.
/// </summary>
internal static class PathAnswer
{
    public static Answer Of(PathReport report, SkillGraph graph, string? only, RouteObjective? objective)
    {
        var (list, framework) = (report.TradeOffs, graph.Framework);
        var shown = objective is { } wanted ? [list.Best(wanted)!] : Choose(list, only);
        var overview = objective is null ? list.Routes : shown;
        var letter = list.LetterOf(Subject(list, only, objective));
        Section[] sections =
        [
            new Section(null, Summary(list, graph, objective), Overview(list, overview, framework)),
            .. only is null && objective is null
                ? Learning(list)
                : shown.Select(route => StepByStep(list, route, framework)),
            .. report.Alternatives is { } others ? (Section[])[PathExtras.Of(others, letter, list, framework)] : [],
            .. report.Explanation is { } why ? PathExtras.Of(why, letter, list, framework) : [],
            .. report.Robustness is { } robustness ? (Section[])[RobustnessSections.Of(robustness, "route", framework)]
                : report.Explanation is null ? [] : RobustnessSections.TooLarge(framework),
        ];
        return new Answer(
            "path",
            $"{Say.Of(framework, list.From)} to {Say.Of(framework, list.To)}: {Say.Effort(list.Direct, list.Unit)} to learn in one move",
            sections, Flat(list, shown),
            new Payload(report with { TradeOffs = list with { Routes = shown } }, wire => wire.PathReport), Source.Of(framework),
            Rules(list, framework))
        {
            Picture = () => RoutePicture.Of(
                $"Routes from {Say.Of(framework, list.From)} to {Say.Of(framework, list.To)}",
                string.Join(' ', Summary(list, graph, null)), Say.Of(framework, list.From), list.Unit,
                shown.Select(r => ($"Route {list.LetterOf(r)}", r)), framework),
        };
    }

    /// <summary>The route that alternatives and explanation are about: the one asked for, else the gentlest.</summary>
    internal static Route Subject(TradeOffList list, string? only, RouteObjective? objective) =>
        only is null ? list.Best(objective ?? RouteObjective.Gentlest)! : Choose(list, only)[0];

    /// <summary>The route of a letter, or all of them.</summary>
    internal static IReadOnlyList<Route> Choose(TradeOffList list, string? only)
    {
        if (only is null)
            return list.Routes;
        return list.Lettered(only) is { } chosen
            ? [chosen]
            : throw CliException.NotFound(
                $"There is no route {Quoted.Of(only)}: the list has {Say.Count(list.Routes.Count, "route")}, "
                    + $"A to {list.LetterOf(list.Routes[^1])}.");
    }

    private static string[] Summary(TradeOffList list, SkillGraph graph, RouteObjective? objective)
    {
        var (held, required) = (list.Held, list.Required);
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
            .. objective is { } wanted ? [$"{Named(wanted, list)}:"] : list.Direct == 0 ? (string[])[] : [Gentlest(list)],
        ];
    }

    private static string Named(RouteObjective objective, TradeOffList list)
    {
        var limit = list.Options.MaxStretch is { } most ? $" with no step above {Say.Effort(most, list.Unit)}" : "";
        return objective switch
        {
            RouteObjective.Direct => "The direct move",
            RouteObjective.FewestMoves => $"Fewest moves{limit}",
            RouteObjective.Cheapest => $"Cheapest route{limit}",
            _ => $"Gentlest route within {Say.Count(list.Options.MaxMoves, "move")}",
        };
    }

    private static string Gentlest(TradeOffList list)
    {
        var gentlest = list.Best(RouteObjective.Gentlest)!;
        return gentlest.Moves == 1
            ? "No stepping stone makes the largest step smaller under the rules below."
            : $"More moves make the largest step smaller, down to {Say.Effort(gentlest.Stretch, list.Unit)} over {gentlest.Moves} moves, "
                + (gentlest.Waste + gentlest.Relearnt == 0
                    ? "without a KSA too many."
                    : $"at the price of {Say.Effort(gentlest.Waste + gentlest.Relearnt, list.Unit)} beyond what the destination requires.");
    }

    private static Table Overview(TradeOffList list, IReadOnlyList<Route> routes, Framework framework)
    {
        var relearnt = list.Options.Model == PathModel.Memoryless;
        return Table.Of(
            [
                "Route", "Moves#", $"{Say.Capital(list.Unit)}s per move", "Largest#", "Total#", "Waste#",
                .. relearnt ? (string[])["Again#"] : [], "Weakest", "Through",
            ],
            routes.Select(r => (string[])
            [
                list.LetterOf(r), $"{r.Moves}", PerMove(r), Say.Effort(r.Stretch),
                Say.Effort(r.Total), Say.Effort(r.Waste), .. relearnt ? (string[])[Say.Effort(r.Relearnt)] : [], Weakest(r),
                Through(r, framework) + (r.Proof.Optimal ? "" : $" (within {Say.Effort(r.Proof.Within, list.Unit)})"),
            ]));
    }

    internal static string PerMove(Route route) => string.Join(" + ", route.Steps.Select(s => Say.Effort(s.Effort)));

    internal static string Through(Route route, Framework framework) =>
        route.Moves == 1 ? "direct" : string.Join(", then ", route.Steps.SkipLast(1).Select(s => Say.Of(framework, s.To)));

    internal static string Weakest(Route route) =>
        route.Steps.Min(s => s.Evidence?.Grade) is { } grade ? EvidenceNames.Of(grade) : "";

    // One row for each KSA and one column for each route; the cell is the move in which the route has it learnt.
    private static IEnumerable<Section> Learning(TradeOffList list)
    {
        var needed = ByMove(list, s => s.Learn);
        if (needed.Length > 0)
            yield return new Section(
                $"To learn for {list.To.Title}, and in which move of each route", [], Matrix(list, needed, s => s.Learn));
        var waste = ByMove(list, s => s.LearnForThisStepOnly);
        if (waste.Length > 0)
            yield return new Section("To learn for a stepping stone only (waste)", [], Matrix(list, waste, s => s.LearnForThisStepOnly));
    }

    private static Ksa[] ByMove(TradeOffList list, Func<RouteStep, IReadOnlyList<Ksa>> learnt) =>
        [.. list.Routes.SelectMany(r => r.Steps).SelectMany(learnt).Distinct().OrderBy(k => k.Id, StringComparer.Ordinal)];

    private static Table Matrix(TradeOffList list, IEnumerable<Ksa> ksas, Func<RouteStep, IReadOnlyList<Ksa>> learnt) => Table.Of(
        ["KSA", "", .. list.Routes.Select(r => $"{list.LetterOf(r)}#")],
        ksas.Select(ksa => (string[])
        [
            ksa.CodeOrId(), ksa.Name,
            .. list.Routes.Select(r => MovesWith(r, step => learnt(step).Contains(ksa))),
        ]));

    private static string MovesWith(Route route, Func<RouteStep, bool> learns) =>
        string.Join(" ", route.Steps.Index().Where(s => learns(s.Item)).Select(s => $"{s.Index + 1}"));

    private static Section StepByStep(TradeOffList list, Route route, Framework framework) => new(
        $"Route {list.LetterOf(route)}, {Say.Count(route.Moves, "move")}",
        route.Unpractised.Count == 0
            ? []
            : ["She brings, needs at the destination, and uses at no stepping stone: "
                + $"{string.Join(", ", route.Unpractised.Select(k => k.CodeOrId()))}."],
        Table.Of(["Move", "KSA", "", ""], route.Steps.SelectMany((step, i) => Rows(list, step, i, framework))));

    private static IEnumerable<string[]> Rows(TradeOffList list, RouteStep step, int index, Framework framework)
    {
        var evidence = step.Evidence is { } e ? $"; evidence {EvidenceNames.Of(e.Grade)}" : "";
        var move = $"{Say.Of(framework, step.To)}: {step.Held} of {step.Required} held, "
            + $"{Say.Effort(step.Effort, list.Unit)} to learn{evidence}";
        yield return [$"{index + 1}.", "", move, ""];
        foreach (var ksa in step.Learn)
            yield return ["", ksa.CodeOrId(), ksa.Name, ""];
        foreach (var ksa in step.LearnForThisStepOnly)
            yield return ["", ksa.CodeOrId(), ksa.Name, "for this step only"];
    }

    private static Table Flat(TradeOffList list, IEnumerable<Route> routes) => Table.Of(
        [
            "route", "moves", "stretch", "total", "waste", "unit", "proof", "move", "from", "to", "evidence", "ksa_id", "ksa",
            "required_at_destination",
        ],
        from route in routes
        from step in route.Steps.Index()
        from ksa in step.Item.Learn.Select(k => (Ksa: k, Needed: "true"))
            .Concat(step.Item.LearnForThisStepOnly.Select(k => (Ksa: k, Needed: "false")))
        select (string[])
        [
            list.LetterOf(route), $"{route.Moves}", Say.Effort(route.Stretch), Say.Effort(route.Total), Say.Effort(route.Waste), list.Unit,
            route.Proof.Optimal ? "optimal" : $"within {Say.Effort(route.Proof.Within)}",
            $"{step.Index + 1}", step.Item.From?.Id ?? "", step.Item.To.Id,
            step.Item.Evidence is { } e ? EvidenceNames.Of(e.Grade) : "", ksa.Ksa.Id, ksa.Ksa.Name, ksa.Needed,
        ]);

    private static string[] Rules(TradeOffList list, Framework framework)
    {
        var options = list.Options;
        return
        [
            "A route is listed if no other beats it on moves, largest step and total together; "
                + (list.SearchedMoves >= options.MaxMoves
                    ? "each is proved optimal. "
                    : $"proved for up to {list.SearchedMoves} moves: the search for more stopped early, so routes may be missing, "
                        + $"none cheaper than {Say.Effort(list.Direct, list.Unit)}. ")
                + Say.EffortRule(options.Effort)
                + (options.Model == PathModel.Accumulating
                    ? " What was learnt on the way stays."
                    : " Only the KSAs of the occupation just left count as held; Again: effort for what was held before."),
            $"Rules: at most {Say.Count(options.MaxMoves, "move")}; {RouteRulesInWords.InForce(options, framework)} "
                + "(--max-moves, --stone-ksas, --stone-shared).",
            "Weakest: the weakest evidence of a move. Every move is a change of job: take the direct one unless its step is too large.",
        ];
    }
}
