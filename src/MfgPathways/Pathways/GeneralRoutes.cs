using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Pathways;

/// <summary>
/// Cheapest routes of the memoryless model by the textbook algorithms of a general graph library: a second opinion on
/// <see cref="TradeOffList"/>, and the next cheapest routes, which that list leaves out. The rules of the options hold, but a route may
/// have any number of moves, and none may be asked to be passed. Nothing is claimed of a route's largest step, so the proof of each says
/// only by how much the direct gap, which no route undercuts, is cheaper.
/// </summary>
public static class GeneralRoutes
{
    /// <summary>The most routes that <see cref="KCheapest"/> gives: 100.</summary>
    public const int MostRoutes = 100;

    /// <summary>
    /// The route of the least total effort, of those the one of the fewest moves, then of the smallest ids, by Dijkstra's algorithm;
    /// <c>null</c> where the rules allow none. O(n² · words + n² log n).
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="from">Who moves.</param>
    /// <param name="to">The destination; another occupation than the person's own.</param>
    /// <param name="options">The rules, of the memoryless model; the number of moves is not asked.</param>
    /// <param name="evidence">The evidence of the graph, to be told for every step; may be <c>null</c>.</param>
    /// <exception cref="NothingListedException">The profile holds no KSA, or the framework lists none for the destination.</exception>
    /// <exception cref="PathException">
    /// The model is another, an occupation is to be passed, or the options contradict each other.
    /// </exception>
    public static Route? Cheapest(
        SkillGraph graph, Profile from, Occupation to, PathOptions options, EvidenceTable? evidence = null)
    {
        var rules = Rules(graph, from, to, options, evidence);
        return new GeneralSearch(rules).Dijkstra() is { } stones
            ? new RouteDescriber(rules, from, evidence).Describe(stones, false)
            : null;
    }

    /// <summary>
    /// The cheapest routes that enter no occupation twice, by Yen's algorithm: by total effort, then moves, stretch and ids. Of
    /// several that equal the last of them in total and moves, any may be the one. O(k · moves · n² log n).
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="from">Who moves.</param>
    /// <param name="to">The destination; another occupation than the person's own.</param>
    /// <param name="options">The rules, of the memoryless model; the number of moves is not asked.</param>
    /// <param name="count">How many routes at most, 1 to <see cref="MostRoutes"/>.</param>
    /// <param name="evidence">The evidence of the graph, to be told for every step; may be <c>null</c>.</param>
    /// <exception cref="NothingListedException">The profile holds no KSA, or the framework lists none for the destination.</exception>
    /// <exception cref="PathException">
    /// The number is out of range, the model is another, an occupation is to be passed, or the options contradict each other.
    /// </exception>
    public static IReadOnlyList<Route> KCheapest(
        SkillGraph graph, Profile from, Occupation to, PathOptions options, int count, EvidenceTable? evidence = null)
    {
        if (count is < 1 or > MostRoutes)
            throw new PathException($"The number of routes is {count}; it must be 1 to {MostRoutes}.");
        var rules = Rules(graph, from, to, options, evidence);
        var describer = new RouteDescriber(rules, from, evidence);
        var stones = new GeneralSearch(rules).Yen(count);
        return
        [
            .. stones.Select(s => (Stones: s, Route: describer.Describe(s, false)))
                .OrderBy(r => r.Route.Total).ThenBy(r => r.Route.Moves).ThenBy(r => r.Route.Stretch)
                .ThenBy(r => r.Stones, Found.ByIds)
                .Select(r => r.Route),
        ];
    }

    private static RouteRules Rules(SkillGraph graph, Profile from, Occupation to, PathOptions options, EvidenceTable? evidence)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Model != PathModel.Memoryless)
            throw new PathException("Dijkstra and Yen need efforts that do not depend on the way: choose the model memoryless.");
        return options.Pass.Count > 0
            ? throw new PathException("Dijkstra and Yen cannot be told to pass an occupation: leave it out, or use the own search.")
            : new RouteRules(graph, from, to, options with { MaxMoves = PathOptions.MostMemorylessMoves }, evidence);
    }
}
