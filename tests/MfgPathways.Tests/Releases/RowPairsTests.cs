using CsCheck;
using MfgPathways.Releases;

namespace MfgPathways.Tests.Releases;

public sealed class RowPairsTests
{
    [Fact]
    public void Where_ids_stay_a_row_is_itself_by_id_then_by_the_text_that_it_alone_has()
    {
        var pairs = RowPairs.Of(
            [Row("1", "weld"), Row("2", "cut"), Row("3", "drill"), Row("4", "paint"), Row("5", "mill"), Row("8", "pack"), Row("9", "pack")],
            [Row("1", "weld"), Row("2", "drill"), Row("6", "mill"), Row("7", "pack")], idsStay: true);

        // What 2 was called before and what 3 was called went to others: a title may change hands. Nobody knows which of 8 and 9 is 7.
        Assert.Equal([new(0, 0), new(1, 1), new(2, -1), new(3, -1), new(4, 2), new(5, -1), new(6, -1), new RowPair(-1, 3)], pairs);
    }

    [Fact]
    public void Where_ids_are_numbers_given_anew_a_row_is_itself_by_id_and_text_then_by_the_text_that_it_alone_has_then_by_id()
    {
        var pairs = RowPairs.Of(
            [Row("1", "weld"), Row("2", "cut"), Row("3", "drill"), Row("4", "paint"), Row("5", "weld")],
            [Row("1", "weld"), Row("2", "drill"), Row("3", "mill"), Row("4", "gild"), Row("6", "weld"), Row("7", "pack")], idsStay: false);

        Assert.Equal([new(0, 0), new(1, -1), new(2, 1), new(3, 3), new(4, 4), new(-1, 2), new RowPair(-1, 5)], pairs);
    }

    [Fact]
    public void Rows_of_one_text_are_told_apart_by_their_groups_and_who_left_its_group_by_being_the_last()
    {
        var pairs = RowPairs.Of(
            [Row("1", "weld", "a"), Row("2", "weld", "b"), Row("3", "weld", "c")],
            [Row("6", "weld", "d"), Row("7", "weld", "b"), Row("8", "weld", "a")], idsStay: true);

        Assert.Equal([new(0, 2), new(1, 1), new RowPair(2, 0)], pairs);
    }

    [Fact]
    public void Every_row_stands_in_one_pair_and_no_two_that_are_left_could_be_one() =>
        Gen.Select(Rows, Rows, Gen.Bool).Sample((before, after, idsStay) =>
        {
            var pairs = RowPairs.Of(before, after, idsStay);
            Assert.Equal(Enumerable.Range(0, before.Length), pairs.Where(p => p.Before >= 0).Select(p => p.Before).Order());
            Assert.Equal(Enumerable.Range(0, after.Length), pairs.Where(p => p.After >= 0).Select(p => p.After).Order());
            Assert.All(pairs.Where(p => p is { Before: >= 0, After: >= 0 }), p =>
                Assert.True(before[p.Before].Id == after[p.After].Id || before[p.Before].Text == after[p.After].Text));
            if (idsStay)
                Assert.All(pairs.Where(p => p.Before >= 0 && after.Any(r => r.Id == before[p.Before].Id)), p =>
                    Assert.Equal(before[p.Before].Id, after[p.After].Id));
            // Where ids do not stay, who was paired by nothing else than the id was left when texts were looked at.
            RowPair[] left = [.. pairs.Where(p => p.Before < 0 || p.After < 0 || (!idsStay && before[p.Before].Text != after[p.After].Text))];
            Assert.Empty(
                Alone(left.Where(p => p.Before >= 0).Select(p => before[p.Before].Text))
                    .Intersect(Alone(left.Where(p => p.After >= 0).Select(p => after[p.After].Text))));
            Assert.Empty(
                pairs.Where(p => p.After < 0).Select(p => before[p.Before].Id)
                    .Intersect(pairs.Where(p => p.Before < 0).Select(p => after[p.After].Id)));
        });

    [Fact]
    public void Turned_round_the_pairs_are_the_same() => Gen.Select(Rows, Rows, Gen.Bool).Sample((before, after, idsStay) =>
    {
        var (there, back) = (RowPairs.Of(before, after, idsStay), RowPairs.Of(after, before, idsStay));
        Assert.Equal(there.Select(p => (p.Before, p.After)).Order(), back.Select(p => (p.After, p.Before)).Order());
    });

    private static readonly Gen<NamedRow[]> Rows =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 4], Gen.Int[0, 1], (id, text, group) => Row($"{id}", $"text {text}", $"group {group}"))
            .Array[0, 8].Select(rows => rows.DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal).ToArray());

    private static NamedRow Row(string id, string text, string group = "") => new(id, text, group);

    private static IEnumerable<string> Alone(IEnumerable<string> texts) => texts.CountBy(t => t).Where(t => t.Value == 1).Select(t => t.Key);
}
