namespace MfgPathways.Pathways;

/// <summary>
/// The exact trade-off list of the memoryless model for any number of moves. For one limit on the step, the cheapest ways of exactly
/// 1, 2, 3, ... moves follow from each other (Bellman and Ford); then the limit falls below the largest step found, until nothing is left
/// (Hansen 1980). O(stretches on the list × moves × n²).
/// </summary>
internal sealed class MemorylessSearch
{
    private const long Unreachable = long.MaxValue / 4;

    private readonly RouteRules rules;
    private readonly MemorylessArcs arcs;
    private readonly int count;

    public MemorylessSearch(RouteRules rules)
    {
        this.rules = rules;
        arcs = new MemorylessArcs(rules);
        count = arcs.Count;
    }

    public SearchResult Run()
    {
        var points = new List<Point>();
        var limit = rules.MaxStretch;
        while (true)
        {
            var byMoves = Cheapest(limit);
            long largest = -1;
            for (var moves = 1; moves < byMoves.Count; moves++)
                if (byMoves[moves][0] is { Total: < Unreachable } way)
                {
                    points.Add(new Point(moves, way.Stretch, way.Total));
                    largest = Math.Max(largest, way.Stretch);
                }

            if (largest < 0)
                return new SearchResult(
                    [.. Unbeaten(points).Select(p => new Found(Stones(p), p.Stretch, p.Total))], rules.Options.MaxMoves);
            limit = largest - 1;
        }
    }

    private static IEnumerable<Point> Unbeaten(List<Point> points)
    {
        var kept = new List<Point>();
        var staircase = new Staircase();
        foreach (var point in points.OrderBy(r => r.Moves).ThenBy(r => r.Stretch).ThenBy(r => r.Total))
            if (!staircase.Covers(point.Stretch, point.Total))
            {
                staircase.Add(point.Stretch, point.Total);
                kept.Add(point);
            }

        return kept.OrderBy(r => r.Moves).ThenByDescending(r => r.Stretch);
    }

    // For every number of moves from 1: the cheapest way of exactly so many from each place to the destination, and of the cheapest ones
    // the smallest largest step. Ends where one more move makes nothing cheaper from anywhere: then no further move does.
    private List<Way[]> Cheapest(long limit)
    {
        var byMoves = new List<Way[]> { Enumerable.Repeat(new Way(Unreachable, Unreachable), count).ToArray() };
        byMoves[0][count - 1] = new Way(0, 0);
        var best = (Way[])byMoves[0].Clone();
        for (var moves = 1; moves <= rules.Options.MaxMoves; moves++)
        {
            rules.CancellationToken.ThrowIfCancellationRequested();
            var layer = new Way[count];
            var better = false;
            for (var from = 0; from < count - 1; from++)
            {
                layer[from] = CheapestFrom(from, byMoves[^1], limit);
                if (layer[from].Total < best[from].Total)
                {
                    best[from] = layer[from];
                    better = true;
                }
            }

            layer[count - 1] = new Way(Unreachable, Unreachable);
            if (!better)
                break;
            byMoves.Add(layer);
        }

        return byMoves;
    }

    private Way CheapestFrom(int from, Way[] after, long limit)
    {
        var best = new Way(Unreachable, Unreachable);
        for (var to = 1; to < count; to++)
        {
            var step = arcs[from, to];
            if (step > limit || after[to].Total >= Unreachable)
                continue;
            var way = new Way(step + after[to].Total, Math.Max(step, after[to].Stretch));
            if (way.CompareTo(best) < 0)
                best = way;
        }

        return best;
    }

    // Of all ways that are as good, the one with the smallest ids: forward, each time the smallest stone from which the rest is as cheap as
    // it has to be within the stretch.
    private int[] Stones(Point point)
    {
        var byMoves = Cheapest(point.Stretch);
        var stones = new int[point.Moves - 1];
        var (at, left) = (0, point.Total);
        for (var i = 0; i < stones.Length; i++)
        {
            var rest = byMoves[point.Moves - i - 1];
            var next = Enumerable.Range(1, count - 2).First(to =>
                arcs[at, to] <= point.Stretch && arcs[at, to] + rest[to].Total == left);
            left -= arcs[at, next];
            stones[i] = arcs.Occupation(next);
            at = next;
        }

        return stones;
    }

    private readonly record struct Point(int Moves, long Stretch, long Total);

    private readonly record struct Way(long Total, long Stretch) : IComparable<Way>
    {
        public int CompareTo(Way other) => (Total, Stretch).CompareTo((other.Total, other.Stretch));
    }
}
