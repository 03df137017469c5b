using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Robustness;

/// <summary>Tries edits of single requirements on the answer to one question.</summary>
internal sealed class RouteEdits
{
    private readonly SkillGraph graph;
    private readonly TradeOffList list;
    private readonly RouteObjective objective;
    private readonly int[] stones;
    private readonly HashSet<int> involved;
    private readonly Found best;
    private readonly PathOptions rival;
    private readonly CancellationToken cancellationToken;

    public RouteEdits(
        SkillGraph graph, TradeOffList list, RouteObjective objective, Route route, CancellationToken cancellationToken)
    {
        this.cancellationToken = cancellationToken;
        this.graph = graph;
        this.list = list;
        this.objective = objective;
        stones = [.. route.Steps.SkipLast(1).Select(s => graph.NumberOf(s.To))];
        involved = [list.From.OriginIn(graph), .. stones, graph.NumberOf(list.To)];
        var rules = new RouteRules(graph, list.From, list.To, list.Options, null, cancellationToken);
        best = TradeOffList.Search(rules).Routes.First(r => r.Stones.AsSpan().SequenceEqual(stones));

        // What a route off the present one has to keep to in order to be better.
        rival = objective switch
        {
            RouteObjective.Gentlest => list.Options with { MaxStretch = route.Stretch },
            RouteObjective.FewestMoves => list.Options with { MaxMoves = route.Moves },
            _ => list.Options,
        };
    }

    /// <summary>Whether an edit of the occupation's row could change the answer at all.</summary>
    public bool CanMatter(int occupation)
    {
        if (involved.Contains(occupation) || graph.KsasOf(occupation).Length == 0)
            return true;
        if (objective == RouteObjective.Direct || rival.Pass.Count >= rival.MaxMoves - 1)
            return false;

        // One requirement changes a step by the weight of its KSA at most, and a stone's counts by one.
        var effort = list.Options.Effort ?? EffortWeights.Uniform(graph);
        var most = graph.Framework.Ksas.Max(k => effort.Of(graph, k));
        var kinder = rival with
        {
            StoneKsas = Math.Max(1, rival.StoneKsas - 1),
            StoneShared = Math.Max(0, rival.StoneShared - 1),
            MaxStretch = rival.MaxStretch + most,
        };
        return ByWayOf(graph, occupation, kinder, null).Any(r =>
            objective != RouteObjective.Cheapest || effort.InUnits(r.Total) <= effort.InUnits(best.Total) + most);
    }

    /// <summary>Whether one edit makes another route the answer.</summary>
    public bool Changes(int occupation, int ksa)
    {
        var edited = graph.WithEdit(occupation, ksa);
        if (involved.Contains(occupation))
            return IsAnother(edited);
        return rival.Pass.Count < rival.MaxMoves - 1
            && ByWayOf(edited, occupation, rival, Worse).Any(r => Compare(r, best) is var order && (order < 0 || (order == 0
                && r.Stones.AsSpan().SequenceCompareTo(best.Stones) < 0)));
    }

    /// <summary>Whether the answer on an edited graph is another route.</summary>
    public bool IsAnother(SkillGraph edited)
    {
        if (KsaSet.Count(list.From.BitsIn(edited)) == 0 || edited.KsasOf(graph.NumberOf(list.To)).Length == 0)
            return true;
        if (list.Options.Pass.Any(id => edited.KsasOf(Number(id)).Length < Math.Max(1, list.Options.StoneKsas)))
            return true;
        var routes = TradeOffList.Search(new RouteRules(edited, list.From, list.To, list.Options, null, cancellationToken)).Routes;
        return routes.Count == 0
            || !routes.OrderBy(r => r, Comparer<Found>.Create(Compare)).First().Stones.AsSpan().SequenceEqual(stones);
    }

    private IReadOnlyList<Found> ByWayOf(SkillGraph edited, int stone, PathOptions options, (long Stretch, long Total)? below)
    {
        var rules = new RouteRules(edited, list.From, list.To, options, null, cancellationToken);
        if (Array.BinarySearch(rules.Stones, stone) < 0)
            return [];
        var search = new StoneSearch(rules.ByWayOf(stone), options.Budget);
        return (below is { } limit ? search.Below(limit.Stretch, limit.Total) : search).Run().Routes;
    }

    // A route that is as large as this in both is no better than the present one, and need not be looked at.
    private (long Stretch, long Total)? Worse => objective switch
    {
        RouteObjective.Gentlest => (best.Stretch, best.Total + 1),
        RouteObjective.Cheapest => (0, best.Total + 1),
        _ => null,
    };

    private int Number(string id) => graph.NumberOf(graph.Framework.Occupations.First(o => o.Id == id));

    private int Compare(Found a, Found b) => Key(a).CompareTo(Key(b));

    private (decimal First, decimal Second, decimal Third) Key(Found route) =>
        ObjectiveOrder.Key(objective, route.Moves, route.Stretch, route.Total);
}
