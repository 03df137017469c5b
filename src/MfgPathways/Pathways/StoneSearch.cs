using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Pathways;

/// <summary>
/// The exact trade-off list for a few moves, in either model: depth first, one layer for each number of moves, so that what fewer moves
/// achieve cuts off what more moves would only equal. What is left to learn bounds every branch: the total rises by it at least, and the
/// largest step is at least its share of the moves left.
/// </summary>
internal sealed class StoneSearch
{
    // So many stones less one are tried between two looks at whether the answer is still wanted.
    private const long Unattended = 0xFFF;

    private readonly RouteRules rules;
    private readonly SkillGraph graph;
    private readonly bool accumulating;
    private readonly bool mustLearn;
    private readonly int maxMoves;
    private readonly ulong[] goal;
    private readonly ulong[][] held;
    private readonly int[] route;

    // The last stone before the destination, most promising first: what it covers of the direct gap, or what it leaves in the memoryless
    // model; neither depends on the stones before it, so the first that promises too little ends the loop.
    private readonly int[] lastStones;
    private readonly long[] promise;
    private readonly long[] mostCovered;

    // Of a large graph in the memoryless model, where a stone is reached from another whatever was learnt before.
    private readonly GapMatrix? gaps;

    private readonly Staircase before = new();
    private readonly List<Found> found = [];
    private readonly List<Found> layer = [];
    private Staircase current = new();
    private readonly long budget;
    private long tried;

    /// <param name="rules">The question.</param>
    /// <param name="budget">How many stones it tries at most.</param>
    public StoneSearch(RouteRules rules, long budget)
    {
        this.rules = rules;
        this.budget = budget;
        graph = rules.Graph;
        accumulating = rules.Options.Model == PathModel.Accumulating;
        mustLearn = rules.AllMovesAllowed && rules.Pass.Length == 0;
        maxMoves = rules.Options.MaxMoves;
        gaps = accumulating || !rules.Effort.AreEqual ? null : graph.Gaps;
        goal = graph.BitsOf(rules.Destination).ToArray();
        held = [.. Enumerable.Range(0, maxMoves).Select(_ => new ulong[graph.Words])];
        rules.Held.CopyTo(held[0], 0);
        route = new int[maxMoves];
        promise = new long[graph.OccupationCount];
        foreach (var stone in rules.Stones)
            promise[stone] = accumulating
                ? rules.Effort.SumMissing(KsaSet.Shared(graph.BitsOf(stone), goal), rules.Held)
                : -rules.Effort.SumMissing(goal, graph.BitsOf(stone));
        lastStones = [.. rules.Stones.OrderByDescending(stone => promise[stone])];
        mostCovered = new long[maxMoves + 1];
        for (var stones = 1; stones <= maxMoves; stones++)
            mostCovered[stones] = accumulating && stones <= lastStones.Length
                ? mostCovered[stones - 1] + promise[lastStones[stones - 1]]
                : accumulating ? mostCovered[stones - 1] : long.MaxValue / 4;
    }

    private bool IsStopped => tried > budget;

