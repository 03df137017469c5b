using MfgPathways.Graph;

namespace MfgPathways.Transitions;

/// <summary>
/// The graph of moves: occupations that list enough, and between each two the effort of the move, where enough is shared. A place is a
/// number from 0 in the order of the ids. O(n² · words) to make.
/// </summary>
internal sealed class MoveGraph
{
    /// <summary>Effort of what is no move at any stretch.</summary>
    public const long Far = long.MaxValue;

    private readonly SkillGraph graph;
    private readonly MoveRules options;
    private readonly EffortWeights weights;
    private readonly int[] places;
    private readonly long[] effort;

    public MoveGraph(SkillGraph graph, MoveRules options, CancellationToken cancellationToken = default)
    {
        this.graph = graph;
        this.options = options;
        weights = options.WeightsIn(graph);
        places = [.. Enumerable.Range(0, graph.OccupationCount).Where(o => graph.KsasOf(o).Length >= Math.Max(1, options.StoneKsas))];
        effort = new long[Count * Count];
        for (var from = 0; from < Count; from++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var to = 0; to < Count; to++)
                effort[(from * Count) + to] = from == to ? Far : EffortOf(graph.BitsOf(places[from]), to);
        }
    }

    /// <summary>How many occupations.</summary>
    public int Count => places.Length;

    /// <summary>Effort of the move between two places.</summary>
    public long this[int from, int to] => effort[(from * Count) + to];

    /// <summary>Number of the occupation at a place.</summary>
    public int NumberOf(int place) => places[place];

    /// <summary>The occupation at a place.</summary>
    public Occupation Occupation(int place) => graph.Framework.Occupations[places[place]];

    /// <summary>Every different effort of a move, and 0, ascending.</summary>
    public long[] Efforts() => [.. effort.Where(e => e != Far).Append(0).Distinct().Order()];

    /// <summary>The moves of at most this effort.</summary>
    public IEnumerable<(int From, int To)> Moves(long limit) =>
        from origin in Enumerable.Range(0, Count)
        from place in Enumerable.Range(0, Count)
        where this[origin, place] <= limit && origin != place
        select (origin, place);

    /// <summary>Whether somebody who holds these KSAs can move to a place within the effort.</summary>
    public bool CanMove(ReadOnlySpan<ulong> held, int to, long limit) => EffortOf(held, to) is not Far and var needed && needed <= limit;

    /// <summary>What the occupation at a place requires, and one KSA more.</summary>
    public ulong[] With(int place, int ksa)
    {
        var held = graph.BitsOf(places[place]).ToArray();
        KsaSet.Add(held, ksa);
        return held;
    }

    /// <summary>What the occupations at two places require.</summary>
    public ulong[] WithAll(int place, int other)
    {
        var held = new ulong[graph.Words];
        KsaSet.Union(graph.BitsOf(places[place]), graph.BitsOf(places[other]), held);
        return held;
    }

    private long EffortOf(ReadOnlySpan<ulong> held, int to)
    {
        var required = graph.BitsOf(places[to]);
        return KsaSet.CountShared(required, held) >= options.StoneShared ? weights.SumMissing(required, held) : Far;
    }
}
