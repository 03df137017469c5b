using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Pathways;

/// <summary>
/// Every route from an origin to a destination that no other beats on moves, stretch and total effort together, in the accumulating model:
/// what was learnt on the way stays. The direct move is always the first. Of routes that are equal in all three, the smallest by ids.
/// </summary>
/// <param name="From">The origin.</param>
/// <param name="To">The destination.</param>
/// <param name="Options">The rules in force.</param>
/// <param name="Proof">What is proved of every route: <c>optimal</c>, for the search is exact up to <see cref="PathOptions.MostMoves"/>
/// moves.</param>
/// <param name="Routes">By moves, then stretch descending: total effort rises as stretch falls among routes of one length.</param>
public sealed record TradeOffList(Occupation From, Occupation To, PathOptions Options, string Proof, IReadOnlyList<Route> Routes)
{
    /// <summary>The exact trade-off list.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="from">The origin.</param>
    /// <param name="to">The destination; another occupation than the origin.</param>
    /// <param name="options">The rules; <see cref="PathOptions.Default"/> if <c>null</c>.</param>
    /// <exception cref="NothingListedException">The framework lists no KSA for one of them.</exception>
    /// <exception cref="ArgumentException">Origin and destination are the same, or an option is out of range.</exception>
    /// <remarks>
    /// Depth-first search, one layer per number of moves, pruned by bounds from the direct gap; O(n^(moves − 1)) at worst, for any fixed
    /// number of moves. A route costs what the union of its occupations adds to the origin, so the direct move is never beaten on total.
    /// </remarks>
    public static TradeOffList Between(SkillGraph graph, Occupation from, Occupation to, PathOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= PathOptions.Default;
        options.Validate();
        var (origin, destination) = (graph.NumberOf(from), graph.NumberOf(to));
        if (origin == destination)
            throw new ArgumentException("The destination is the origin: there is nothing to move to.", nameof(to));
        NothingListedException.ThrowIfEmpty(graph, origin);
        NothingListedException.ThrowIfEmpty(graph, destination);
        var found = new TradeOffSearch(graph, origin, destination, options).Run();
        return new TradeOffList(from, to, options, "optimal", [.. found.Select(stops => Describe(graph, [origin, .. stops, destination]))]);
    }

    private static Route Describe(SkillGraph graph, int[] stops)
    {
        var goal = graph.BitsOf(stops[^1]);
        var held = graph.BitsOf(stops[0]).ToArray();
        var steps = new List<RouteStep>(stops.Length - 1);
        for (var i = 1; i < stops.Length; i++)
        {
            var required = graph.BitsOf(stops[i]);
            var missing = KsaSet.Missing(required, held);
            steps.Add(new RouteStep(
                graph.Framework.Occupations[stops[i - 1]], graph.Framework.Occupations[stops[i]],
                KsaSet.Count(required), KsaSet.CountShared(required, held),
                graph.KsasIn(KsaSet.Shared(missing, goal)), graph.KsasIn(KsaSet.Missing(missing, goal))));
            KsaSet.Union(held, required, held);
        }

        return new Route(steps, steps.Max(s => s.Effort), steps.Sum(s => s.Effort), steps.Sum(s => s.LearnForThisStepOnly.Count));
    }
}
