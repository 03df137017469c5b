using System.Runtime.InteropServices;
using MfgPathways.Graph;

namespace MfgPathways.Bridges;

/// <summary>
/// What a bundle is worth, and what each further KSA would add to it at most: the part of the search that the objective decides. It keeps
/// the shut moves that still matter for every depth of the search tree.
/// </summary>
internal abstract class BundleGains
{
    private readonly List<List<LiveMove>> levels = [];

    protected BundleGains(IEnumerable<ShutMove> moves, long[] efforts, bool merge)
    {
        Efforts = efforts;
        (Moves, Heads) = merge ? Merged(moves) : ([.. moves], [.. moves.Select(m => (long)m.Heads)]);
        var all = Level(0);
        foreach (var (number, move) in Moves.Index())
            all.Add(new(number, move.Excess, move.Lacking));
    }

    /// <summary>How many units of gain make one of value.</summary>
    public abstract long Scale { get; }

    protected ShutMove[] Moves { get; }

    /// <summary>How many people each move stands for.</summary>
    protected long[] Heads { get; }

    protected long[] Efforts { get; }

    /// <summary>How many moves still matter at a depth.</summary>
    public int LiveCount(int depth) => Level(depth).Count;

    /// <summary>Learns a KSA at a depth, which makes the next one; what that adds to the value. O(moves).</summary>
    public abstract long Learn(int depth, int ksa);

    /// <summary>
    /// Finds for each KSA that fits a gain, at least 1 where it could add anything, such that no bundle that fits adds more than the sum
    /// of its gains; where a single KSA fits, the gains are exact. Forgets moves that nothing that fits can open. O(requirements).
    /// </summary>
    /// <returns>The most that all KSAs together could add to the value.</returns>
    public abstract long Find(int depth, BundleRoom room, long[] gains);

    protected List<LiveMove> Level(int depth)
    {
        while (levels.Count <= depth)
            levels.Add([]);
        return levels[depth];
    }

    /// <summary>An empty level below a depth, for all that is there.</summary>
    protected List<LiveMove> Next(int depth)
    {
        var next = Level(depth + 1);
        next.Clear();
        return next;
    }

    protected bool IsMissing(int move, int ksa) => KsaSet.Holds(Moves[move].Bits, ksa);

    // People for whom the same KSAs open the same or a like destination need to be counted only once.
    private static (ShutMove[] Moves, long[] Heads) Merged(IEnumerable<ShutMove> moves)
    {
        var heads = new Dictionary<(string, long, int), (ShutMove Move, long Heads)>();
        foreach (var move in moves)
        {
            var key = (new string(MemoryMarshal.Cast<ulong, char>(move.Bits)), move.Excess, move.Lacking);
            heads[key] = heads.TryGetValue(key, out var known) ? (known.Move, known.Heads + move.Heads) : (move, move.Heads);
        }

        return ([.. heads.Values.Select(h => h.Move)], [.. heads.Values.Select(h => h.Heads)]);
    }
}
