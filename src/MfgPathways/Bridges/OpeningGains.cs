using System.Runtime.InteropServices;

namespace MfgPathways.Bridges;

/// <summary>
/// Worth as moves opened, or as people to whom one opens. That is not submodular; but where a move opens, the shares of what it needs that
/// its KSAs bring add up to 1 at least. So a KSA gains at most its share of each move, of several moves of one person the largest.
/// </summary>
internal sealed class OpeningGains : BundleGains
{
    // Shares of 1/2 to 1/10 are whole in it; others are rounded up, which keeps the bound a bound.
    private const long Whole = 5040;

    private readonly bool byPeople;
    private readonly long[] largest;

    public OpeningGains(IEnumerable<ShutMove> moves, long[] efforts, bool byPeople)
        : base(moves, efforts, merge: !byPeople)
    {
        this.byPeople = byPeople;
        largest = new long[efforts.Length];
    }

    public override long Scale => Whole;

    public override long Learn(int depth, int ksa)
    {
        var (from, to, gained) = (Level(depth), Next(depth), 0L);
        for (var at = 0; at < from.Count;)
        {
            var (end, kept, opens) = (End(from, at), to.Count, false);
            var heads = Heads[from[at].Move];
            for (; at < end; at++)
            {
                var (move, excess, lacking) = from[at];
                if (IsMissing(move, ksa))
                    (excess, lacking) = (excess - Efforts[ksa], lacking - 1);
                opens |= excess <= 0 && lacking <= 0;
                to.Add(new(move, excess, lacking));
            }

            if (opens)
                CollectionsMarshal.SetCount(to, kept);
            gained += opens ? heads : 0;
        }

        return gained;
    }

    public override long Find(int depth, BundleRoom room, long[] gains)
    {
        Array.Clear(gains);
        var (level, kept, most) = (Level(depth), 0, 0L);
        for (var at = 0; at < level.Count;)
        {
            var (end, first) = (End(level, at), kept);
            for (; at < end; at++)
                if (CanOpen(level[at], room))
                {
                    Share(level[at], room, gains);
                    level[kept++] = level[at];
                }

            most += kept > first ? Heads[level[first].Move] : 0;
            for (; first < kept; first++)
                foreach (var ksa in Moves[level[first].Move].Missing)
                    largest[ksa] = 0;
        }

        CollectionsMarshal.SetCount(level, kept);
        return most;
    }

    // Moves of one person stand together.
    private int End(List<LiveMove> level, int at)
    {
        var end = at + 1;
        while (byPeople && end < level.Count && Moves[level[end].Move].Member == Moves[level[at].Move].Member)
            end++;
        return end;
    }

    private bool CanOpen(LiveMove at, BundleRoom room)
    {
        var (count, effort) = (0, 0L);
        if (at.Excess > room.Effort || at.Lacking > room.Ksas)
            return false;
        foreach (var ksa in Moves[at.Move].Missing)
            if (room.Fits(ksa))
                effort += count++ < room.Ksas ? Efforts[ksa] : 0;
        return effort >= at.Excess && count >= at.Lacking;
    }

    private void Share(LiveMove at, BundleRoom room, long[] gains)
    {
        var (move, excess, lacking) = at;
        foreach (var ksa in Moves[move].Missing)
            if (room.Fits(ksa) && Heads[move] * ShareOf(Efforts[ksa], excess, lacking, room.Ksas) is var share && share > largest[ksa])
            {
                gains[ksa] += share - largest[ksa];
                largest[ksa] = share;
            }
    }

    private static long ShareOf(long effort, long excess, int lacking, int ksas)
    {
        if (effort >= excess && lacking <= 1)
            return Whole;
        if (ksas == 1)
            return 0;
        return excess > 0
            ? Math.Min(Whole, ((Whole * effort) + excess - 1) / excess)
            : (Whole + lacking - 1) / lacking;
    }
}
