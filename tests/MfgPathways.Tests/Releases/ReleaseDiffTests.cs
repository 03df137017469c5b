using CsCheck;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Releases;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Releases;

public sealed class ReleaseDiffTests
{
    [Fact]
    public void A_row_is_itself_by_id_and_text_then_by_text_then_by_id()
    {
        var pairs = RowPairs.Of(
            [("1", "weld"), ("2", "cut"), ("3", "drill"), ("4", "paint"), ("5", "weld")],
            [("1", "weld"), ("2", "drill"), ("3", "mill"), ("6", "weld"), ("7", "pack")]);

        Assert.Equal(
            [new RowPair(0, 0), new RowPair(1, -1), new RowPair(2, 1), new RowPair(3, -1), new RowPair(4, 3), new(-1, 2), new(-1, 4)],
            pairs);
    }

    [Fact]
    public void Every_row_stands_in_one_pair() => Gen.Select(Rows, Rows).Sample((before, after) =>
    {
        var pairs = RowPairs.Of(before, after);
        Assert.Equal(Enumerable.Range(0, before.Length), pairs.Where(p => p.Before >= 0).Select(p => p.Before).Order());
        Assert.Equal(Enumerable.Range(0, after.Length), pairs.Where(p => p.After >= 0).Select(p => p.After).Order());
        Assert.All(pairs.Where(p => p is { Before: >= 0, After: >= 0 }), p =>
            Assert.True(before[p.Before].Id == after[p.After].Id || before[p.Before].Text == after[p.After].Text));
        // What has a partner by text has one, as far as there are enough of them.
        foreach (var text in before.Select(r => r.Text).Distinct())
            Assert.True(
                pairs.Count(p => p is { Before: >= 0, After: >= 0 } && before[p.Before].Text == text && after[p.After].Text == text)
                    == Math.Min(before.Count(r => r.Text == text), after.Count(r => r.Text == text)));
    });

    [Fact]
    public void The_difference_turned_round_is_the_difference_the_other_way() =>
        Gen.Select(Frameworks.Random(6, 6), Frameworks.Random(6, 6)).Sample((one, other) =>
        {
            var (there, back) = (FrameworkDiff.Of(Pair(one, other)), FrameworkDiff.Of(Pair(other, one)));
            Assert.Equal(there.Kinds.Select(k => (k.Added, k.Removed, k.Changed)), back.Kinds.Select(k => (k.Removed, k.Added, k.Changed)));
            Assert.Equal(
                there.Requirements.Select(r => (r.Occupation.Id, r.Ksa.Id, r.Before, r.After)),
                back.Requirements.Select(r => (r.Occupation.Id, r.Ksa.Id, r.After, r.Before)));
            Assert.Equal(one.Equals(other), there.IsSame);
            var (opened, closed) = (Moves(one, other), Moves(other, one));
            Assert.Equal(opened.Opened.Select(Ends), closed.Closed.Select(Ends));
        });

    [Fact]
    public void Moves_opened_and_closed_are_those_of_one_release_only() =>
        Gen.Select(Frameworks.Random(6, 6), Frameworks.Random(6, 6), Gen.Int[0, 4], Gen.Int[1, 3], Gen.Int[0, 2]).Sample(
            (one, other, stretch, stoneKsas, stoneShared) =>
            {
                var rules = new MoveRules { StoneKsas = stoneKsas, StoneShared = stoneShared };
                var diff = MovesDiff.Of(Pair(one, other), stretch, rules, rules);
                var (before, after) = (Counting(one), Counting(other));
                Assert.Equal((before.Count, after.Count), (diff.Before, diff.After));
                Assert.Equal(after.Except(before).Order(), diff.Opened.Select(Ends));
                Assert.Equal(before.Except(after).Order(), diff.Closed.Select(Ends));

                List<(string, string)> Counting(Framework framework)
                {
                    var required = framework.Requirements.ToLookup(r => r.OccupationId, r => r.KsaId);
                    return
                    [
                        .. from a in framework.Occupations
                           from b in framework.Occupations
                           where a != b && required[a.Id].Count() >= stoneKsas && required[b.Id].Count() >= stoneKsas
                           where required[a.Id].Intersect(required[b.Id]).Count() >= stoneShared
                               && required[b.Id].Except(required[a.Id]).Count() <= stretch
                           select (a.Id, b.Id),
                    ];
                }
            });

    [Fact]
    public void Routes_are_the_same_where_nothing_but_numbers_of_KSAs_changed() => Frameworks.Random(6, 6).Sample(framework =>
    {
        var rows = FrameworkRows.From(framework);
        for (var k = 0; k < rows.Ksas.Count; k++)
            rows.Ksas[k] = new(rows.Ksas[k].Value with { Id = $"9.{rows.Ksas[k].Value.Id}" }, "");
        for (var r = 0; r < rows.Requirements.Count; r++)
            rows.Requirements[r] = new(rows.Requirements[r].Value with { KsaId = $"9.{rows.Requirements[r].Value.KsaId}" }, "");
        var pair = Pair(framework, Framework.Create(rows));
        var diff = FrameworkDiff.Of(pair);
        Assert.False(diff.IsSame);
        Assert.All(diff.Ksas, k => Assert.Equal(RowChange.Renumbered, k.Change));
        Assert.Equal((framework.Ksas.Length, 0, 0), (diff.Ksas.Count, diff.Occupations.Count, diff.Requirements.Count));
        Assert.Empty(RoutesDiff.OfAll(pair, PathOptions.Default, PathOptions.Default));
    });

    private static readonly Gen<(string Id, string Text)[]> Rows =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 4], (id, text) => ($"{id}", $"text {text}")).Array[0, 8]
            .Select(rows => rows.DistinctBy(r => r.Item1).OrderBy(r => r.Item1, StringComparer.Ordinal).ToArray());

    private static ReleasePair Pair(Framework before, Framework after) => new(new SkillGraph(before), new SkillGraph(after));

    private static MovesDiff Moves(Framework before, Framework after) =>
        MovesDiff.Of(Pair(before, after), 2, MoveRules.Default, MoveRules.Default);

    private static (string, string) Ends(ChangedMove move) => (move.From.Id, move.To.Id);
}
