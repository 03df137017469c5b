using MfgPathways.Tests.Samples;

namespace MfgPathways.Tests;

public sealed class NameSearchTests
{
    private static readonly Framework Jobs = WithTitles(
        ("materials", "CNC Operators"), ("materials", "CNC Machinists"), ("materials", "Mechanical Engineers"),
        ("electronics", "Mechanical Engineers"), ("electronics", "Chips Test and Packaging Technicians"));

    [Theory]
    [InlineData("cnc operator", "materials/cnc-operators")]
    [InlineData("  CNC   OPERATORS ", "materials/cnc-operators")]
    [InlineData("MATERIALS/cnc-operators", "materials/cnc-operators")]
    [InlineData("machinist", "materials/cnc-machinists")]
    [InlineData("chips test & packaging technician", "electronics/chips-test-and-packaging-technicians")]
    [InlineData("Mechanical Engineers@Materials", "materials/mechanical-engineers")]
    [InlineData("mechanical engineer@elec", "electronics/mechanical-engineers")]
    public void A_name_is_found_without_regard_to_case_plural_and_punctuation(string name, string id) =>
        Assert.Equal(id, NameSearch.Occupation(Jobs, name).Found?.Id);

    [Theory]
    [InlineData("cnc", new[] { "materials/cnc-machinists", "materials/cnc-operators" })]
    [InlineData("mechanical engineers", new[] { "electronics/mechanical-engineers", "materials/mechanical-engineers" })]
    public void A_name_of_several_is_ambiguous_and_names_them(string name, string[] ids)
    {
        var match = NameSearch.Occupation(Jobs, name);

        Assert.Null(match.Found);
        Assert.True(match.Ambiguous);
        Assert.Equal(ids, match.Nearest.Select(o => o.Id));
    }

    [Theory]
    [InlineData("mecanical enginer", "electronics/mechanical-engineers")]
    [InlineData("cnc opperator", "materials/cnc-operators")]
    public void A_misspelt_name_is_not_guessed_but_the_nearest_are_named(string name, string nearest)
    {
        var match = NameSearch.Occupation(Jobs, name);

        Assert.Null(match.Found);
        Assert.False(match.Ambiguous);
        Assert.Equal(nearest, match.Nearest[0].Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("zzzzzz")]
    [InlineData("cnc operators@nowhere")]
    public void What_is_like_nothing_finds_nothing(string name)
    {
        var match = NameSearch.Occupation(Jobs, name);

        Assert.Null(match.Found);
        Assert.Empty(match.Nearest);
    }

    [Theory]
    [InlineData("Process Control", "process", true)]
    [InlineData("Welding Processes", "process", true)]
    [InlineData("Safety Procedures", "process", false)]
    [InlineData("Battery Assembly", "batteries", true)]
    [InlineData("Emerging Technologies", "technology", true)]
    [InlineData("Data Analysis", "analysis", true)]
    [InlineData("Data Analysis", "data anal", true)]
    [InlineData("Gas Turbines", "gas turbine", true)]
    public void A_word_is_found_by_its_beginning_in_singular_and_plural(string name, string words, bool found) =>
        Assert.Equal(found, NameSearch.Contains(name, words));

    [Theory]
    [InlineData("7223.4", "b")]
    [InlineData(" 7223.4 ", "b")]
    [InlineData("7223.1@materials", "a")]
    [InlineData("7212", "c")]
    [InlineData("51-4041", "51-4041.00")]
    [InlineData("51-4041.00", "51-4041.00")]
    [InlineData("7223.4.1", "d")]
    public void An_occupation_is_found_by_its_code_and_by_the_group_that_it_alone_is_of(string name, string id) =>
        Assert.Equal(id, NameSearch.Occupation(Coded(), name).Found?.Id);

    [Theory]
    [InlineData("7223", new[] { "a", "b", "d" })]
    [InlineData("7223.1", new[] { "a", "e" })]
    public void A_code_of_several_asks_back_and_lists_them(string name, string[] ids)
    {
        // Two of one code.
        var rows = FrameworkRows.From(Coded());
        rows.Occupations.Add(new(new Occupation("e", "7223.1", "Grinder", ["materials"], 1), ""));

        var match = NameSearch.Occupation(name == "7223" ? Coded() : Framework.Create(rows), name);

        Assert.True(match.Ambiguous);
        Assert.Equal(ids, match.Nearest.Select(o => o.Id));
    }

    [Fact]
    public void A_KSA_is_found_by_its_code_and_an_id_goes_before_a_code()
    {
        var rows = Frameworks.RowsOf("xxx");
        rows.Ksas[0] = new(rows.Ksas[0].Value with { Code = "K7" }, "");
        rows.Ksas[1] = new(rows.Ksas[1].Value with { Code = "4.1.01.03" }, "");
        var framework = Framework.Create(rows);

        Assert.Equal("4.1.01.01", NameSearch.Ksa(framework, "k7").Found?.Id);
        Assert.Equal("4.1.01.03", NameSearch.Ksa(framework, "4.1.01.03").Found?.Id);
        Assert.Equal(["4.1.01.01"], KsaNames.Ids(framework, ["K7"]));
    }

    private static Framework Coded()
    {
        var rows = FrameworkRows.From(Jobs);
        rows.Occupations.Clear();
        foreach (var (id, code, title) in new[]
        {
            ("a", "7223.1", "Turner"), ("b", "7223.4", "Miller"), ("c", "7212.3", "Welder"), ("d", "7223.4.1", "Slot miller"),
            ("51-4041.00", null, "Machinist"),
        })
            rows.Occupations.Add(new(new Occupation(id, code, title, ["materials"], 1), ""));
        return Framework.Create(rows);
    }

    private static Framework WithTitles(params (string Area, string Title)[] jobs)
    {
        var rows = Frameworks.RowsOf("x");
        rows.Occupations.Clear();
        rows.Requirements.Clear();
        rows.Areas.Clear();
        rows.Areas.Add(new(new TechnologyArea("materials", "Materials", "Mtrl"), ""));
        rows.Areas.Add(new(new TechnologyArea("electronics", "Electronics", "Elec"), ""));
        foreach (var (area, title) in jobs)
            rows.Occupations.Add(new(new Occupation($"{area}/{Slug.Of(title)}", title, [area], 1), ""));
        return Framework.Create(rows);
    }
}
