using MfgPathways.Graph;

namespace MfgPathways.Transitions;

/// <summary>
/// The evidence of every unordered pair of occupations: p-values of the overlap under the degree-preserving null model (F5), q-values by
/// Benjamini–Hochberg over all pairs of occupations that list at least one KSA. Immutable. O(n²·m) to make in the worst case,
/// O(1) to ask.
/// </summary>
public sealed class EvidenceTable
{
    /// <summary>False discovery rate of strong evidence: 5 %.</summary>
    public const double FalseDiscoveryRate = 0.05;

    /// <summary>Raw p-value of moderate evidence: 5 %.</summary>
    public const double RawThreshold = 0.05;

    private readonly SkillGraph graph;
    private readonly double[] p;
    private readonly double[] q;
    private readonly HashSet<int>[] subCompetencies;
    private readonly int[] textOfKsa;
    private readonly HashSet<int>[] textsRequired;

    /// <summary>The evidence of a graph.</summary>
    /// <param name="graph">The graph.</param>
    public EvidenceTable(SkillGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        this.graph = graph;
        var n = graph.OccupationCount;
        p = new double[n * n];
        q = new double[n * n];
        var model = NullModel.Fit(graph);
        var pairs = new List<(double P, int A, int B)>();
        for (var a = 0; a < n; a++)
            for (var b = a + 1; b < n; b++)
                if (graph.KsasOf(a).Length > 0 && graph.KsasOf(b).Length > 0)
                    pairs.Add((model.TailOfShared(a, b, KsaSet.CountShared(graph.BitsOf(a), graph.BitsOf(b))), a, b));
        Adjust(pairs);
        PairCount = pairs.Count;

        var subNumbers = graph.Framework.SubCompetencies.Select((s, i) => (s.Id, i))
            .ToDictionary(s => s.Id, s => s.i, StringComparer.Ordinal);
        subCompetencies = [.. Enumerable.Range(0, n)
            .Select(o => Map(o, k => subNumbers[graph.Framework.Ksas[k].SubCompetencyId]).ToHashSet())];
        var texts = SynonymMerge.Groups(graph.Framework).SelectMany((group, text) => group.Select(k => (k.Id, text)))
            .ToDictionary(k => k.Id, k => k.text, StringComparer.Ordinal);
        textOfKsa = [.. graph.Framework.Ksas.Select(k => texts[k.Id])];
        textsRequired = [.. Enumerable.Range(0, n).Select(o => Map(o, k => textOfKsa[k]).ToHashSet())];
    }

    /// <summary>How many unordered pairs were tested.</summary>
    public int PairCount { get; }

    /// <summary>The evidence of a move; the same both ways, but for <see cref="MoveEvidence.Synonyms"/>.</summary>
    /// <param name="from">Number of the origin.</param>
    /// <param name="to">Number of the destination.</param>
    public MoveEvidence Of(int from, int to)
    {
        var pair = (from * graph.OccupationCount) + to;
        var shared = KsaSet.CountShared(graph.BitsOf(from), graph.BitsOf(to));
        var sharedSubs = subCompetencies[from].Count(subCompetencies[to].Contains);
        var synonyms = Synonyms(from, to);
        var sameTitle = Slug.Same(graph.Framework.Occupations[from].Title, graph.Framework.Occupations[to].Title);
        var grade = shared > 0 && q[pair] <= FalseDiscoveryRate ? Evidence.Strong
            : shared >= 2 && p[pair] < RawThreshold ? Evidence.Moderate
            : shared > 0 || synonyms > 0 ? Evidence.Weak
            : sharedSubs > 0 || sameTitle ? Evidence.Related
            : Evidence.None;
        return new MoveEvidence(grade, p[pair], q[pair], sharedSubs, synonyms);
    }

    // KSAs that the destination requires and the origin does not, of which the origin requires the same text under another id.
    private int Synonyms(int from, int to)
    {
        var count = 0;
        foreach (var ksa in graph.KsasOf(to))
            if (graph.KsasOf(from).BinarySearch(ksa) < 0 && textsRequired[from].Contains(textOfKsa[ksa]))
                count++;
        return count;
    }

    private IEnumerable<int> Map(int occupation, Func<int, int> select) => graph.KsasOf(occupation).ToArray().Select(select);

    private void Adjust(List<(double P, int A, int B)> pairs)
    {
        pairs.Sort();
        var least = 1.0;
        for (var rank = pairs.Count; rank >= 1; rank--)
        {
            var (value, a, b) = pairs[rank - 1];
            least = Math.Min(least, value * pairs.Count / rank);
            var n = graph.OccupationCount;
            p[(a * n) + b] = p[(b * n) + a] = value;
            q[(a * n) + b] = q[(b * n) + a] = least;
        }
    }
}
