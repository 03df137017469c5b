using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Publication;
using MfgPathways.Transitions;

namespace MfgPathways.Pathways;

/// <summary>
/// One route as a plan for the person who takes it: what she brings, and what to learn in each step, by competency. Efforts are in the unit
/// of the options.
/// </summary>
/// <param name="From">Who moves.</param>
/// <param name="To">The destination.</param>
/// <param name="Options">The rules that the route was chosen under.</param>
/// <param name="Unit">The unit of every effort.</param>
/// <param name="Holds">How many KSAs the person holds in all.</param>
/// <param name="Required">How many KSAs the destination lists.</param>
/// <param name="Brings">Those of them that the person holds, by competency.</param>
/// <param name="Unpractised">
/// Those of them that she brings and no stepping stone requires, by id; empty for the direct move.
/// </param>
/// <param name="Steps">The moves, in order; at least one.</param>
/// <param name="Stretch">Largest effort of a single move.</param>
/// <param name="Total">Effort of all moves.</param>
/// <param name="Waste">Effort spent on KSAs that the destination does not require.</param>
/// <param name="Relearnt">Effort spent on KSAs that were held before; 0 in the accumulating model.</param>
/// <param name="Direct">Effort of the direct move, whether it is allowed or not.</param>
/// <param name="Proof">What is proved of the route.</param>
public sealed record Plan(
    Profile From, Occupation To, PathOptions Options, string Unit, int Holds, int Required, IReadOnlyList<PlanCompetency> Brings,
    IReadOnlyList<Ksa> Unpractised, IReadOnlyList<PlanStep> Steps, decimal Stretch, decimal Total, decimal Waste, decimal Relearnt,
    decimal Direct, Proof Proof)
{
    /// <summary>How many KSAs of the destination the person holds.</summary>
    public int Held => Brings.Sum(c => c.Ksas.Count);

    /// <summary>The plan of a route. O(KSAs × moves).</summary>
    /// <param name="graph">The graph that the list was made of.</param>
    /// <param name="list">The list that the route is on.</param>
    /// <param name="route">The route.</param>
    public static Plan Of(SkillGraph graph, TradeOffList list, Route route)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(route);
        var held = list.From.BitsIn(graph);
        var market = new LabourMarket(graph.Framework);
        return new Plan(
            list.From, list.To, list.Options, list.Unit, KsaSet.Count(held), list.Required,
            ByCompetency(graph.Framework, graph.KsasIn(KsaSet.Shared(held, graph.BitsOf(graph.NumberOf(list.To))))),
            route.Unpractised,
            [
                .. route.Steps.Select(step => new PlanStep(
                    step.From, step.To, step.Required, step.Held,
                    ByCompetency(graph.Framework, step.Learn.Concat(step.LearnForThisStepOnly)), step.LearnForThisStepOnly,
                    step.Effort, step.Evidence, OccupationSize.Richer(graph, graph.NumberOf(step.To)), market.Of(step.To))),
            ],
            route.Stretch, route.Total, route.Waste, route.Relearnt, list.Direct, route.Proof);
    }

    private static List<PlanCompetency> ByCompetency(Framework framework, IEnumerable<Ksa> ksas) =>
    [
        .. CompetencyGroups.Of(framework, [.. ksas.OrderBy(k => k.Id, StringComparer.Ordinal)], [])
            .Select(c => new PlanCompetency(c.Competency, [.. c.SubCompetencies.SelectMany(s => s.Missing)])),
    ];
}
