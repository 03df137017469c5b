using MfgPathways.Graph;

namespace MfgPathways.Pathways;

/// <summary>Finds the stepping stones of every route on the trade-off list; the search behind <see cref="TradeOffList"/>.</summary>
internal sealed class TradeOffSearch
{
    private readonly SkillGraph graph;
    private readonly int origin;
    private readonly int destination;
    private readonly PathOptions options;
    private readonly int[] stones;
    private readonly ulong[][] held;
    private readonly int[] route;
    private readonly int directGap;

    // least[s] = smallest total effort of a route found so far whose stretch is at most s. Layers run from few moves to many, so a route
    // found so far never has more moves than the one in hand: at or above least, it is beaten or equal.
    private readonly int[] least;
    private readonly List<Found> found = [];

    public TradeOffSearch(SkillGraph graph, int origin, int destination, PathOptions options)
    {
        this.graph = graph;
        this.origin = origin;
        this.destination = destination;
        this.options = options;
        stones =
        [
            .. Enumerable.Range(0, graph.OccupationCount)
                .Where(o => o != origin && o != destination && graph.KsasOf(o).Length >= options.StoneKsas),
        ];
        held = [.. Enumerable.Range(0, options.MaxMoves).Select(_ => new ulong[graph.Words])];
        graph.BitsOf(origin).CopyTo(held[0]);
        route = new int[options.MaxMoves];
        directGap = KsaSet.CountMissing(graph.BitsOf(destination), held[0]);
        least = new int[directGap + 1];
        Array.Fill(least, int.MaxValue);
    }

    public IReadOnlyList<int[]> Run()
    {
        for (var moves = 1; moves <= options.MaxMoves; moves++)
        {
            var layerStart = found.Count;
            Extend(0, moves, 0, 0, directGap);
            DropBeaten(layerStart);
        }

        return [.. found.OrderBy(r => r.Stones.Length).ThenByDescending(r => r.Stretch).Select(r => r.Stones)];
    }

    // With the stones so far, `remaining` KSAs of the destination are still missing and `movesLeft` moves are left, the last to the
    // destination.
    private void Extend(int depth, int movesLeft, int stretch, int total, int remaining)
    {
        if (movesLeft == 1)
        {
            Arrive(depth, Math.Max(stretch, remaining), total + remaining);
            return;
        }

        var goal = graph.BitsOf(destination);
        var have = held[depth];
        foreach (var stone in stones)
        {
            var required = graph.BitsOf(stone);
            var effort = KsaSet.CountMissing(required, have);

            // A stone with nothing to learn can be left out; one as far as the destination gains nothing over the direct move.
            if (effort == 0 || effort >= directGap || graph.KsasOf(stone).Length - effort < options.StoneShared)
                continue;
            var remainingAfter = KsaSet.CountMissing(goal, have, required);
            var stretchAfter = Math.Max(stretch, effort);
            var stretchBound = Math.Max(stretchAfter, (remainingAfter + movesLeft - 2) / (movesLeft - 1));
            if (IsBeaten(stretchBound, total + effort + remainingAfter))
                continue;
            route[depth] = stone;
            KsaSet.Union(have, required, held[depth + 1]);
            Extend(depth + 1, movesLeft - 1, stretchAfter, total + effort, remainingAfter);
        }
    }

    private bool IsBeaten(int stretch, int total) => stretch > directGap || least[stretch] <= total;

    private void Arrive(int depth, int stretch, int total)
    {
        if (IsBeaten(stretch, total))
            return;
        found.Add(new Found(route[..depth], stretch, total));
        for (var s = stretch; s < least.Length && least[s] > total; s++)
            least[s] = total;
    }

    private void DropBeaten(int layerStart)
    {
        var layer = found[layerStart..];
        found.RemoveRange(layerStart, layer.Count);
        found.AddRange(layer.Where(r => !layer.Any(o =>
            o.Stretch <= r.Stretch && o.Total <= r.Total && (o.Stretch < r.Stretch || o.Total < r.Total))));
    }

    private sealed record Found(int[] Stones, int Stretch, int Total);
}
