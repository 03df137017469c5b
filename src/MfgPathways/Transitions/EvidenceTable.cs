using MfgPathways.Graph;
using MfgPathways.Profiles;

namespace MfgPathways.Transitions;

/// <summary>
/// The evidence of every unordered pair of occupations: p-values of the overlap under the degree-preserving null model (F5), q-values by
/// Benjamini–Hochberg over all pairs of occupations that list at least one KSA. Safe to share between threads. The first
/// question takes O(Σ d² + c²·m·s), d = how many occupations require a KSA, c = how many different numbers of KSAs occupations list,
/// s = how many KSAs two share at most; every other O(m).
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
    private readonly Lazy<PairTails> pairs;

    /// <summary>The evidence of a graph. What is true of all pairs is computed when a pair is first asked for.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public EvidenceTable(SkillGraph graph, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        cancellationToken.ThrowIfCancellationRequested();
        this.graph = graph;
        model = NullModel.Fit(graph);
        soft = new SoftMatching(graph);
        pairs = new Lazy<PairTails>(() => new PairTails(graph, model, cancellationToken));
        var listed = Enumerable.Range(0, graph.OccupationCount).Count(o => graph.KsasOf(o).Length > 0);
        PairCount = checked((int)((long)listed * (listed - 1) / 2));
    }

    /// <summary>How many unordered pairs were tested.</summary>
    public int PairCount { get; }

    /// <summary>Computes what is true of all pairs now, for somebody who has time before the first question.</summary>
    /// <returns>The table itself.</returns>
    public EvidenceTable Prepare()
    {
        _ = pairs.Value;
        return this;
    }

    /// <summary>
    /// The evidence of a move. p and q are the same both ways; the counts of what is missing at the destination are not.
    /// </summary>
    /// <param name="from">Number of the origin.</param>
    /// <param name="to">Number of the destination.</param>
    public MoveEvidence Of(int from, int to)
    {
        var (p, q) = (0.0, 0.0);
        if (from != to && graph.KsasOf(from).Length > 0 && graph.KsasOf(to).Length > 0)
        {
            var shared = KsaSet.CountShared(graph.BitsOf(from), graph.BitsOf(to));
            (p, q) = (pairs.Value.P(from, to, shared), pairs.Value.Q(from, to, shared));
        }

        return Graded(graph.BitsOf(from), graph.Framework.Occupations[from], to, p, q);
    }

    /// <summary>
    /// The evidence of every move out of a profile, by number of the destination. Somebody who holds more or less than her occupation
    /// lists stands in its place: the KSAs that she holds are one more row of the null model, whose x is fitted to how many they are, and
    /// her pairs replace those of the occupation in the adjustment. O(n·m), and O(m) for each class of destinations.
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
        var adjusted = pairs.Value.Replacing(graph, origin >= 0 ? origin : null, [.. own.Where((_, to) => IsTested(to))]);
        return
        [
            .. Enumerable.Range(0, n).Select(to => Graded(
                held, profile.Occupation, to, own[to], IsTested(to) ? adjusted(own[to]) : 1)),
        ];

        bool IsTested(int to) => to != origin && graph.KsasOf(to).Length > 0;
    }

    /// <summary>Chance of so many shared KSAs with each occupation, for somebody outside of the framework.</summary>
    internal double[] Tails(ReadOnlySpan<ulong> held)
    {
        var table = TailsOf(held, null);
        var tails = new double[graph.OccupationCount];
        for (var to = 0; to < tails.Length; to++)
            tails[to] = Tail(table, held, to);
        return tails;
    }

    /// <summary>
    /// The chances for somebody outside of the framework, to be asked for one by one; those of somebody else, where they are the same.
    /// </summary>
    internal TailTable TailsOf(ReadOnlySpan<ulong> held, TailTable? known)
    {
        var row = model.ProbabilitiesOf(held);
        return known is not null && known.Row.AsSpan().SequenceEqual(row) ? known : new TailTable(model, row);
    }

    /// <summary>Chance of so many shared KSAs with one occupation.</summary>
    internal double Tail(TailTable table, ReadOnlySpan<ulong> held, int to) =>
        table.Of(model.ClassOf(to), KsaSet.CountShared(held, graph.BitsOf(to)));

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
}
