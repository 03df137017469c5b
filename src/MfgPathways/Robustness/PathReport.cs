using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Robustness;

/// <summary>All that the answer for routes says; what was not asked for is <c>null</c>.</summary>
/// <param name="TradeOffs">The routes.</param>
/// <param name="Alternatives">Others like the one asked for.</param>
/// <param name="Explanation">Why the route is what it is.</param>
/// <param name="Robustness">How robust it is.</param>
public sealed record PathReport(
    TradeOffList TradeOffs, Alternatives? Alternatives, RouteExplanation? Explanation, Robustness? Robustness)
{
    /// <summary>The report on a list with at least one route.</summary>
    /// <param name="graph">The graph that the list was made on.</param>
    /// <param name="list">The list.</param>
    /// <param name="route">The route of it that alternatives and explanation are of.</param>
    /// <param name="objective">What that route is best at; <c>null</c> where it was picked from the list.</param>
    /// <param name="alternatives">How many alternatives at most; 0 for none to be looked for.</param>
    /// <param name="explain">
    /// Whether to explain the route and reckon its robustness. Where the options ask for evidence, or for more moves than are tried, there
    /// is no robustness; nor where the framework is too large for every single edit to be tried.
    /// </param>
    /// <param name="evidence">The evidence of the graph, to be told for every step; may be <c>null</c>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="PathException">The number of alternatives is out of range, or the route has too many moves for them.</exception>
    /// <remarks>
    /// As <see cref="Pathways.Alternatives.To"/>, <see cref="RouteExplanation.Of"/> and <see cref="RouteRobustness.Of"/>.
    /// </remarks>
    public static PathReport Of(
        SkillGraph graph, TradeOffList list, Route route, RouteObjective? objective, int alternatives, bool explain,
        EvidenceTable? evidence = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(route);
        var report = new PathReport(
            list,
            alternatives > 0 ? Pathways.Alternatives.To(graph, list, route, alternatives, evidence, cancellationToken) : null,
            null, null);
        if (!explain)
            return report;

        // A route of the list is the cheapest of those with as many moves and as large a step at most.
        var (asked, wanted) = objective is { } best
            ? (list, best)
            : (TradeOffList.Between(
                    graph, list.From, list.To, list.Options with { MaxMoves = route.Moves, MaxStretch = route.Stretch },
                    cancellationToken: cancellationToken),
                RouteObjective.Cheapest);
        return report with
        {
            Explanation = RouteExplanation.Of(graph, asked, wanted, cancellationToken),
            Robustness = asked.Options.MinEvidence > Evidence.None || asked.Options.MaxMoves > PathOptions.MostMoves
                    || Robustness.IsTooLarge(graph.Framework)
                ? null
                : RouteRobustness.Of(graph, asked, wanted, cancellationToken),
        };
    }
}
