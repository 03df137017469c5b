using System.Numerics;
using MfgPathways.Transitions;

namespace MfgPathways.Graph;

/// <summary>
/// A framework as a bipartite graph of dense integers: occupations 0..n-1 and KSAs 0..m-1, both in the order of their ids, so that
/// "smallest by id" is "smallest by number". Requirements stand in compressed rows both ways, and as one bitset per occupation.
/// Immutable; safe to share between threads. O(n·m/64 + requirements) in space.
/// </summary>
public sealed class SkillGraph
{
    private const int FewWords = 8;

    private readonly int[] ksaStarts;
    private readonly int[] ksas;
    private readonly int[] occupationStarts;
    private readonly int[] occupations;
    private readonly ulong[] bits;
    private readonly Dictionary<string, int> occupationById;
    private readonly Dictionary<string, int> ksaById;
    private readonly Lazy<GapMatrix> gaps;

    /// <summary>The graph of a framework. O(n·m/64 + requirements).</summary>
    /// <param name="framework">The framework.</param>
    public SkillGraph(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        Framework = framework;
        OccupationCount = framework.Occupations.Length;
        KsaCount = framework.Ksas.Length;
        Words = (KsaCount + 63) / 64;
        gaps = new Lazy<GapMatrix>(() => GapMatrix.Of(this));
        occupationById = Numbers(framework.Occupations.Select(o => o.Id));
        ksaById = Numbers(framework.Ksas.Select(k => k.Id));
        // Requirements stand in the order of occupation, then KSA, so both rows come out ascending.
        var pairOccupations = Array.ConvertAll(framework.Requirements.ToArray(), r => occupationById[r.OccupationId]);
        var pairKsas = Array.ConvertAll(framework.Requirements.ToArray(), r => ksaById[r.KsaId]);
        (ksaStarts, ksas, occupationStarts, occupations, bits) = Indexed(OccupationCount, KsaCount, Words, pairOccupations, pairKsas);
    }

    // The graph with one requirement more or fewer; it keeps the framework's names.
    private SkillGraph(SkillGraph graph, int occupation, int ksa)
    {
        Framework = graph.Framework;
        (OccupationCount, KsaCount, Words) = (graph.OccupationCount, graph.KsaCount, graph.Words);
        gaps = new Lazy<GapMatrix>(() => GapMatrix.Of(this));
        (occupationById, ksaById) = (graph.occupationById, graph.ksaById);
        (ksaStarts, ksas) = Edited(graph.ksaStarts, graph.ksas, occupation, ksa);
        (occupationStarts, occupations) = Edited(graph.occupationStarts, graph.occupations, ksa, occupation);
        bits = (ulong[])graph.bits.Clone();
        bits[(occupation * Words) + (ksa >> 6)] ^= 1UL << (ksa & 63);
    }

    // The graph of other requirements between the same occupations and KSAs; it keeps the framework's names.
    private SkillGraph(SkillGraph graph, IReadOnlyList<int[]> ksasOf)
    {
        Framework = graph.Framework;
        (OccupationCount, KsaCount, Words) = (graph.OccupationCount, graph.KsaCount, graph.Words);
        gaps = new Lazy<GapMatrix>(() => GapMatrix.Of(this));
        (occupationById, ksaById) = (graph.occupationById, graph.ksaById);
        int[] pairOccupations = [.. ksasOf.SelectMany((row, occupation) => Enumerable.Repeat(occupation, row.Length))];
        int[] pairKsas = [.. ksasOf.SelectMany(row => row)];
        (ksaStarts, ksas, occupationStarts, occupations, bits) = Indexed(OccupationCount, KsaCount, Words, pairOccupations, pairKsas);
    }

    /// <summary>The framework whose graph this is.</summary>
    public Framework Framework { get; }

    /// <summary>How many occupations.</summary>
    public int OccupationCount { get; }

    /// <summary>How many KSAs.</summary>
    public int KsaCount { get; }

    /// <summary>How many 64-bit words a set of KSAs takes.</summary>
    public int Words { get; }

    /// <summary>
    /// Requirements ÷ (occupations × KSAs): the chance that a random occupation requires a random KSA; 0 for an empty graph.
    /// </summary>
    public double BaseRate => OccupationCount == 0 || KsaCount == 0 ? 0 : (double)ksas.Length / ((double)OccupationCount * KsaCount);

