using MfgPathways.Associations;
using MfgPathways.Formats;
using MfgPathways.Graph;

namespace MfgPathways.Tests.Associations;

/// <summary>Where section 3.2.2 and its own table agree on the most strongly associated KSAs, and where they do not.</summary>
public sealed class PrintedAssociationsTests
{
    private readonly Framework framework = EmbeddedFramework.Read();

    [Theory]
    [InlineData("4.1.07.01", 4, 4)]
    [InlineData("4.1.07.02", 4, 5)]
    [InlineData("4.1.02.04", 3, 5)]
    public void So_many_of_the_printed_KSAs_are_the_first_by_the_number_of_titles_that_require_both(string ksa, int found, int printed)
    {
        var list = Of(framework, ksa);
        Assert.Equal((found, printed), (list.FoundBySupport, list.Entries.Count));
    }

    [Fact]
    public void The_entry_of_4_1_07_02_that_is_not_found_has_a_twin_that_is()
    {
        var missing = Assert.Single(Of(framework, "4.1.07.02").Entries, e => e.RankBySupport > 5);
        Assert.Equal(("4.2.06.11", 15, 6), (missing.Ksa.Id, missing.RankBySupport, missing.Support));
        Assert.Equal(("4.2.09.05", 2), (missing.Twin?.Id, missing.TwinRank));
    }

    [Fact]
    public void The_entries_of_4_1_02_04_that_are_not_found_share_the_next_rank_with_thirteen_others()
    {
        var missing = Of(framework, "4.1.02.04").Entries.Where(e => e.RankBySupport > 5).ToArray();
        Assert.Equal(["4.1.03.08", "4.1.03.02"], missing.Select(e => e.Ksa.Id));
        Assert.All(missing, e => Assert.Equal((6, 13, null), (e.RankBySupport, e.Tied, e.Twin?.Id)));
    }

    [Fact]
    public void No_other_measure_puts_as_many_of_the_14_first()
    {
        var lists = new[] { "4.1.07.01", "4.1.07.02", "4.1.02.04" }.Select(ksa => Of(framework, ksa)).ToArray();
        int Found(Func<PrintedAssociation, int?> rank) => lists.Sum(l => l.Entries.Count(e => rank(e) <= l.Entries.Count));

        Assert.Equal(
            (11, 6, 4, 0),
            (Found(e => e.RankBySupport), Found(e => e.RankByJaccard), Found(e => e.RankByP), Found(e => e.RankByLift)));
    }

    [Fact]
    public void The_comparison_counts_titles_whether_they_are_merged_or_not() => Assert.Equivalent(
        Of(framework, "4.1.02.04"), Of(TitleMerge.Apply(framework), "4.1.02.04"), strict: true);

    [Fact]
    public void Where_synonyms_are_merged_twins_are_one()
    {
        var list = Of(SynonymMerge.Apply(framework), "4.1.07.02");
        Assert.Equal(5, list.FoundBySupport);
        Assert.All(list.Entries, e => Assert.Null(e.Twin));
    }

    [Fact]
    public void Other_KSAs_and_other_frameworks_have_no_printed_list()
    {
        Assert.Null(PrintedAssociations.Of(new SkillGraph(framework), framework.Ksas[0]));
        var other = FrameworkRows.From(framework) with { Release = framework.Release with { Id = "another" } };
        Assert.Null(PrintedAssociations.Of(new SkillGraph(Framework.Create(other)), framework.Ksas.Single(k => k.Id == "4.1.07.02")));
    }

    private static PrintedAssociations Of(Framework framework, string ksa) =>
        PrintedAssociations.Of(new SkillGraph(framework), framework.Ksas.Single(k => k.Id == ksa))!;
}
