using System.Numerics;
using MfgPathways.Graph;

namespace MfgPathways.Transitions;

/// <summary>
/// What of a destination is near to something held although it is not held itself: the same text, the same sub-competency.
/// </summary>
internal sealed class SoftMatching
{
    private readonly SkillGraph graph;
    private readonly int[] textOf;
    private readonly int[] subOf;
    private readonly int texts;
    private readonly int subs;

    public SoftMatching(SkillGraph graph)
    {
        this.graph = graph;
        var textByKsa = SynonymMerge.Groups(graph.Framework).SelectMany((group, text) => group.Select(k => (k.Id, text)))
            .ToDictionary(k => k.Id, k => k.text, StringComparer.Ordinal);
        var subById = graph.Framework.SubCompetencies.Select((s, i) => (s.Id, i)).ToDictionary(s => s.Id, s => s.i, StringComparer.Ordinal);
        textOf = [.. graph.Framework.Ksas.Select(k => textByKsa[k.Id])];
        subOf = [.. graph.Framework.Ksas.Select(k => subById[k.SubCompetencyId])];
        texts = graph.KsaCount;
        subs = subById.Count;
    }

    private SoftMatching(SoftMatching other, SkillGraph edited)
    {
        graph = edited;
        (textOf, subOf, texts, subs) = (other.textOf, other.subOf, other.texts, other.subs);
    }

    /// <summary>The same on an edited graph of the framework.</summary>
    public SoftMatching On(SkillGraph edited) => new(this, edited);

    /// <summary>Sub-competencies of the destination of which something is held.</summary>
    public int SharedSubCompetencies(ReadOnlySpan<ulong> held, int to)
    {
        var of = Marks(held, subOf, subs);
        var count = 0;
        foreach (var ksa in graph.KsasOf(to))
            if (of[subOf[ksa]])
            {
                of[subOf[ksa]] = false;
                count++;
            }

        return count;
    }

    /// <summary>Missing KSAs of the destination whose text is held under another id.</summary>
    public int Synonyms(ReadOnlySpan<ulong> held, int to)
    {
        var of = Marks(held, textOf, texts);
        var count = 0;
        foreach (var ksa in graph.KsasOf(to))
            count += !KsaSet.Holds(held, ksa) && of[textOf[ksa]] ? 1 : 0;
        return count;
    }

    /// <summary>
    /// Most pairs of a missing KSA and a held one of its sub-competency that the destination does not require, no KSA in two pairs.
    /// </summary>
    public int Matches(ReadOnlySpan<ulong> held, int to)
    {
        var required = graph.BitsOf(to);
        var free = new int[subs];
        for (var word = 0; word < held.Length; word++)
            for (var rest = held[word] & ~required[word]; rest != 0; rest &= rest - 1)
                free[subOf[(word << 6) + BitOperations.TrailingZeroCount(rest)]]++;
        var count = 0;
        foreach (var ksa in graph.KsasOf(to))
            if (!KsaSet.Holds(held, ksa) && free[subOf[ksa]]-- > 0)
                count++;
        return count;
    }

    /// <summary>
    /// The pairs that <see cref="Matches"/> counts, and those of one text, by id of the missing KSA; held KSAs are given out by id.
    /// </summary>
    public static IReadOnlyList<SoftMatch> Pairs(SkillGraph graph, ReadOnlySpan<ulong> held, int to)
    {
        var missing = graph.KsasIn(KsaSet.Missing(graph.BitsOf(to), held));
        var all = graph.KsasIn(held);
        var free = graph.KsasIn(KsaSet.Missing(held, graph.BitsOf(to))).ToList();
        var pairs = new List<SoftMatch>();
        foreach (var ksa in missing)
        {
            if (all.FirstOrDefault(k => Slug.Same(k.Name, ksa.Name)) is { } twin)
                pairs.Add(new SoftMatch(ksa, twin, SameText: true));
            if (free.FirstOrDefault(k => k.SubCompetencyId == ksa.SubCompetencyId) is { } near)
            {
                free.Remove(near);
                pairs.Add(new SoftMatch(ksa, near, SameText: false));
            }
        }

        return pairs;
    }

    private static bool[] Marks(ReadOnlySpan<ulong> held, int[] classOf, int classes)
    {
        var marks = new bool[classes];
        for (var word = 0; word < held.Length; word++)
            for (var rest = held[word]; rest != 0; rest &= rest - 1)
                marks[classOf[(word << 6) + BitOperations.TrailingZeroCount(rest)]] = true;
        return marks;
    }
}
