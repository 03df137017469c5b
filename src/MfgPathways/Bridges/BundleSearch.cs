using MfgPathways.Graph;

namespace MfgPathways.Bridges;

/// <summary>
/// Finds the best bundle by branch and bound, depth first. A branch takes one KSA more and leaves out those tried before it; it is cut
/// where the sum of the largest gains that still fit cannot beat the best bundle so far. The first descent is the greedy one.
/// </summary>
internal sealed class BundleSearch
{
    // Which part of the limit is spent on bundles of equal value, once it is known that there is none of more.
    private const int Ties = 10;

    private readonly BundleGains gains;
    private readonly long limit;
    private readonly bool byEffort;
    private readonly long cheapest;
    private readonly long[] found;
    private readonly ulong[] chosen;
    private readonly CancellationToken cancellationToken;
    private BundleFound best;
    private long steps;
    private long ceiling;
    private long unexplored;
    private bool descended;
    private bool stopped;

    private BundleSearch(BundleGains gains, BundleRoom room, BundleFound start, long limit, CancellationToken cancellationToken)
    {
        this.cancellationToken = cancellationToken;
        this.gains = gains;
        this.limit = limit;
        byEffort = room.Effort < long.MaxValue;
        cheapest = room.Efforts.DefaultIfEmpty(1).Min();
        found = new long[room.Efforts.Length];
        chosen = new ulong[start.Ksas.Length];
        best = start;
    }

    /// <summary>The best bundle that fits, or the best found until so many moves were looked at.</summary>
    /// <param name="gains">What is asked for.</param>
    /// <param name="room">What fits.</param>
    /// <param name="start">A bundle that fits, to begin with.</param>
    /// <param name="limit">How many moves to look at.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static BundleFound Best(
        BundleGains gains, BundleRoom room, BundleFound start, long limit, CancellationToken cancellationToken = default)
    {
        var search = new BundleSearch(gains, room, start, limit, cancellationToken);
        search.Visit(0, room, 0, 0);
        SearchEffort.Record("bundle", search.steps);
        return search.best with { Bound = Math.Max(search.best.Value, search.unexplored), Settled = !search.stopped };
    }

    private void Visit(int depth, BundleRoom room, long value, long effort)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Offer(value, effort);
        room = room with { Ksas = (int)Math.Min(room.Ksas, room.Effort / cheapest) };
        if (room.Ksas == 0)
            return;
        steps += gains.LiveCount(depth) + found.Length;
        var most = gains.Find(depth, room, found);
        var branches = new BundleBranches(found, room, byEffort);
        var node = new BundleNode(branches, room.Ksas, room.Effort, value, effort, most, gains.Scale);
        ceiling = depth == 0 ? node.Bound(0) : ceiling;
        if (room.Ksas == 1)
            OfferEach(branches, room, value, effort);
        else
            Branch(depth, room, node);
        descended = true;
    }

    private void Branch(int depth, BundleRoom room, BundleNode node)
    {
        var branch = 0;
        for (; branch < node.Branches.Count && MayBeat(node, branch); branch++)
        {
            if (stopped |= descended && steps > (best.Value < ceiling ? limit : limit / Ties))
            {
                unexplored = Math.Max(unexplored, node.Bound(branch));
                break;
            }

            var ksa = node.Branches[branch];
            room.Allowed[ksa] = false;
            KsaSet.Add(chosen, ksa);
            Visit(depth + 1, room.After(ksa), node.Value + gains.Learn(depth, ksa), node.Effort + room.Efforts[ksa]);
            KsaSet.Remove(chosen, ksa);
        }

        for (branch--; branch >= 0; branch--)
            room.Allowed[node.Branches[branch]] = true;
    }

    // Where no more value is in reach, less effort must be, or as much with smaller ids.
    private bool MayBeat(BundleNode node, int branch)
    {
        var spare = best.Effort - node.Effort;
        if (node.Bound(branch) is var bound && bound != best.Value)
            return bound > best.Value;
        return spare > 0 && node.Bound(branch, spare) >= best.Value
            && (node.Bound(branch, spare - 1) >= best.Value || best.Precedes(node.Reach(chosen, branch)));
    }

    private void OfferEach(BundleBranches branches, BundleRoom room, long value, long effort)
    {
        for (var branch = 0; branch < branches.Count; branch++)
        {
            KsaSet.Add(chosen, branches[branch]);
            Offer(value + (branches.Gain(branch) / gains.Scale), effort + room.Efforts[branches[branch]]);
            KsaSet.Remove(chosen, branches[branch]);
        }
    }

    private void Offer(long value, long effort)
    {
        if (best.IsBeatenBy(chosen, value, effort))
            best = new BundleFound((ulong[])chosen.Clone(), value, effort, value, false);
    }
}