    private void Try()
    {
        if ((++tried & Unattended) == 0)
            rules.CancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Leaves out every route that is as large in both; to be said before the search begins.</summary>
    public StoneSearch Below(long stretch, long total)
    {
        before.Add(stretch, total);
        return this;
    }

    public SearchResult Run()
    {
        var result = Search();
        SearchEffort.Record("routes", tried);
        return result;
    }

    private SearchResult Search()
    {
        for (var moves = 1; moves <= maxMoves; moves++)
        {
            rules.CancellationToken.ThrowIfCancellationRequested();
            current = new Staircase();
            layer.Clear();
            Extend(0, moves, 0, 0, rules.DirectGap);
            foreach (var route in layer.OrderByDescending(r => r.Stretch))
            {
                found.Add(route);
                before.Add(route.Stretch, route.Total);
            }

            if (IsStopped)
                return new SearchResult(found, moves - 1);
        }

        return new SearchResult(found, maxMoves);
    }

    // `remaining` is what the destination asks for beyond what is held after `depth` stones; `movesLeft` moves are left, the last to it.
    private void Extend(int depth, int movesLeft, long stretch, long total, long remaining)
    {
        var at = depth == 0 ? rules.Origin : route[depth - 1];
        var toPass = rules.Pass.Length == 0 ? 0 : rules.Pass.Count(p => !route.AsSpan(0, depth).Contains(p));
        if (toPass > movesLeft - 1)
            return;
        if (movesLeft == 1)
        {
            if (rules.Allows(at, rules.Destination))
                Arrive(depth, Math.Max(stretch, remaining), total + remaining);
        }
        else if (movesLeft == 2)
        {
            LastStone(depth, at, toPass > 0, stretch, total, remaining);
        }
        else
        {
            foreach (var stone in rules.Stones)
                if (!IsStopped)
                    Through(stone, depth, at, movesLeft, stretch, total, remaining);
        }
    }

    private void Through(int stone, int depth, int at, int movesLeft, long stretch, long total, long remaining)
    {
        Try();
        var have = held[depth];
        var required = graph.BitsOf(stone);
        var effort = EffortTo(stone, depth, at, have);
        if (effort > rules.MaxStretch || !MayPass(stone, depth, at, effort, have))
            return;
        var next = held[depth + 1];
        if (accumulating)
            KsaSet.Union(have, required, next);
        else if (gaps is null)
            required.CopyTo(next);
        var remainingAfter = accumulating ? rules.Effort.SumMissing(goal, next) : -promise[stone];
        var left = movesLeft - 1;
        var stretchAfter = Math.Max(stretch, effort);
        var bound = Math.Max(Math.Max(stretchAfter, (remainingAfter + left - 1) / left), remainingAfter - mostCovered[left - 1]);
        if (IsBeaten(bound, total + effort + remainingAfter))
            return;
        route[depth] = stone;
        Extend(depth + 1, left, stretchAfter, total + effort, remainingAfter);
    }

    private void LastStone(int depth, int at, bool onlyPass, long stretch, long total, long remaining)
    {
        var have = held[depth];
        var limit = Limit(total + remaining);
        foreach (var stone in lastStones)
        {
            // At least so much is left for the last move; later stones leave more.
            if ((accumulating ? remaining : 0) - promise[stone] > limit || IsStopped)
                return;
            Try();
            var required = graph.BitsOf(stone);
            var effort = EffortTo(stone, depth, at, have);
            if (effort > limit || (onlyPass && !rules.Pass.Contains(stone)) || !MayPass(stone, depth, at, effort, have)
                || !rules.Allows(stone, rules.Destination))
                continue;
            var remainingAfter = accumulating ? RemainingAfter(have, required) : -promise[stone];
            var largest = Math.Max(Math.Max(stretch, effort), remainingAfter);
            if (largest > limit)
                continue;
            route[depth] = stone;
            Arrive(depth + 1, largest, total + effort + remainingAfter);
            limit = Limit(total + remaining);
        }
    }

    private bool MayPass(int stone, int depth, int at, long effort, ReadOnlySpan<ulong> have) =>
        (effort > 0 || !mustLearn) && !route.AsSpan(0, depth).Contains(stone)
        && (gaps is null || depth == 0
            ? rules.HoldsEnough(stone, have)
            : graph.KsasOf(stone).Length - effort >= rules.Options.StoneShared)
        && rules.Allows(at, stone);

    private long EffortTo(int stone, int depth, int at, ReadOnlySpan<ulong> have) =>
        gaps is not null && depth > 0 ? gaps.From(at)[stone] : rules.Effort.SumMissing(graph.BitsOf(stone), have);

    private long RemainingAfter(ReadOnlySpan<ulong> have, ReadOnlySpan<ulong> required)
    {
        Span<ulong> union = stackalloc ulong[have.Length];
        KsaSet.Union(have, required, union);
        return rules.Effort.SumMissing(goal, union);
    }

    // The largest stretch with which a route of at least this total is worth finding.
    private long Limit(long total) =>
        Math.Min(rules.MaxStretch, Math.Min(before.StretchLimit(total) - 1, current.StretchLimit(total)));

    // A route as good as one of this layer may still be the one with the smaller ids.
    private bool IsBeaten(long stretch, long total) => stretch > Limit(total);

    private void Arrive(int depth, long stretch, long total)
    {
        if (stretch > rules.MaxStretch || before.Covers(stretch, total))
            return;
        var equal = layer.FindIndex(r => r.Stretch == stretch && r.Total == total);
        if (equal >= 0)
        {
            if (route.AsSpan(0, depth).SequenceCompareTo(layer[equal].Stones) < 0)
                layer[equal] = new Found(route[..depth], stretch, total);
        }
        else if (!current.Covers(stretch, total))
        {
            layer.RemoveAll(r => r.Stretch >= stretch && r.Total >= total);
            layer.Add(new Found(route[..depth], stretch, total));
            current.Add(stretch, total);
        }
    }
}
