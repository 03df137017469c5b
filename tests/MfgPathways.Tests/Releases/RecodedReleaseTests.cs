using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Importing;
using MfgPathways.Releases;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Releases;

/// <summary>Of rows that a seed draws and that get another id or code, a difference names those and no other.</summary>
public sealed class RecodedReleaseTests
{
    private const int Drawn = 23;

    private static readonly Framework Published = EmbeddedFramework.Read();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Rows_of_the_publication_with_another_id_are_recoded_also_where_several_have_one_title(int seed)
    {
        var drawn = Recoded.Draw([.. Published.Occupations.Select(o => o.Id), .. Published.Ksas.Select(k => k.Id)], Drawn, seed);
        var after = Recoded.Of(
            Published, o => drawn.Contains(o.Id) ? o with { Id = New(o.Id) } : o,
            k => drawn.Contains(k.Id) ? k with { Id = New(k.Id) } : k);

        var diff = Only(Published, after, drawn);

        Assert.False(diff.IdsStay);
        Assert.All(diff.Occupations.Concat(diff.Ksas), r => Assert.Equal(New(r.OldId!), r.NewId));
        var moves = MovesDiff.Of(Pair(Published, after), 2, MoveRules.Default, MoveRules.Default);
        Assert.True(moves.Before > 0);
        Assert.Empty(moves.Opened.Concat(moves.Closed));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Occupations_of_one_title_are_told_apart_by_their_areas_where_all_of_them_are_recoded(int seed)
    {
        var titles = Published.Occupations.GroupBy(o => o.Title, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).ToArray();
        Assert.True(titles.Sum(g => g.Count()) > Drawn);
        var drawn = Recoded.Draw(titles.SelectMany(g => g.Select(o => o.Id)), Drawn, seed);

        Only(Published, Recoded.Of(Published, o => drawn.Contains(o.Id) ? o with { Id = New(o.Id) } : o, k => k), drawn);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    public void Rows_of_the_publication_that_keep_their_ids_and_get_another_code_are_recoded_also_where_their_area_changes(int seed)
    {
        var before = Recoded.Of(Published, o => o with { Code = $"C {o.Id}" }, k => k with { Code = $"C {k.Id}" });
        var drawn = Recoded.Draw([.. before.Occupations.Select(o => o.Id), .. before.Ksas.Select(k => k.Id)], Drawn, seed);
        var after = Recoded.Of(
            before,
            o => drawn.Contains(o.Id) ? o with { Code = New(o.Code!), AreaIds = [before.Areas.First(a => a.Id != o.AreaIds[0]).Id] } : o,
            k => drawn.Contains(k.Id) ? k with { Code = New(k.Code!) } : k);

        var diff = Only(before, after, drawn);

        Assert.True(diff.IdsStay);
        Assert.All(diff.Occupations.Concat(diff.Ksas), r => Assert.Equal((r.OldId, New(r.OldCode!)), (r.NewId, r.NewCode)));
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void Occupations_of_ESCO_with_another_code_or_another_id_are_recoded_and_nothing_is_new_or_gone(int seed, bool code)
    {
        var directory = Repository.Dataset("esco-1.1.1");
        Assert.SkipWhen(directory is null, Repository.NoDataset);
        var before = EscoImport.Read(directory!).Framework;
        var drawn = Recoded.Draw(before.Occupations.Select(o => o.Id), Drawn, seed);
        var after = Recoded.Of(
            before,
            o => !drawn.Contains(o.Id) ? o
                : code ? o with { Code = $"9{o.Code}", AreaIds = [o.AreaIds[0] == "8" ? "7" : "8"] }
                : o with { Id = New(o.Id) },
            k => k);

        Only(before, after, drawn);
    }

    [Fact]
    public void From_ESCO_1_1_0_to_1_1_1_one_occupation_is_gone_and_23_are_recoded()
    {
        var (before, after) = (Repository.Dataset("esco-1.1.0"), Repository.Dataset("esco-1.1.1"));
        Assert.SkipWhen(before is null || after is null, Repository.NoDataset);

        var diff = FrameworkDiff.Of(Pair(EscoImport.Read(before!).Framework, EscoImport.Read(after!).Framework));

        // By URI, as a script of a dozen lines counts it.
        Assert.Equal((0, 1, 23, 0), Counts(diff, "occupations"));
        Assert.Equal((5, 0, 0, 1054), Counts(diff, "KSAs"));
        Assert.Equal((5, 2), (diff.Ksas.Count(k => k.Change == RowChange.Added), diff.Ksas.Count(k => k.Change == RowChange.Renamed)));
        Assert.Equal(674, diff.Requirements.Count);
    }

    private static string New(string id) => $"new {id}";

    private static FrameworkDiff Only(Framework before, Framework after, HashSet<string> drawn)
    {
        var diff = FrameworkDiff.Of(Pair(before, after));
        Assert.Equal(Drawn, drawn.Count);
        Assert.Equal(
            drawn.Order(StringComparer.Ordinal), diff.Occupations.Concat(diff.Ksas).Select(r => r.OldId).Order(StringComparer.Ordinal));
        Assert.All(diff.Occupations.Concat(diff.Ksas), r => Assert.Equal(RowChange.Recoded, r.Change));
        Assert.All(["occupations", "KSAs", "requirements"], kind =>
            Assert.Equal((0, 0, 0), diff.Kinds.Where(k => k.Kind == kind).Select(k => (k.Added, k.Removed, k.Changed)).Single()));
        Assert.Empty(diff.Requirements);
        return diff;
    }

    private static (int, int, int, int) Counts(FrameworkDiff diff, string kind) =>
        diff.Kinds.Where(k => k.Kind == kind).Select(k => (k.Added, k.Removed, k.Recoded, k.Changed)).Single();

    private static ReleasePair Pair(Framework before, Framework after) => new(new SkillGraph(before), new SkillGraph(after));
}
