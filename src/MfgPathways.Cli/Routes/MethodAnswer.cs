using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Moves;
using MfgPathways.Pathways;

namespace MfgPathways.Cli.Routes;

/// <summary>The cheapest routes of a textbook method as an answer.</summary>
internal static class MethodAnswer
{
    public static Answer Of(MethodRoutes found, Framework framework) => new(
        "path",
        $"{Say.Of(framework, found.From)} to {Say.Of(framework, found.To)}: {Say.Effort(found.Direct, found.Unit)} to learn in one move",
        [new Section(null, [Summary(found)], Overview(found, framework))],
        Flat(found), new Payload(found, wire => wire.MethodRoutes), Source.Of(framework), Rules(found, framework))
    {
        Picture = () => RoutePicture.Of(
            $"Routes from {Say.Of(framework, found.From)} to {Say.Of(framework, found.To)}", Summary(found),
            Say.Of(framework, found.From), found.Unit, found.Routes.Select((r, i) => ($"Route {i + 1}", r)), framework),
    };

    private static string Summary(MethodRoutes found)
    {
        var limit = found.Options.MaxStretch is { } most ? $" with no move above {Say.Effort(most, found.Unit)}" : "";
        return found.Routes.Count == 1
            ? $"The cheapest route{limit}:"
            : $"The {found.Routes.Count} cheapest routes{limit}:";
    }

    private static Table Overview(MethodRoutes found, Framework framework) => Table.Of(
        ["Route#", "Moves#", $"{Say.Capital(found.Unit)}s per move", "Largest#", "Total#", "Waste#", "Again#", "Weakest", "Through"],
        found.Routes.Select((r, i) => (string[])
        [
            $"{i + 1}", $"{r.Moves}", string.Join(" + ", r.Steps.Select(s => Say.Effort(s.Effort))), Say.Effort(r.Stretch),
            Say.Effort(r.Total), Say.Effort(r.Waste), Say.Effort(r.Relearnt),
            r.Steps.Min(s => s.Evidence?.Grade) is { } grade ? EvidenceNames.Of(grade) : "",
            r.Moves == 1 ? "direct" : string.Join(", then ", r.Steps.SkipLast(1).Select(s => Say.Of(framework, s.To))),
        ]));

    private static Table Flat(MethodRoutes found) => Table.Of(
        ["route", "moves", "stretch", "total", "waste", "relearnt", "unit", "move", "from", "to", "effort", "evidence"],
        from route in found.Routes.Index()
        from step in route.Item.Steps.Index()
        select (string[])
        [
            $"{route.Index + 1}", $"{route.Item.Moves}", Say.Effort(route.Item.Stretch), Say.Effort(route.Item.Total),
            Say.Effort(route.Item.Waste), Say.Effort(route.Item.Relearnt), found.Unit, $"{step.Index + 1}", step.Item.From?.Id ?? "",
            step.Item.To.Id, Say.Effort(step.Item.Effort), step.Item.Evidence is { } e ? EvidenceNames.Of(e.Grade) : "",
        ]);

    private static string[] Rules(MethodRoutes found, Framework framework) =>
    [
        (found.Method == "yen"
            ? "By Yen's algorithm: the cheapest routes that enter no occupation twice, then by fewest moves. "
                + "Most differ little; --method own shows what a further move buys. "
            : "By Dijkstra's algorithm: least total, then fewest moves, then smallest ids. ")
            + Say.EffortRule(found.Options.Effort)
            + " Only the KSAs of the occupation just left count as held; Again: effort for what was held before.",
        $"Rules: any number of moves; {RouteRulesInWords.InForce(found.Options, framework)} (--stone-ksas, --stone-shared).",
        "Weakest: the weakest evidence of a move. Every move is a change of job: take the direct one unless its step is too large.",
    ];
}
