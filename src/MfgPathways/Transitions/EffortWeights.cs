using System.Numerics;
using MfgPathways.Graph;
using MfgPathways.Profiles;

namespace MfgPathways.Transitions;

/// <summary>
/// What learning each KSA costs. The effort of a gap is the sum over its KSAs. Weights are whole thousandths of the unit, so sums are exact
/// and every machine gets the same ones; all are above 0, so a gap of effort 0 is empty. They are fixed before a search begins, and so the
/// triangle inequality and the identities of routes hold for any of them. Immutable; belongs to one graph.
/// </summary>
public sealed class EffortWeights
{
    /// <summary>Most hours that one KSA may take: 10,000, about five working years.</summary>
    public const decimal MostHours = 10_000;

    private const long Thousand = 1000;

    private readonly long[] weights;

    private EffortWeights(EffortKind kind, decimal relatedCredit, long[] weights)
    {
        Kind = kind;
        RelatedCredit = relatedCredit;
        this.weights = weights;
        AreEqual = kind == EffortKind.Ksas && relatedCredit == 0;
    }

    /// <summary>What effort is measured by.</summary>
    public EffortKind Kind { get; }

    /// <summary>The unit: <c>KSA</c>, <c>rarity point</c> or <c>hour</c>.</summary>
    public string Unit => Kind switch
    {
        EffortKind.Rarity => "rarity point",
        EffortKind.Hours => "hour",
        _ => "KSA",
    };

    /// <summary>
    /// Share of the effort that is saved on a KSA of a sub-competency of which the person held a KSA from the start; 0 to below 1.
    /// </summary>
    public decimal RelatedCredit { get; }

    /// <summary>Whether every KSA counts 1: then efforts are counted in whole KSAs, else in thousandths of the unit.</summary>
    internal bool AreEqual { get; }

    /// <summary>Every KSA counts 1.</summary>
    /// <param name="graph">The graph.</param>
    public static EffortWeights Uniform(SkillGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new EffortWeights(EffortKind.Ksas, 0, Filled(graph.KsaCount, Thousand));
    }

    /// <summary>A KSA counts ln((n + 1) ÷ n_k), n_k of n occupations requiring it, rounded to thousandths (formula F3).</summary>
    /// <param name="graph">The graph.</param>
    public static EffortWeights Rarity(SkillGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var weights = new long[graph.KsaCount];
        for (var ksa = 0; ksa < weights.Length; ksa++)
        {
            var rarity = Math.Log((graph.OccupationCount + 1.0) / Math.Max(1, graph.OccupationsOf(ksa).Length));
            weights[ksa] = Math.Max(1, (long)Math.Round(rarity * Thousand));
        }

        return new EffortWeights(EffortKind.Rarity, 0, weights);
    }

    /// <summary>A KSA counts the hours that it takes, rounded to thousandths.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="hours">Hours by id of the KSA; above 0, at most <see cref="MostHours"/>, one for every KSA of the framework.</param>
    /// <exception cref="ArgumentException">A KSA has no hours, or they are out of range.</exception>
    public static EffortWeights Hours(SkillGraph graph, IReadOnlyDictionary<string, decimal> hours)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(hours);
        var weights = new long[graph.KsaCount];
        for (var ksa = 0; ksa < weights.Length; ksa++)
        {
            var id = graph.Framework.Ksas[ksa].Id;
            if (!hours.TryGetValue(id, out var needed) || needed is <= 0 or > MostHours)
                throw new ArgumentException($"KSA {id} needs hours above 0 and at most {MostHours:0}.", nameof(hours));
            weights[ksa] = Math.Max(1, (long)Math.Round(needed * Thousand));
        }

        return new EffortWeights(EffortKind.Hours, 0, weights);
    }

    /// <summary>
    /// The weights for one person: a KSA of a sub-competency of which she holds a KSA costs less by the credit. What is held at the start
    /// decides, not what is learnt on the way; otherwise a detour could make the whole cheaper than the direct move.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="profile">What the person holds.</param>
    /// <param name="credit">Share saved, 0 to below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The credit is out of range.</exception>
    public EffortWeights WithRelatedCredit(SkillGraph graph, Profile profile, decimal credit)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentOutOfRangeException.ThrowIfNegative(credit);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(credit, 1);
        var held = graph.KsasIn(profile.BitsIn(graph)).Select(k => k.SubCompetencyId).ToHashSet(StringComparer.Ordinal);
        var personal = (long[])weights.Clone();
        for (var ksa = 0; ksa < personal.Length; ksa++)
            if (held.Contains(graph.Framework.Ksas[ksa].SubCompetencyId))
                personal[ksa] = Math.Max(1, (long)Math.Round(personal[ksa] * (1 - credit)));
        return new EffortWeights(Kind, credit, personal);
    }

    /// <summary>What learning one KSA costs, in the unit.</summary>
    /// <param name="graph">The graph that the weights are of.</param>
    /// <param name="ksa">A KSA of it.</param>
    public decimal Of(SkillGraph graph, Ksa ksa)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(ksa);
        return weights[graph.KsaNumber(ksa.Id)] / (decimal)Thousand;
    }

    /// <summary>An internal sum in the unit.</summary>
    internal decimal InUnits(long sum) => AreEqual ? sum : sum / (decimal)Thousand;

    /// <summary>An effort in internal sums, rounded down: no sum above it is within the effort.</summary>
    internal long InSums(decimal effort)
    {
        var sums = AreEqual ? effort : effort * Thousand;
        return sums >= long.MaxValue / 4 ? long.MaxValue / 4 : (long)Math.Floor(sums);
    }

    /// <summary>Effort of one KSA. O(1).</summary>
    internal long WeightOf(int ksa) => AreEqual ? 1 : weights[ksa];

    /// <summary>Effort of a set of KSAs. O(words) for equal weights, else O(words + KSAs in it).</summary>
    internal long Sum(ReadOnlySpan<ulong> set)
    {
        if (AreEqual)
            return KsaSet.Count(set);
        long sum = 0;
        for (var word = 0; word < set.Length; word++)
            sum += SumOf(set[word], word);
        return sum;
    }

    /// <summary>Effort of a \ b.</summary>
    internal long SumMissing(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        if (AreEqual)
            return KsaSet.CountMissing(a, b);
        long sum = 0;
        for (var word = 0; word < a.Length; word++)
            sum += SumOf(a[word] & ~b[word], word);
        return sum;
    }

    private long SumOf(ulong bits, int word)
    {
        long sum = 0;
        for (; bits != 0; bits &= bits - 1)
            sum += weights[(word << 6) + BitOperations.TrailingZeroCount(bits)];
        return sum;
    }

    private static long[] Filled(int count, long value)
    {
        var filled = new long[count];
        Array.Fill(filled, value);
        return filled;
    }
}