    /// <summary>The number of an occupation. O(1).</summary>
    /// <param name="occupation">An occupation of this framework.</param>
    /// <exception cref="KeyNotFoundException">It is not of this framework.</exception>
    public int NumberOf(Occupation occupation)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        return occupationById[occupation.Id];
    }

    internal int NumberOf(string occupationId) => occupationById[occupationId];

    /// <summary>The number of a KSA. O(1).</summary>
    /// <param name="id">Id of a KSA of this framework.</param>
    /// <exception cref="KeyNotFoundException">It is not of this framework.</exception>
    public int KsaNumber(string id) => ksaById[id];

    /// <summary>The KSAs that an occupation requires, ascending. O(1).</summary>
    /// <param name="occupation">Number of the occupation.</param>
    public ReadOnlySpan<int> KsasOf(int occupation) => ksas.AsSpan(ksaStarts[occupation]..ksaStarts[occupation + 1]);

    /// <summary>The occupations that require a KSA, ascending. O(1).</summary>
    /// <param name="ksa">Number of the KSA.</param>
    public ReadOnlySpan<int> OccupationsOf(int ksa) => occupations.AsSpan(occupationStarts[ksa]..occupationStarts[ksa + 1]);

    /// <summary>The KSAs that an occupation requires, as a bitset of <see cref="Words"/> words. O(1).</summary>
    /// <param name="occupation">Number of the occupation.</param>
    public ReadOnlySpan<ulong> BitsOf(int occupation) => bits.AsSpan(occupation * Words, Words);

    /// <summary>Whether an occupation requires a KSA. O(1).</summary>
    /// <param name="occupation">Number of the occupation.</param>
    /// <param name="ksa">Number of the KSA.</param>
    public bool Requires(int occupation, int ksa) => KsaSet.Holds(BitsOf(occupation), ksa);

    /// <summary>
    /// The gaps between all pairs, computed once; <c>null</c> where comparing two bitsets costs no more than looking a gap up.
    /// </summary>
    internal GapMatrix? Gaps => Words > FewWords ? gaps.Value : null;

    /// <summary>
    /// The graph that would be if the occupation required the KSA and does not, or did not and does. Its framework stays this one, for the
    /// names. O(n·m/64 + requirements).
    /// </summary>
    internal SkillGraph WithEdit(int occupation, int ksa) => new(this, occupation, ksa);

    /// <summary>
    /// The graph that would be if each occupation required these KSAs, ascending. Its framework stays this one, for the names.
    /// O(n·m/64 + requirements).
    /// </summary>
    internal SkillGraph WithRequirements(IReadOnlyList<int[]> ksasOf) => new(this, ksasOf);

    /// <summary>The KSAs of a bitset, ascending.</summary>
    /// <param name="set">A bitset of <see cref="Words"/> words.</param>
    public IReadOnlyList<Ksa> KsasIn(ReadOnlySpan<ulong> set)
    {
        var found = new List<Ksa>();
        for (var word = 0; word < set.Length; word++)
            for (var rest = set[word]; rest != 0; rest &= rest - 1)
                found.Add(Framework.Ksas[(word << 6) + BitOperations.TrailingZeroCount(rest)]);
        return found;
    }

    private static Dictionary<string, int> Numbers(IEnumerable<string> ids)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in ids)
            numbers.Add(id, numbers.Count);
        return numbers;
    }

    private static (int[] KsaStarts, int[] Ksas, int[] OccupationStarts, int[] Occupations, ulong[] Bits) Indexed(
        int occupationCount, int ksaCount, int words, int[] pairOccupations, int[] pairKsas)
    {
        var (ksaStarts, ksas) = Rows(occupationCount, pairOccupations, pairKsas);
        var (occupationStarts, occupations) = Rows(ksaCount, pairKsas, pairOccupations);
        var bits = new ulong[occupationCount * words];
        for (var i = 0; i < pairKsas.Length; i++)
            KsaSet.Add(bits.AsSpan(pairOccupations[i] * words, words), pairKsas[i]);
        return (ksaStarts, ksas, occupationStarts, occupations, bits);
    }

    private static (int[] Starts, int[] Targets) Edited(int[] starts, int[] targets, int row, int target)
    {
        var at = targets.AsSpan(starts[row]..starts[row + 1]).BinarySearch(target);
        var adds = at < 0;
        var place = starts[row] + (adds ? ~at : at);
        int[] edited = adds ? [.. targets[..place], target, .. targets[place..]] : [.. targets[..place], .. targets[(place + 1)..]];
        var moved = (int[])starts.Clone();
        for (var i = row + 1; i < moved.Length; i++)
            moved[i] += adds ? 1 : -1;
        return (moved, edited);
    }

    // A counting sort by row that keeps the order of the pairs within a row.
    private static (int[] Starts, int[] Targets) Rows(int count, int[] rows, int[] targets)
    {
        var starts = new int[count + 1];
        foreach (var row in rows)
            starts[row + 1]++;
        for (var row = 0; row < count; row++)
            starts[row + 1] += starts[row];
        var next = starts.AsSpan(0, count).ToArray();
        var sorted = new int[targets.Length];
        for (var i = 0; i < targets.Length; i++)
            sorted[next[rows[i]]++] = targets[i];
        return (starts, sorted);
    }
}
