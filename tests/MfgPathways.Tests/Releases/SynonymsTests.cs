using CsCheck;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Releases;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Releases;

public sealed class SynonymsTests
{
    private static readonly Framework Publication = EmbeddedFramework.Read();

    [Fact]
    public void The_publication_has_fifteen_texts_under_several_ids_and_each_merge_alone_is_part_of_the_whole()
    {
        var found = Synonyms.Of(new SkillGraph(Publication), 1, 4, MoveRules.Default, effects: 2);

        Assert.Equal((15, 0), (found.SameText.Count, found.NearText.Count));
        Assert.Equal(Publication.Requirements.Length, found.Before!.Requirements);
        Assert.Equal(SynonymMerge.Apply(Publication).Requirements.Length, found.Merged!.Requirements);
        Assert.Equal([true, true, false], found.SameText.Take(3).Select(c => c.After is not null));
        Assert.All(found.SameText.Take(2), c => Assert.InRange(c.After!.Gaps, found.Merged!.Gaps, found.Before!.Gaps));
    }

    [Fact]
    public void Merging_every_group_one_after_another_is_merging_all()
    {
        var groups = SynonymMerge.Groups(Publication);
        Assert.Equal(SynonymMerge.Apply(Publication), SynonymMerge.Of(Publication, [.. groups.Where(g => g.Count > 1)]));
        var one = groups.First(g => g.Count > 1);
        var merged = SynonymMerge.Of(Publication, [one]);
        Assert.Equal(Publication.Ksas.Length - one.Count + 1, merged.Ksas.Length);
        Assert.Equal(Publication.Ksas.Except(one), merged.Ksas.Where(k => k.Id != one[0].Id));
        Assert.Equal(Publication.Requirements.Sum(r => r.Selections), merged.Requirements.Sum(r => r.Selections));
    }

    [Fact]
    public void Similarity_is_one_minus_edits_by_length_and_nothing_below_the_threshold() =>
        // A and a share a place among the counted letters.
        Gen.Select(Gen.String[Gen.Char["abcA-"], 0, 9], Gen.String[Gen.Char["abcA-"], 0, 9], Gen.Int[10, 20]).Sample((a, b, twentieths) =>
        {
            var threshold = twentieths / 20.0;
            var longer = Math.Max(a.Length, b.Length);
            var expected = longer == 0 ? 1 : 1 - ((double)Edits(a, b) / longer);
            var (first, second) = (new ComparedText(a), new ComparedText(b));
            var found = TextSimilarity.Of(first, second, threshold);
            Assert.Equal(expected >= threshold - 1e-9 ? expected : 0, found, 1e-9);
            Assert.Equal(found, TextSimilarity.Of(second, first, threshold));
        });

    [Fact]
    public void Long_runs_of_a_letter_are_told_apart()
    {
        var (shorter, longer) = (new ComparedText(new string('a', 300)), new ComparedText(new string('a', 310)));
        Assert.Equal(300 / 310.0, TextSimilarity.Of(shorter, longer, 0.9), 1e-9);
    }

    [Fact]
    public void What_merges_change_is_not_counted_among_too_many_moves()
    {
        var graph = new SkillGraph(Frameworks.Of([.. Enumerable.Range(0, 1500).Select(o => o % 2 == 0 ? "xx." : ".xx")]));
        var found = Synonyms.Of(graph, 1, 4, MoveRules.Default, 15, TestContext.Current.CancellationToken);
        Assert.Equal(((AnswerCounts?)null, (AnswerCounts?)null), (found.Before, found.Merged));
        Assert.All(found.NearText, c => Assert.Null(c.After));
    }

    private static int Edits(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
            return a.Length + b.Length;
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            for (var j = 0; j <= b.Length; j++)
                table[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(
                        Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
        return table[a.Length, b.Length];
    }
}
