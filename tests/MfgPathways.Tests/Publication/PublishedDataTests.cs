using MfgPathways.Formats;
using MfgPathways.Publication;

namespace MfgPathways.Tests.Publication;

/// <summary>What the publication's tables hold. All of it runs on the embedded data.</summary>
public sealed class PublishedDataTests
{
    private readonly Framework framework = EmbeddedFramework.Read();

    [Fact]
    public void Table_19_lists_1134_pairs_in_1214_selections()
    {
        Assert.Equal(1134, framework.Requirements.Length);
        Assert.Equal(1214, framework.Requirements.Sum(r => r.Selections));
        Assert.All(framework.Requirements, r => Assert.Equal(1, r.Areas));
    }

    [Fact]
    public void There_are_5_areas_2_tiers_13_competencies_68_sub_competencies_235_KSAs_and_132_occupations() => Assert.Equal(
        (5, 2, 13, 68, 235, 132),
        (framework.Areas.Length, framework.Tiers.Length, framework.Competencies.Length, framework.SubCompetencies.Length,
            framework.Ksas.Length, framework.Occupations.Length));

    [Theory]
    [InlineData("biomanufacturing", 16, 65, 65)]
    [InlineData("digital-automation", 24, 104, 104)]
    [InlineData("electronics", 33, 77, 78)]
    [InlineData("materials", 30, 43, 43)]
    [InlineData("energy-process", 29, 57, 57)]
    public void An_area_has_so_many_occupations_and_KSAs_where_the_publication_prints_so_many(
        string area, int occupations, int ksas, int printed)
    {
        Assert.Equal(occupations, framework.Occupations.Count(o => o.AreaIds.Contains(area)));
        Assert.Equal(ksas, Published.KsasOf(framework, area).Count);
        Assert.Equal($"{printed}", Published.Single("Table 1", area, "ksas").Value);
    }

    [Fact]
    public void A_third_of_the_KSAs_is_in_more_than_one_area()
    {
        var several = framework.Ksas.Count(k => Published.AreasOf(framework, k.Id).Count > 1);
        Assert.Equal(78, several);
        Assert.Equal(33.19, 100.0 * several / framework.Ksas.Length, 0.005);
    }

    [Fact]
    public void One_occupation_has_no_KSA_and_30_have_one_and_the_median_is_6()
    {
        var counts = framework.Occupations.ToDictionary(o => o.Id, o => framework.Requirements.Count(r => r.OccupationId == o.Id));
        Assert.Equal("electronics/industrial-engineering-technologists-and-technicians", counts.Single(c => c.Value == 0).Key);
        Assert.Equal(30, counts.Values.Count(c => c == 1));
        var sorted = counts.Values.Order().ToArray();
        Assert.Equal((6, 6), (sorted[65], sorted[66]));
    }

    [Fact]
    public void Ids_are_those_of_area_and_title()
    {
        Assert.Equal("CNC Operators", framework.Occupations.Single(o => o.Id == "materials/cnc-operators").Title);
        Assert.All(framework.Occupations, o => Assert.Equal(OccupationId.Of(o.AreaIds[0], o.Title), o.Id));
        Assert.DoesNotContain(framework.Occupations, o => o.Title.Contains(" & ", StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_107_titles_where_the_publication_prints_99()
    {
        Assert.Equal(107, framework.Occupations.Select(o => o.Title).Distinct().Count());
        Assert.Equal("99", Published.Single("Section 2.2", "framework", "unique-titles").Value);
    }

    [Fact]
    public void There_are_13_competencies_where_section_2_prints_20()
    {
        Assert.Equal(13, framework.Competencies.Length);
        Assert.Equal("20", Published.Single("Section 2", "framework", "competencies").Value);
    }

    [Fact]
    public void The_most_cited_KSA_has_28_occupations_and_the_29_selections_that_Table_2_prints()
    {
        var requirements = framework.Requirements.Where(r => r.KsaId == "4.1.07.02").ToList();
        Assert.Equal((28, 29), (requirements.Count, requirements.Sum(r => r.Selections)));
        Assert.Equal("29", Published.Single("Table 2", "4.1.07.02", "occupations").Value);
    }

    [Fact]
    public void Institutes_are_those_of_Table_17()
    {
        Assert.Equal(3, framework.Occupations.Single(o => o.Id == "materials/mechatronics-technicians").Institutes);
        Assert.Equal(2, framework.Occupations.Single(o => o.Id == "biomanufacturing/biological-technicians").Institutes);
        Assert.Equal((118, 11, 3), (With(1), With(2), With(3)));

        int With(int institutes) => framework.Occupations.Count(o => o.Institutes == institutes);
    }

    [Fact]
    public void Sub_competencies_without_a_definition_are_those_that_Table_18_lacks()
    {
        var lacking = framework.SubCompetencies.Where(s => s.Definition is null).Select(s => s.Id).ToList();
        Assert.Equal(21, lacking.Count);
        Assert.Equal(["4.5.01"], lacking.Where(id => id[0] == '4'));
        Assert.All(framework.Competencies, c => Assert.False(c.Definition is null || c.Source is null));
    }

    [Fact]
    public void Headings_are_in_title_case_and_keep_their_acronyms()
    {
        var names = framework.SubCompetencies.ToDictionary(s => s.Id, s => s.Name);
        Assert.Equal("IT/OT Integration", names["5.2.02"]);
        Assert.Equal("Operating Technology (OT) Security", names["5.4.04"]);
        Assert.Equal("Electronic Systems M/I/R", names["4.3.05"]);
        Assert.Equal("Production Materials - Sources and Types", names["4.2.03"]);
        Assert.Equal("Additive Manufacturing", names["5.1.00"]);
    }

    [Fact]
    public void The_release_credits_the_NIST_Office_of_Advanced_Manufacturing()
    {
        Assert.Equal(("nist-ams-600-20", "June 2026", "https://doi.org/10.6028/NIST.AMS.600-20"),
            (framework.Release.Id, framework.Release.Published, framework.Release.Url));
        Assert.Equal(EmbeddedFramework.ReleaseId, framework.Release.Id);
        Assert.StartsWith("NIST Office of Advanced Manufacturing: ", framework.Release.Attribution, StringComparison.Ordinal);
    }

    [Fact]
    public void Labour_market_rows_are_15_and_a_dash_is_no_number()
    {
        var rows = EmbeddedPublication.LabourMarket();
        Assert.Equal(15, rows.Length);
        Assert.Equal(
            new("Table 7", "biomanufacturing", "Biological Technicians", 6875, 64300, 54215, 42300,
                "High school or equivalent; 11% require an Associate’s; 26% require a Bachelor’s"),
            rows.Single(r => r.Title == "Biological Technicians"));
        Assert.Equal(5, rows.Count(r => r.AreaId is null && r.Source == "Table 3"));
        Assert.Null(rows[0].JobOpenings);
    }
}
