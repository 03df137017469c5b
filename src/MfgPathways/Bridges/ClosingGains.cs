namespace MfgPathways.Bridges;

/// <summary>
/// Worth as effort closed: Σ over people and destinations of min(effort learnt of what is missing there, its excess over the stretch).
/// Monotone and submodular: a KSA never gains more later than it would now.
/// </summary>
internal sealed class ClosingGains(IEnumerable<ShutMove> moves, long[] efforts)
    : BundleGains(moves.Where(m => m.Excess > 0), efforts, merge: true)
{
    public override long Scale => 1;

    public override long Learn(int depth, int ksa)
    {
        var (from, to, gained) = (Level(depth), Next(depth), 0L);
        foreach (var (move, excess, _) in from)
        {
            var closed = IsMissing(move, ksa) ? Math.Min(excess, Efforts[ksa]) : 0;
            gained += Heads[move] * closed;
            if (closed < excess)
                to.Add(new(move, excess - closed, 0));
        }

        return gained;
    }

    public override long Find(int depth, BundleRoom room, long[] gains)
    {
        Array.Clear(gains);
        var most = 0L;
        foreach (var (move, excess, _) in Level(depth))
        {
            var (heads, fitting) = (Heads[move], 0L);
            foreach (var ksa in Moves[move].Missing)
                if (room.Fits(ksa))
                {
                    gains[ksa] += heads * Math.Min(excess, Efforts[ksa]);
                    fitting += Efforts[ksa];
                }

            most += heads * Math.Min(excess, fitting);
        }

        return most;
    }
}
