using MfgPathways.Cli.Answers;
using MfgPathways.Pathways;

namespace MfgPathways.Cli.Routes;

/// <summary>Routes as a picture.</summary>
internal static class RoutePicture
{
    public static RouteLanes Of(
        string title, string message, string from, string unit, IEnumerable<(string Name, Route Route)> routes, Framework framework)
    {
        RouteLane[] lanes = [.. routes.Select(r => Lane(r.Name, r.Route, unit, framework))];
        return Of(
            title, message, from, lanes, routes.SelectMany(r => r.Route.Steps).SelectMany(s => s.Learn.Concat(s.LearnForThisStepOnly)));
    }

    public static RouteLanes Of(string title, string message, Plan plan, Framework framework)
    {
        RouteHop[] hops =
        [
            .. plan.Steps.Select(s => Hop(
                Say.Of(framework, s.To), s.Effort, plan.Unit, s.Evidence,
                s.Learn.SelectMany(c => c.Ksas).Where(k => !s.ForThisStepOnly.Contains(k)), s.ForThisStepOnly)),
        ];
        var lane = new RouteLane(
            $"{Say.Count(plan.Steps.Count, "step")}, none above {Say.Effort(plan.Stretch, plan.Unit)}", hops,
            End(plan.Total, plan.Waste, plan.Unit));
        return Of(title, message, Say.Of(framework, plan.From), [lane], plan.Steps.SelectMany(s => s.Learn).SelectMany(c => c.Ksas));
    }

    private static RouteLanes Of(string title, string message, string from, RouteLane[] lanes, IEnumerable<Ksa> ksas) => new(
        title, message, from, lanes, [.. ksas.Distinct().OrderBy(k => k.Id, StringComparer.Ordinal)])
    {
        Details = string.Join(' ', lanes.Select(l =>
            $"{l.Heading}: from {from} {string.Join(", ", l.Hops.Select(h => $"to {h.To}, {h.Effort} to learn"))}. {l.End}.")),
    };

    private static RouteLane Lane(string name, Route route, string unit, Framework framework) => new(
        $"{name}: {Say.Count(route.Moves, "move")}, largest step {Say.Effort(route.Stretch, unit)}",
        [
            .. route.Steps.Select(s => Hop(Say.Of(framework, s.To), s.Effort, unit, s.Evidence, s.Learn, s.LearnForThisStepOnly)),
        ],
        End(route.Total, route.Waste, unit));

    private static RouteHop Hop(
        string to, decimal effort, string unit, Transitions.MoveEvidence? evidence, IEnumerable<Ksa> learn, IEnumerable<Ksa> onTheWay) =>
        new(to, Say.Effort(effort, unit), evidence?.Grade, [.. learn.Select(k => k.CodeOrId())], [.. onTheWay.Select(k => k.CodeOrId())]);

    private static string End(decimal total, decimal waste, string unit) =>
        $"Total {Say.Effort(total, unit)}, waste {Say.Effort(waste)}";
}
