using MfgPathways.Graph;
using MfgPathways.Profiles;

namespace MfgPathways.Transitions;

/// <summary>
/// The evidence of every unordered pair of occupations: p-values of the overlap under the degree-preserving null model (F5), q-values by
/// Benjamini–Hochberg over all pairs of occupations that list at least one KSA. Immutable. O(n²·m) to make in the worst case,
/// O(m) to ask.
/// </summary>
public sealed class EvidenceTable
{
    /// <summary>False discovery rate of strong evidence: 5 %.</summary>
    public const double FalseDiscoveryRate = 0.05;

    /// <summary>Raw p-value of moderate evidence: 5 %.</summary>
    public const double RawThreshold = 0.05;

    private readonly SkillGraph graph;
    private readonly NullModel model;
    private readonly SoftMatching soft;
    private readonly double[] p;
    private readonly double[] q;

    /// <summary>The evidence of a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public EvidenceTable(SkillGraph graph, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        this.graph = graph;
        var n = graph.OccupationCount;
        model = NullModel.Fit(graph);
        soft = new SoftMatching(graph);
        p = new double[n * n];
        q = new double[n * n];
        var tails = new List<double>();
        var places = new List<int>();
        for (var a = 0; a < n; a++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var b = a + 1; b < n; b++)
                if (graph.KsasOf(a).Length > 0 && graph.KsasOf(b).Length > 0)
                {
                    tails.Add(model.TailOfShared(a, b, KsaSet.CountShared(graph.BitsOf(a), graph.BitsOf(b))));
                    places.Add((a * n) + b);
                }
        }

        PairCount = tails.Count;
        foreach (var (place, tail, adjusted) in places.Zip(tails, BenjaminiHochberg.QValues([.. tails], tails.Count)))
        {
            var (a, b) = (place / n, place % n);
            p[(a * n) + b] = p[(b * n) + a] = tail;
            q[(a * n) + b] = q[(b * n) + a] = adjusted;
        }
    }

    /// <summary>How many unordered pairs were tested.</summary>
    public int PairCount { get; }

    /// <summary>
    /// The evidence of a move. p and q are the same both ways; the counts of what is missing at the destination are not.
    /// </summary>
    /// <param name="from">Number of the origin.</param>
    /// <param name="to">Number of the destination.</param>
    public MoveEvidence Of(int from, int to)
    {
        var pair = (from * graph.OccupationCount) + to;
        return Graded(graph.BitsOf(from), graph.Framework.Occupations[from], to, p[pair], q[pair]);
    }

    /// <summary>
    /// The evidence of every move out of a profile, by number of the destination. Somebody who holds more or less than her occupation
    /// lists stands in its place: the KSAs that she holds are one more row of the null model, whose x is fitted to how many they are, and
    /// her pairs replace those of the occupation in the adjustment. O(n·m + n² log n).
    /// </summary>
    /// <param name="profile">What the person holds.</param>
    public IReadOnlyList<MoveEvidence> From(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var n = graph.OccupationCount;
        var origin = profile.OriginIn(graph);
        if (profile.IsOccupation)
            return [.. Enumerable.Range(0, n).Select(to => Of(origin, to))];
        var held = profile.BitsIn(graph);
        var own = Tails(held);
        var tails = new List<double>(PairCount + n);
        for (var a = 0; a < n; a++)
            for (var b = a + 1; b < n; b++)
                if (a != origin && b != origin && graph.KsasOf(a).Length > 0 && graph.KsasOf(b).Length > 0)
                    tails.Add(p[(a * n) + b]);
        tails.AddRange(own.Where((_, to) => IsTested(to)));
        var sorted = tails.ToArray();
        Array.Sort(sorted);
        var adjusted = BenjaminiHochberg.Adjusted(sorted, sorted.Length);
        return
        [
            .. Enumerable.Range(0, n).Select(to => Graded(
                held, profile.Occupation, to, own[to], IsTested(to) ? adjusted[~Array.BinarySearch(sorted, own[to], BeforeEqual)] : 1)),
        ];

        bool IsTested(int to) => to != origin && graph.KsasOf(to).Length > 0;
    }

    /// <summary>Chance of so many shared KSAs with each occupation, for somebody outside of the framework.</summary>
    internal double[] Tails(ReadOnlySpan<ulong> held)
    {
        var row = model.ProbabilitiesOf(held);
        var tails = new double[graph.OccupationCount];
        for (var to = 0; to < tails.Length; to++)
            tails[to] = model.TailOfShared(row, to, KsaSet.CountShared(held, graph.BitsOf(to)));
        return tails;
    }

    internal MoveEvidence Graded(ReadOnlySpan<ulong> held, Occupation? from, int to, double tail, double adjusted)
    {
        var shared = KsaSet.CountShared(held, graph.BitsOf(to));
        var sharedSubs = soft.SharedSubCompetencies(held, to);
        var synonyms = soft.Synonyms(held, to);
        var sameTitle = from is not null && Slug.Same(from.Title, graph.Framework.Occupations[to].Title);
        var grade = shared > 0 && adjusted <= FalseDiscoveryRate ? Evidence.Strong
            : shared >= 2 && tail < RawThreshold ? Evidence.Moderate
            : shared > 0 || synonyms > 0 ? Evidence.Weak
            : sharedSubs > 0 || sameTitle ? Evidence.Related
            : Evidence.None;
        return new MoveEvidence(grade, shared, tail, adjusted, sharedSubs, synonyms, soft.Matches(held, to));
    }

    // Never equal, so that a search ends before the first of the values that are.
    private static readonly Comparer<double> BeforeEqual = Comparer<double>.Create((value, wanted) => value < wanted ? -1 : 1);
}
