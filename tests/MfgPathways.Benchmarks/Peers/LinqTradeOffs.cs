using MfgPathways.Pathways;

namespace MfgPathways.Benchmarks.Peers;

/// <summary>
/// The trade-off list in the words of LINQ: every simple path over sets of ids, then those that no other beats. Stones are walked in the
/// order of their ids and the sort is stable, so of equal routes the smallest by ids comes first.
/// </summary>
internal sealed class LinqTradeOffs
{
    private readonly PathOptions options;
    private readonly Dictionary<string, HashSet<string>> required;
    private readonly string[] stones;

    public LinqTradeOffs(Framework framework, PathOptions options)
    {
        this.options = options;
        required = framework.Requirements.GroupBy(r => r.OccupationId).ToDictionary(g => g.Key, g => g.Select(r => r.KsaId).ToHashSet());
        stones = [.. required.Where(o => o.Value.Count >= options.StoneKsas).Select(o => o.Key).Order(StringComparer.Ordinal)];
    }

    public List<LinqRoute> Between(string from, string to)
    {
        var list = new List<LinqRoute>();
        foreach (var route in Extend(new LinqRoute([from], 0, 0), required[from], to)
            .OrderBy(r => r.Stops.Length).ThenBy(r => r.Stretch).ThenBy(r => r.Total))
            if (!list.Any(r => r.Stretch <= route.Stretch && r.Total <= route.Total))
                list.Add(route);
        return [.. list.OrderBy(r => r.Stops.Length).ThenByDescending(r => r.Stretch)];
    }

    private IEnumerable<LinqRoute> Extend(LinqRoute route, HashSet<string> held, string to)
    {
        yield return Move(route, held, to);
        if (route.Stops.Length == options.MaxMoves)
            yield break;
        foreach (var stone in stones.Where(s => s != to && !route.Stops.Contains(s)
            && required[s].Count(held.Contains) >= options.StoneShared))
            foreach (var longer in Extend(Move(route, held, stone), [.. held, .. required[stone]], to))
                yield return longer;
    }

    private LinqRoute Move(LinqRoute route, HashSet<string> held, string to)
    {
        var effort = required[to].Except(held).Count();
        return new LinqRoute([.. route.Stops, to], Math.Max(route.Stretch, effort), route.Total + effort);
    }
}
