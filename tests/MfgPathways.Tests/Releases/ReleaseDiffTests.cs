using CsCheck;
using MfgPathways.Graph;
using MfgPathways.Importing;
using MfgPathways.Pathways;
using MfgPathways.Releases;
using MfgPathways.Tests.Importing;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Releases;

public sealed class ReleaseDiffTests
{
    [Fact]
    public void A_recoded_occupation_is_neither_new_nor_gone_also_where_its_area_changed_with_the_code()
    {
        using var before = SmallEsco.Write(("a1", "stone cutter", "7113.1"), ("a2", "stone polisher", "7113.2"));
        using var after = SmallEsco.Write(("a1", "stone cutter", "8112.4"), ("a2", "stone polisher", "7113.2"));

        var diff = FrameworkDiff.Of(Pair(EscoImport.Read(before.Path).Framework, EscoImport.Read(after.Path).Framework));

        Assert.Equal(
            new ChangedRow(RowChange.Recoded, "a1", "a1", "7113.1", "8112.4", "stone cutter", "stone cutter"),
            Assert.Single(diff.Occupations));
        Assert.Equal((0, 0, 1, 0), Counts(diff, "occupations"));
        Assert.Empty(diff.Requirements);
        Assert.Empty(diff.Ksas);
    }

    [Fact]
    public void A_new_id_with_the_same_title_is_recoded_and_a_new_title_with_the_same_id_renamed()
    {
        using var before = SmallEsco.Write(("a1", "stone cutter", "7113.1"), ("a2", "stone polisher", "7113.2"), ("a3", "mason", "7113.3"));
        using var after = SmallEsco.Write(("b1", "stone cutter", "7113.1"), ("a2", "marble polisher", "7113.2"), ("a3", "mason", "7113.3"));

        var diff = FrameworkDiff.Of(Pair(EscoImport.Read(before.Path).Framework, EscoImport.Read(after.Path).Framework));

        Assert.Equal(
            ["Renamed a2 a2 stone polisher marble polisher", "Recoded a1 b1 stone cutter stone cutter"],
            diff.Occupations.Select(o => $"{o.Change} {o.OldId} {o.NewId} {o.OldText} {o.NewText}"));
        Assert.Equal((0, 0, 1, 1), Counts(diff, "occupations"));
        Assert.Empty(diff.Requirements);
    }

    [Fact]
    public void An_area_that_changed_alone_is_told_from_a_title_that_did()
    {
        var (before, rows) = (Frameworks.Of("xx", "x."), Frameworks.RowsOf("xx", "x."));
        rows.Areas.Add(new(new TechnologyArea("other", "Other", "O"), ""));
        rows.Occupations[0] = new(rows.Occupations[0].Value with { AreaIds = ["other"] }, "");

        Assert.Equal(RowChange.Regrouped, Assert.Single(FrameworkDiff.Of(Pair(before, Framework.Create(rows))).Occupations).Change);
    }

    [Fact]
    public void The_difference_turned_round_is_the_difference_the_other_way() =>
        Gen.Select(Frameworks.Random(6, 6), Frameworks.Random(6, 6)).Sample((one, other) =>
        {
            var (there, back) = (FrameworkDiff.Of(Pair(one, other)), FrameworkDiff.Of(Pair(other, one)));
            Assert.Equal(
                there.Kinds.Select(k => (k.Added, k.Removed, k.Recoded, k.Changed)),
                back.Kinds.Select(k => (k.Removed, k.Added, k.Recoded, k.Changed)));
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
        var pair = Pair(framework, Recoded.Renumbered(framework));
        var diff = FrameworkDiff.Of(pair);
        Assert.False(diff.IsSame);
        Assert.All(diff.Ksas, k => Assert.Equal(RowChange.Recoded, k.Change));
        Assert.Equal((framework.Ksas.Length, 0, 0), (diff.Ksas.Count, diff.Occupations.Count, diff.Requirements.Count));
        Assert.Empty(RoutesDiff.OfAll(pair, PathOptions.Default, PathOptions.Default));
    });

    private static (int, int, int, int) Counts(FrameworkDiff diff, string kind) =>
        diff.Kinds.Where(k => k.Kind == kind).Select(k => (k.Added, k.Removed, k.Recoded, k.Changed)).Single();

    private static ReleasePair Pair(Framework before, Framework after) => new(new SkillGraph(before), new SkillGraph(after));

    private static MovesDiff Moves(Framework before, Framework after) =>
        MovesDiff.Of(Pair(before, after), 2, MoveRules.Default, MoveRules.Default);

    private static (string, string) Ends(ChangedMove move) => (move.From.Id, move.To.Id);
}
