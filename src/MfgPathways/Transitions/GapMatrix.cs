using MfgPathways.Graph;

namespace MfgPathways.Transitions;

/// <summary>
/// The gaps between all ordered pairs of occupations: how many KSAs the destination requires that the origin lacks. An occupation with
/// no KSA listed lacks all that the others require, and its own gap is 0 from everywhere, which says that nothing is known of it, not
/// that everybody is ready for it. Immutable; safe to share between threads. O(n²) in space.
/// </summary>
public sealed class GapMatrix
{
    // Below so many pairs the work is done before another thread has begun.
    private const int WorthSharing = 1 << 20;

    private readonly int[] gaps;

    private GapMatrix(int occupationCount, int[] gaps)
    {
        OccupationCount = occupationCount;
        this.gaps = gaps;
    }

    /// <summary>How many occupations: rows and columns.</summary>
    public int OccupationCount { get; }

    /// <summary>The gap from one occupation to another, in KSAs; 0 if the origin holds all that the destination requires. O(1).</summary>
    /// <param name="from">Number of the origin.</param>
    /// <param name="to">Number of the destination.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no occupation of that number.</exception>
    public int this[int from, int to]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(to);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(to, OccupationCount);
            return From(from)[to];
        }
    }

    /// <summary>The gaps from one occupation to every occupation, in KSAs, by number. O(1).</summary>
    /// <param name="from">Number of the origin.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no occupation of that number.</exception>
    public ReadOnlySpan<int> From(int from)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(from, OccupationCount);
        return gaps.AsSpan(from * OccupationCount, OccupationCount);
    }

    /// <summary>All gaps of a graph.</summary>
    /// <param name="graph">The graph, of at most 46,340 occupations.</param>
    /// <exception cref="OverflowException">The graph has more occupations than that.</exception>
    /// <remarks>
    /// By inverted index: every gap starts as all that the destination requires, and each KSA of the origin takes one off the gap to
    /// each occupation that requires it. O(n² + Σ d²), d = how many occupations require a KSA; never a comparison of two sets.
    /// </remarks>
    public static GapMatrix Of(SkillGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var count = graph.OccupationCount;
        var required = new int[count];
        for (var to = 0; to < count; to++)
            required[to] = graph.KsasOf(to).Length;

        var gaps = GC.AllocateUninitializedArray<int>(checked(count * count));
        if (gaps.Length < WorthSharing)
            for (var from = 0; from < count; from++)
                Fill(from);
        else
            Parallel.For(0, count, Fill);
        return new GapMatrix(count, gaps);

        void Fill(int from)
        {
            var row = gaps.AsSpan(from * count, count);
            required.CopyTo(row);
            foreach (var ksa in graph.KsasOf(from))
                foreach (var to in graph.OccupationsOf(ksa))
                    row[to]--;
        }
    }
}
