using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Commands;

/// <summary>The trade-off list as an answer: the list first, then each route step by step.</summary>
internal static class PathAnswer
{
    public static Answer Of(TradeOffList list, SkillGraph graph)
    {
        var framework = graph.Framework;
        var direct = list.Routes[0];
        Section[] sections =
        [
            new Section(null, Summary(list, graph), Overview(list, framework)),
            .. list.Routes.Select((route, i) => Describe(route, i, framework)),
        ];
        return new Answer(
            "path", $"{Say.Of(framework, list.From)} to {Say.Of(framework, list.To)}: {Say.Count(direct.Total, "KSA")} to learn in one move",
            sections, Flat(list), new Payload(list, WireContext.Default.TradeOffList), Source.Of(framework), Rules(list.Options));
    }

    private static string Letter(int route) => route < 26 ? $"{(char)('A' + route)}" : $"{route + 1}";

    private static string[] Summary(TradeOffList list, SkillGraph graph)
    {
        var (held, required) = (list.Routes[0].Steps[0].Held, list.Routes[0].Steps[0].Required);
        var gentlest = list.Routes.MinBy(r => r.Stretch)!;
        return
        [
            $"She holds {held} of the {Say.Count(required, "KSA")} that {list.To.Title} require.",
            .. required < TransitionOptions.ThinBelow
                ? (string[])[$"{list.To.Title} list {Say.Count(required, "KSA")} only: not enough data to plan on.", .. Say.Richer(graph.Framework, Gap.Between(graph, list.From, list.To).Richer)]
                : [],
            list.Routes.Count == 1
                ? "No stepping stone makes the largest step smaller under the rules below."
                : $"More moves make the largest step smaller, down to {gentlest.Stretch} KSAs over {gentlest.Moves} moves, at the price of {Say.Count(gentlest.Waste, "KSA")} that {list.To.Title} do not require.",
        ];
    }

    private static Table Overview(TradeOffList list, Framework framework) => Table.Of(
        ["Route", "Moves#", "Largest step#", "Total#", "Waste#", "Through", "Proof"],
        list.Routes.Select((r, i) => (string[])
        [
            Letter(i), $"{r.Moves}", $"{r.Stretch}", $"{r.Total}", $"{r.Waste}",
            r.Moves == 1 ? "direct" : string.Join(", then ", r.Steps.SkipLast(1).Select(s => Say.Of(framework, s.To))), "exact",
        ]));

    private static Section Describe(Route route, int number, Framework framework) => new(
        $"Route {Letter(number)}: {Say.Count(route.Moves, "move")}",
        [],
        Table.Of(["", "", "", ""], route.Steps.SelectMany((step, i) => Rows(step, i, framework))));

    private static IEnumerable<string[]> Rows(RouteStep step, int index, Framework framework)
    {
        yield return [$"{index + 1}.", "", $"{Say.Of(framework, step.To)}: {step.Held} of {step.Required} held, {step.Effort} to learn", ""];
        foreach (var ksa in step.Learn)
            yield return ["", ksa.Id, ksa.Name, ""];
        foreach (var ksa in step.LearnForThisStepOnly)
            yield return ["", ksa.Id, ksa.Name, "for this step only"];
    }

    private static Table Flat(TradeOffList list) => Table.Of(
        ["route", "moves", "stretch", "total", "waste", "move", "from", "to", "ksa_id", "ksa", "required_at_destination"],
        from route in list.Routes.Select((r, i) => (Route: r, Letter: Letter(i)))
        from step in route.Route.Steps.Select((s, i) => (Step: s, Number: i + 1))
        from ksa in step.Step.Learn.Select(k => (Ksa: k, Needed: "true")).Concat(step.Step.LearnForThisStepOnly.Select(k => (Ksa: k, Needed: "false")))
        select (string[])
        [
            route.Letter, $"{route.Route.Moves}", $"{route.Route.Stretch}", $"{route.Route.Total}", $"{route.Route.Waste}",
            $"{step.Number}", step.Step.From.Id, step.Step.To.Id, ksa.Ksa.Id, ksa.Ksa.Name, ksa.Needed,
        ]);

    private static string[] Rules(PathOptions options) =>
    [
        "Each route is on the list because no other has as few moves, as small a largest step and as little in total; the search is exact. Effort counts KSAs; what was learnt on the way stays.",
        $"Rules: at most {Say.Count(options.MaxMoves, "move")}; a stepping stone lists at least {Say.Count(options.StoneKsas, "KSA")}, of which at least {options.StoneShared} are held on arrival "
            + "(--max-moves, --stone-ksas, --stone-shared).",
        "Every move is a change of job: take the direct one unless its step is too large.",
    ];
}
