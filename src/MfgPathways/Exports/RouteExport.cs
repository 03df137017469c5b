using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Exports;

/// <summary>Routes as a graph: every move of every route is an edge of its own.</summary>
public static class RouteExport
{
    private static readonly ExportField[] EdgeFields =
    [
        new("relation"), new("route"), new("step", ExportType.Whole), new("effort", ExportType.Real),
        new("shared", ExportType.Whole), new("missing", ExportType.Whole), new("readiness", ExportType.Real), new("evidence"),
        new("learn"), new("learn_for_this_step_only"),
    ];

    /// <summary>
    /// The graph of routes. Nodes: the origin, the destination, then the stepping stones by id. Edges: route by route, step by step, with
    /// the ids of the KSAs to learn, joined by <c>;</c>; the weight of a step is its readiness. O(routes × moves).
    /// </summary>
    /// <param name="graph">The graph that the list was made of.</param>
    /// <param name="list">The list that the routes are on.</param>
    /// <param name="routes">Routes of the list.</param>
    public static ExportGraph Of(SkillGraph graph, TradeOffList list, IReadOnlyList<Route> routes)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(routes);
        var options = list.Options;
        var stones = routes.SelectMany(r => r.Steps).Select(s => s.To).Where(o => o != list.To).Distinct()
            .OrderBy(o => o.Id, StringComparer.Ordinal);
        return new ExportGraph(
            "route", IsDirected: true, IsMultigraph: true,
            ExportGraph.FactsOf(graph.Framework, [
                new("from", Origin(graph, list).Label), new("to", ExportIds.Label(graph.Framework, list.To)),
                new("model", options.Model.ToString().ToLowerInvariant()), new("most_moves", ExportText.Integer(options.MaxMoves)),
                .. options.MaxStretch is { } most ? (ExportFact[])[new("most_effort_of_a_move", ExportText.Real(most))] : [],
                .. options.MinEvidence > Evidence.None ? (ExportFact[])[new("least_evidence", MovesExport.Word(options.MinEvidence))] : [],
                .. new (string Name, IdList Ids)[]
                {
                    ("stay_in", options.StayIn), ("avoid_areas", options.AvoidAreas), ("pass", options.Pass), ("avoid", options.Avoid),
                }.Where(rule => rule.Ids.Count > 0).Select(rule => new ExportFact(rule.Name, rule.Ids.ToString())),
                new("stone_ksas", ExportText.Integer(options.StoneKsas)), new("stone_shared", ExportText.Integer(options.StoneShared)),
                new("effort_unit", list.Unit), new("weight", "readiness"),
            ]),
            OccupationNodes.Fields, EdgeFields,
            [
                Origin(graph, list),
                .. new[] { list.To }.Concat(stones)
                    .Select(o => OccupationNodes.Of(graph.Framework, o, graph.KsasOf(graph.NumberOf(o)).Length)),
            ],
            routes.SelectMany(route => route.Steps.Select((step, i) => Edge(graph, list, list.LetterOf(route), step, i))));
    }

    // Somebody who holds more or less than her occupation lists is no occupation of the framework.
    private static ExportNode Origin(SkillGraph graph, TradeOffList list)
    {
        var (framework, from) = (graph.Framework, list.From);
        if (from.IsOccupation)
            return OccupationNodes.Of(framework, from.Occupation!, graph.KsasOf(graph.NumberOf(from.Occupation!)).Length);
        var label = from.Name ?? (from.Occupation is { } held ? $"A person, {ExportIds.Label(framework, held)}" : "A person");
        return new ExportNode(
            "person:origin", label, "Person", from.Occupation?.Id, from.Occupation?.Code, label,
            from.Occupation is { } occupation ? ExportIds.Areas(framework, occupation) : null, null,
            ExportText.Integer(KsaSet.Count(from.BitsIn(graph))));
    }

    private static ExportEdge Edge(SkillGraph graph, TradeOffList list, string letter, RouteStep step, int index)
    {
        var source = index == 0 ? Origin(graph, list).Id : ExportIds.Of(step.From!);
        var readiness = Readiness.EstimateOf(step.Held, step.Required, graph.BaseRate);
        return new ExportEdge(
            source, ExportIds.Of(step.To), $"{letter}{index + 1}: {MovesExport.Amount(step.Effort, list.Unit)}", readiness,
            "MOVE", letter, ExportText.Integer(index + 1), ExportText.Real(step.Effort), ExportText.Integer(step.Held),
            ExportText.Integer(step.Required - step.Held), ExportText.Real(readiness),
            step.Evidence is { } evidence ? MovesExport.Word(evidence.Grade) : null, Ids(step.Learn), Ids(step.LearnForThisStepOnly));
    }

    private static string? Ids(IReadOnlyList<Ksa> ksas) => ksas.Count == 0 ? null : string.Join(';', ksas.Select(k => k.Id));
}
