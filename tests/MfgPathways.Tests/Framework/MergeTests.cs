using CsCheck;
using MfgPathways.Tests.Samples;

namespace MfgPathways.Tests;

public sealed class MergeTests
{
    [Fact]
    public void Merging_titles_pools_areas_and_counts_how_many_of_them_list_a_pair()
    {
        var rows = Frameworks.RowsOf("xx.", "x.x");
        rows.Areas.Add(new(new TechnologyArea("other", "Other", "O"), ""));
        rows.Occupations[1] = new(new Occupation("other/occupation-00", "Occupation 00", ["other"], 2), "");
        for (var i = 0; i < rows.Requirements.Count; i++)
            if (rows.Requirements[i].Value.OccupationId == "area/occupation-01")
                rows.Requirements[i] = new(rows.Requirements[i].Value with { OccupationId = "other/occupation-00", Selections = 3 }, "");

        var merged = TitleMerge.Apply(Framework.Create(rows));

        Assert.Equal(Merges.Titles, merged.Merges);
        Assert.Equal(new Occupation("occupation-00", "Occupation 00", ["area", "other"], 3), Assert.Single(merged.Occupations));
        Assert.Equal(
            [
                new Requirement("occupation-00", "4.1.01.01", 4, 2),
                new Requirement("occupation-00", "4.1.01.02", 1, 1),
                new Requirement("occupation-00", "4.1.01.03", 3, 1),
            ],
            merged.Requirements);
    }

    [Fact]
    public void Merging_keeps_the_code_that_all_of_a_title_have_and_that_of_the_KSA_that_stays()
    {
        var rows = Frameworks.RowsOf("xx", "xx", "xx", "xx");
        foreach (var (place, title, code) in new[] { (0, "One", "7"), (1, "One", "7"), (2, "Two", "7"), (3, "Two", "8") })
            rows.Occupations[place] = new(rows.Occupations[place].Value with { Title = title, Code = code }, "");
        foreach (var (place, code) in new[] { (0, "A"), (1, "B") })
            rows.Ksas[place] = new(rows.Ksas[place].Value with { Name = "Cut", Code = code }, "");

        var merged = TitleMerge.Apply(SynonymMerge.Apply(Framework.Create(rows)));

        Assert.Equal(["one 7", "two "], merged.Occupations.Select(o => $"{o.Id} {o.Code}"));
        Assert.Equal("A", Assert.Single(merged.Ksas).Code);
    }

    [Fact]
    public void Merging_synonyms_tells_languages_apart_that_differ_by_a_sign()
    {
        var rows = Frameworks.RowsOf("xxxx");
        string[] names = ["C", "C#", "C++", "c."];
        foreach (var (ksa, name) in names.Index())
            rows.Ksas[ksa] = new(rows.Ksas[ksa].Value with { Name = name }, "");

        var merged = SynonymMerge.Apply(Framework.Create(rows));

        Assert.Equal(["C", "C#", "C++"], merged.Ksas.Select(k => k.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Merging_synonyms_keeps_the_smallest_id_and_names_the_others()
    {
        var rows = Frameworks.RowsOf("xx.x", "...x");
        rows.Ksas[3] = new(rows.Ksas[3].Value with { Name = "ksa  0!" }, "");

        var merged = SynonymMerge.Apply(Framework.Create(rows));

        Assert.Equal(new Ksa("4.1.01.01", "4.1.01", "KSA 0", ["4.1.02.01"]), merged.Ksas[0]);
        Assert.Equal(3, merged.Ksas.Length);
        Assert.Equal(
            [
                new Requirement("area/occupation-00", "4.1.01.01", 2),
                new Requirement("area/occupation-00", "4.1.01.02", 1),
                new Requirement("area/occupation-01", "4.1.01.01", 1),
            ],
            merged.Requirements);
    }

    [Fact]
    public void Merges_are_idempotent_lose_no_selection_and_leave_their_argument_alone() =>
        Gen.Select(Frameworks.Random(6, 8), Gen.Int[1, 3], Gen.Int[1, 4]).Sample(
            (random, titles, texts) =>
            {
                var rows = FrameworkRows.From(random);
                for (var o = 0; o < rows.Occupations.Count; o++)
                    rows.Occupations[o] = new(rows.Occupations[o].Value with { Title = $"Title {o % titles}" }, "");
                for (var k = 0; k < rows.Ksas.Count; k++)
                    rows.Ksas[k] = new(rows.Ksas[k].Value with { Name = $"Text {k % texts}" }, "");
                var framework = Framework.Create(rows);
                var checksum = framework.Checksum;

                var merged = TitleMerge.Apply(SynonymMerge.Apply(framework));

                Assert.Equal(Math.Min(titles, framework.Occupations.Length), merged.Occupations.Length);
                Assert.Equal(Math.Min(texts, framework.Ksas.Length), merged.Ksas.Length);
                Assert.Equal(framework.Requirements.Sum(r => r.Selections), merged.Requirements.Sum(r => r.Selections));
                Assert.Same(merged, TitleMerge.Apply(merged));
                Assert.Same(merged, SynonymMerge.Apply(merged));
                Assert.Equal(checksum, Framework.Create(FrameworkRows.From(framework)).Checksum);
            },
            iter: 500);

    [Fact]
    public void Synonyms_of_merged_titles_are_refused_because_their_areas_cannot_be_told_apart() =>
        Assert.Throws<MergeException>(() => SynonymMerge.Apply(TitleMerge.Apply(Frameworks.Of("xx"))));
}
