using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Pathways;

/// <summary>
/// Alternatives to one route that differ in substance. For every stepping stone the cheapest route by way of it is found (single via node;
/// Abraham, Delling, Goldberg and Werneck 2013), as long as it needs no more moves and is hardly worse; of those, cheapest first, each is
/// kept whose stones are unlike the ones kept before.
/// </summary>
/// <param name="Route">The route.</param>
/// <param name="Others">Its alternatives: by total, then stretch, then moves, then ids.</param>
public sealed record Alternatives(Route Route, IReadOnlyList<Alternative> Others)
{
    /// <summary>An alternative's largest step and its total may exceed the route's by this share at most: a quarter.</summary>
    public const decimal Slack = 0.25m;

    /// <summary>Two alternatives may have this share of the KSAs of their stepping stones in common at most: a half.</summary>
    public const double MostOverlap = 0.5;

    /// <summary>The most alternatives that are given for one route: 20.</summary>
    public const int Most = 20;

    /// <summary>The alternatives to a route of a list.</summary>
    /// <param name="graph">The graph that the list was made on.</param>
    /// <param name="list">The list; its options hold for the alternatives too.</param>
    /// <param name="route">A route of it. The direct move has no alternative: it has no stepping stone.</param>
    /// <param name="most">How many to give at most, 1 to <see cref="Most"/>.</param>
    /// <param name="evidence">The evidence of the graph, to be told for every step; may be <c>null</c>.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="PathException">
    /// The number is out of range, or the route has more moves than a search by way of a stone takes.
    /// </exception>
    /// <remarks>One exact search for each stepping stone: O(n^(moves − 1)) in all at worst, and far less by its bounds.</remarks>
    public static Alternatives To(
        SkillGraph graph, TradeOffList list, Route route, int most, EvidenceTable? evidence = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(route);
        if (most is < 1 or > Most)
            throw new PathException($"{most} alternatives are asked for; ask for 1 to {Most}.");
        if (route.Moves > PathOptions.MostMoves)
            throw new PathException(
                $"Alternatives are found for routes of up to {PathOptions.MostMoves} moves: allow fewer moves.",
                nameof(PathOptions.MaxMoves));
        if (route.Moves == 1)
            return new Alternatives(route, []);
        var others = new List<Alternative>();
        var stones = new List<ulong[]> { StoneKsas(graph, route) };
        foreach (var candidate in Candidates(graph, list, route, evidence, cancellationToken))
        {
            var own = StoneKsas(graph, candidate);
            var overlap = stones.Max(other => Overlap(own, other));
            if (overlap > MostOverlap)
                continue;
            others.Add(new Alternative(candidate, Math.Round(overlap, 4)));
            stones.Add(own);
            if (others.Count == most)
                break;
        }

        return new Alternatives(route, others);
    }

    private static IEnumerable<Route> Candidates(
        SkillGraph graph, TradeOffList list, Route route, EvidenceTable? evidence, CancellationToken cancellationToken)
    {
        var limit = route.Stretch * (1 + Slack);
        var options = list.Options with
        {
            MaxMoves = route.Moves,
            MaxStretch = list.Options.MaxStretch is { } most ? Math.Min(most, limit) : limit,
        };
        var rules = new RouteRules(graph, list.From, list.To, options, evidence, cancellationToken);
        var describer = new RouteDescriber(rules, list.From, evidence);
        return rules.Stones
            .Where(stone => rules.Pass.Contains(stone) || rules.Pass.Length < route.Moves - 1)
            .Select(stone => TradeOffList.Search(rules.ByWayOf(stone)).Routes.MinBy(r => (r.Total, r.Stretch, r.Moves)))
            .Where(found => found is { Stones.Length: > 0 } && rules.Effort.InUnits(found.Total) <= route.Total * (1 + Slack))
            .OrderBy(found => found!.Total).ThenBy(found => found!.Stretch).ThenBy(found => found!.Moves)
            .ThenBy(found => found!.Stones, Found.ByIds)
            .Select(found => describer.Describe(found!.Stones, isProved: true))
            .Select(found => found with { Proof = Against(list, found) });
    }

    // The list holds every route that no other beats, so it tells by how much an alternative is beaten.
    private static Proof Against(TradeOffList list, Route route)
    {
        var asGood = list.Routes.Where(r => r.Moves <= route.Moves && r.Stretch <= route.Stretch && r.Total <= route.Total).ToArray();
        var beaten = asGood.Any(r => (r.Moves, r.Stretch, r.Total) != (route.Moves, route.Stretch, route.Total));
        return new Proof(!beaten, beaten ? route.Total - asGood.Min(r => r.Total) : 0);
    }

    private static ulong[] StoneKsas(SkillGraph graph, Route route)
    {
        var union = new ulong[graph.Words];
        foreach (var step in route.Steps.SkipLast(1))
            KsaSet.Union(union, graph.BitsOf(graph.NumberOf(step.To)), union);
        return union;
    }

    private static double Overlap(ulong[] a, ulong[] b)
    {
        var shared = KsaSet.CountShared(a, b);
        return (double)shared / (KsaSet.Count(a) + KsaSet.Count(b) - shared);
    }
}
