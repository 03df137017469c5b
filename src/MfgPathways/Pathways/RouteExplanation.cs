using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Pathways;

/// <summary>Where the numbers of a route come from, and which single KSA would change the answer most.</summary>
/// <param name="Route">The route.</param>
/// <param name="Steps">For every move, all KSAs of the occupation entered, by id.</param>
/// <param name="Effects">
/// What the route would be if the person held one more KSA, or one fewer of those that the destination requires: those that change the
/// route's numbers or its stones, the largest change of the largest step first, then of the total, then by id.
/// </param>
public sealed record RouteExplanation(
    Route Route, IReadOnlyList<IReadOnlyList<StepKsa>> Steps, IReadOnlyList<KsaRouteEffect> Effects)
{
    /// <summary>The explanation of the route that an objective asks for.</summary>
    /// <param name="graph">The graph that the list was made on.</param>
    /// <param name="list">The list.</param>
    /// <param name="objective">The objective.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ArgumentException">The list has no such route.</exception>
    /// <remarks>One search for each KSA that the destination or a stepping stone of the list asks for.</remarks>
    public static RouteExplanation Of(
        SkillGraph graph, TradeOffList list, RouteObjective objective, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(list);
        var route = list.Best(objective) ?? throw new ArgumentException("The list has no route for this objective.", nameof(list));
        return new RouteExplanation(route, Cells(graph, list, route), Changes(graph, list, route, objective, cancellationToken));
    }

    private static List<IReadOnlyList<StepKsa>> Cells(SkillGraph graph, TradeOffList list, Route route)
    {
        var effort = list.Options.Effort ?? EffortWeights.Uniform(graph);
        var selections = graph.Framework.Requirements.ToDictionary(r => (r.OccupationId, r.KsaId), r => r.Selections);
        var learntIn = graph.KsasIn(list.From.BitsIn(graph)).ToDictionary(k => k.Id, _ => 0, StringComparer.Ordinal);
        var steps = new List<IReadOnlyList<StepKsa>>();
        foreach (var (index, step) in route.Steps.Index())
        {
            var learn = step.Learn.Concat(step.LearnForThisStepOnly).Select(k => k.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var id in learn)
                learntIn[id] = index + 1;
            steps.Add(
            [
                .. graph.KsasIn(graph.BitsOf(graph.NumberOf(step.To))).Select(k => new StepKsa(
                    k, selections[(step.To.Id, k.Id)], learntIn[k.Id], learn.Contains(k.Id) ? effort.Of(graph, k) : 0)),
            ]);
        }

        return steps;
    }

    private static List<KsaRouteEffect> Changes(
        SkillGraph graph, TradeOffList list, Route route, RouteObjective objective, CancellationToken cancellationToken)
    {
        var held = graph.KsasIn(list.From.BitsIn(graph)).Select(k => k.Id).ToHashSet(StringComparer.Ordinal);
        var asked = list.Routes.SelectMany(r => r.Steps).SelectMany(s => s.Learn.Concat(s.LearnForThisStepOnly))
            .Concat(graph.KsasIn(graph.BitsOf(graph.NumberOf(list.To)))).Distinct();
        return
        [
            .. asked.Select(ksa => Change(ksa, held.Contains(ksa.Id))).Where(e => e is not null).Select(e => e!)
                .OrderByDescending(e => Math.Abs((e.Route?.Stretch ?? 0) - route.Stretch))
                .ThenByDescending(e => Math.Abs((e.Route?.Total ?? 0) - route.Total))
                .ThenBy(e => e.Ksa.Id, StringComparer.Ordinal),
        ];

        KsaRouteEffect? Change(Ksa ksa, bool isHeld)
        {
            var changed = isHeld ? list.From.Without(graph.Framework, ksa) : list.From.With(graph.Framework, ksa);
            if (KsaSet.Count(changed.BitsIn(graph)) == 0)
                return new KsaRouteEffect(ksa, isHeld, null);
            var then = TradeOffList.Between(graph, changed, list.To, list.Options, cancellationToken: cancellationToken).Best(objective);
            var same = then is not null && then.Stretch == route.Stretch && then.Total == route.Total
                && then.Steps.Select(s => s.To).SequenceEqual(route.Steps.Select(s => s.To));
            return same ? null : new KsaRouteEffect(ksa, isHeld, then);
        }
    }
}
