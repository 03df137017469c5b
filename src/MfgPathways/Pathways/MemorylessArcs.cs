namespace MfgPathways.Pathways;

/// <summary>
/// The moves of the memoryless model as a matrix of efforts. Place 0 is the origin, the last one the destination, between them the
/// stepping stones in the order of their ids. O(n² · words) to make.
/// </summary>
internal sealed class MemorylessArcs
{
    private readonly RouteRules rules;
    private readonly int[] places;
    private readonly long[] effort;

    public MemorylessArcs(RouteRules rules)
    {
        this.rules = rules;
        places = [rules.Origin, .. rules.Stones, rules.Destination];
        effort = new long[Count * Count];
        for (var from = 0; from < Count - 1; from++)
        {
            rules.CancellationToken.ThrowIfCancellationRequested();
            for (var to = 1; to < Count; to++)
                effort[(from * Count) + to] = EffortOf(from, to);
        }
    }

    /// <summary>How many places.</summary>
    public int Count => places.Length;

    /// <summary>
    /// Effort of the move between two places, not from the last and not to the first; too far at any limit where it is not allowed.
    /// </summary>
    public long this[int from, int to] => effort[(from * Count) + to];

    /// <summary>The occupation at a place.</summary>
    public int Occupation(int place) => places[place];

    private long EffortOf(int from, int to)
    {
        var held = from == 0 ? rules.Held : rules.Graph.BitsOf(places[from]);
        var gaps = from == 0 || !rules.Effort.AreEqual ? null : rules.Graph.Gaps;
        var effort = gaps?.From(places[from])[places[to]] ?? rules.Effort.SumMissing(rules.Graph.BitsOf(places[to]), held);
        return effort <= rules.MaxStretch && from != to
            && (to == Count - 1 || (gaps is null
                ? rules.HoldsEnough(places[to], held)
                : rules.Graph.KsasOf(places[to]).Length - effort >= rules.Options.StoneShared))
            && rules.Allows(places[from], places[to])
            ? effort
            : long.MaxValue;
    }
}
