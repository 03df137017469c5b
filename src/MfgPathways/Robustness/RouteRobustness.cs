using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Robustness;

/// <summary>The robustness of the route that answers an objective.</summary>
public static class RouteRobustness
{
    /// <summary>
    /// How few edits of single requirements would make another route the answer, or leave none. Weights of effort stay as they are.
    /// </summary>
    /// <param name="graph">The graph that the list was made on.</param>
    /// <param name="list">The trade-off list.</param>
    /// <param name="objective">What the route is best at.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The robustness; <c>null</c> where the list has no such route.</returns>
    /// <exception cref="PathException">
    /// The options ask for evidence, which every edit shifts a little everywhere, or for more moves than are tried by way of a stone.
    /// </exception>
    /// <remarks>
    /// Every single edit is tried, except those of an occupation through which even a framework that is kinder by one requirement leads no
    /// route that could be better. An edit of an occupation off the route leaves the route as it is: only routes by way of that occupation
    /// are looked at.
    /// </remarks>
    public static Robustness? Of(
        SkillGraph graph, TradeOffList list, RouteObjective objective, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(list);
        if (list.Options.MinEvidence > Evidence.None)
            throw new PathException(
                "Robustness is reckoned without a demand on evidence: leave the least evidence out.", nameof(PathOptions.MinEvidence));
        if (list.Options.MaxMoves > PathOptions.MostMoves)
            throw new PathException(
                $"Robustness is reckoned for up to {PathOptions.MostMoves} moves: allow fewer moves.", nameof(PathOptions.MaxMoves));
        if (list.Best(objective) is not { } best)
            return null;
        var edits = new RouteEdits(graph, list, objective, best, cancellationToken);
        var changing = new List<(int Occupation, int Ksa)>();
        for (var occupation = 0; occupation < graph.OccupationCount; occupation++)
            if (edits.CanMatter(occupation))
                for (var ksa = 0; ksa < graph.KsaCount; ksa++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (edits.Changes(occupation, ksa))
                        changing.Add((occupation, ksa));
                }

        return Robustness.Of(graph, changing, () => Known(graph, list, best, edits));
    }

    // Two ways to topple a route at one of its stones: the stone asks for more, or it loses what it has.
    private static int? Known(SkillGraph graph, TradeOffList list, Route best, RouteEdits edits)
    {
        var goal = graph.NumberOf(list.To);
        var held = list.From.BitsIn(graph);
        var all = Enumerable.Range(0, graph.KsaCount).ToArray();
        var ways = new List<int?> { null };
        foreach (var stone in best.Steps.SkipLast(1).Select(s => graph.NumberOf(s.To)))
        {
            ways.Add(Robustness.Until(
                graph, stone, all.Where(k => !KsaSet.Holds(held, k) && !graph.Requires(stone, k) && !graph.Requires(goal, k)),
                edits.IsAnother));
            ways.Add(Robustness.Until(
                graph, stone, all.Where(k => graph.Requires(stone, k)).OrderByDescending(k => graph.Requires(goal, k)), edits.IsAnother));
        }

        return ways.Min();
    }
}
