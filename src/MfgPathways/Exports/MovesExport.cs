using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Exports;

/// <summary>The moves between occupations as a graph.</summary>
public static class MovesExport
{
    private static readonly ExportField[] EdgeFields =
    [
        new("relation"), new("effort", ExportType.Real), new("shared", ExportType.Whole), new("missing", ExportType.Whole),
        new("readiness", ExportType.Real), new("evidence"), new("p", ExportType.Real), new("q", ExportType.Real),
    ];

    /// <summary>
    /// The graph of moves. Nodes: the occupations that list a KSA, by id. Edges: the moves that the options let through, by origin, then
    /// destination; the weight of a move is its readiness, so that what is near is drawn together. O(n² · KSAs).
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="evidence">The evidence of that graph.</param>
    /// <param name="options">Which moves; areas are those that both ends must be in, one of them at least.</param>
    public static ExportGraph Of(SkillGraph graph, EvidenceTable evidence, MoveOptions options)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(options);
        var framework = graph.Framework;
        var effort = options.Effort ?? EffortWeights.Uniform(graph);
        int[] listed =
        [
            .. Enumerable.Range(0, graph.OccupationCount).Where(o => graph.KsasOf(o).Length > 0
                && (options.Areas.Count == 0 || framework.Occupations[o].AreaIds.Any(options.Areas.Contains))),
        ];
        return new ExportGraph(
            "moves", IsDirected: true, IsMultigraph: false,
            ExportGraph.FactsOf(framework, [
                new("moves", options.MinEvidence == Evidence.None ? "all" : $"{Word(options.MinEvidence)} evidence or better"),
                .. options.MaxEffort is { } most ? (ExportFact[])[new("most_effort", ExportText.Real(most))] : [],
                .. options.Areas.Count > 0 ? (ExportFact[])[new("areas", options.Areas.ToString())] : [],
                new("effort_unit", effort.Unit), new("weight", "readiness"),
            ]),
            OccupationNodes.Fields, EdgeFields,
            listed.Select(o => OccupationNodes.Of(framework, framework.Occupations[o], graph.KsasOf(o).Length)),
            from origin in listed
            from destination in listed
            where destination != origin
            let found = evidence.Of(origin, destination)
            where found.Grade >= options.MinEvidence
            let needed = effort.InUnits(effort.SumMissing(graph.BitsOf(destination), graph.BitsOf(origin)))
            where options.MaxEffort is not { } limit || needed <= limit
            select Edge(graph, origin, destination, needed, effort.Unit, found));
    }

    private static ExportEdge Edge(SkillGraph graph, int from, int to, decimal effort, string unit, MoveEvidence evidence)
    {
        var required = graph.KsasOf(to).Length;
        var readiness = Readiness.EstimateOf(evidence.Shared, required, graph.BaseRate);
        return new ExportEdge(
            ExportIds.Of(graph.Framework.Occupations[from]), ExportIds.Of(graph.Framework.Occupations[to]), Amount(effort, unit), readiness,
            "MOVE", ExportText.Real(effort), ExportText.Integer(evidence.Shared), ExportText.Integer(required - evidence.Shared),
            ExportText.Real(readiness), Word(evidence.Grade), ExportText.Real(evidence.PValue), ExportText.Real(evidence.QValue));
    }

    /// <summary>An effort as the label of an edge.</summary>
    internal static string Amount(decimal effort, string unit) => $"{ExportText.Real(effort)} {unit}{(effort == 1 ? "" : "s")}";

    internal static string Word(Evidence grade) => grade.ToString().ToLowerInvariant();
}
