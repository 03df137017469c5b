using MfgPathways.Formats;

namespace MfgPathways.Tests.Publication;

/// <summary>
/// Where the publication's own figures agree with its table, and where they do not. Differences are stated, never forced.
/// </summary>
public sealed class PublishedFigureTests
{
    private readonly Framework framework = EmbeddedFramework.Read();

    [Fact]
    public void Fig_7_agrees_in_56_of_its_68_rows_and_323_of_its_340_cells()
    {
        var rows = Published.At("Fig. 7", "selections").GroupBy(f => f.Subject.Split(';')[1]).ToList();
        var differing = rows.Where(row => row.Any(f => f.Value != $"{Published.Selections(framework, f.Subject)}")).Select(row => row.Key);
        Assert.Equal(68, rows.Count);
        Assert.Equal(
            ["4.1.02", "4.1.03", "4.1.05", "4.1.07", "4.1.08", "4.1.09", "4.2.05", "4.2.11", "4.2.13", "4.3.04", "4.5.02", "5.4.04"],
            differing.Order(StringComparer.Ordinal));
        Assert.Equal((323, 340), Agreement("Fig. 7"));
    }

    [Fact]
    public void Machinists_without_an_area_are_those_of_the_area_before_because_Figs_6_and_7_count_them_there()
    {
        var without = Without("digital-automation/machinists", "4.4.11.01");

        Assert.Equal(("2", 2, 1), Selections("Fig. 7", "digital-automation;4.4.11", without));
        Assert.Equal(("6", 6, 5), Selections("Fig. 6", "digital-automation;4.4", without));
    }

    [Fact]
    public void Chemical_engineers_in_the_cell_that_they_share_with_a_name_count_because_Figs_6_and_7_count_them()
    {
        // The row of 5.7.01.02 has name and occupations in one cell and goes on in the next line. A reading that loses its first occupation
        // comes to 1,133 pairs in 1,213 selections, 31 occupations of one KSA and 55 rows of Fig. 7.
        var without = Without("materials/chemical-engineers", "5.7.01.02");

        Assert.Equal(("3", 3, 2), Selections("Fig. 7", "materials;5.7.01", without));
        Assert.Equal(("4", 4, 3), Selections("Fig. 6", "materials;5.7", without));
        Assert.Equal((1133, 1213), (without.Requirements.Length, without.Requirements.Sum(r => r.Selections)));
        Assert.Equal(31, without.Requirements.GroupBy(r => r.OccupationId).Count(g => g.Count() == 1));
        Assert.Equal((56, 55), (AgreeingRows(framework), AgreeingRows(without)));
    }

    [Theory]
    [InlineData("Fig. 6", 51, 65)]
    [InlineData("Table 8", 5, 5)]
    [InlineData("Table 10", 5, 5)]
    [InlineData("Table 12", 5, 6)]
    [InlineData("Table 14", 3, 5)]
    [InlineData("Table 16", 3, 6)]
    public void Selections_agree_in_so_many_of_so_many_cells(string place, int agreeing, int cells) =>
        Assert.Equal((agreeing, cells), Agreement(place));

    [Theory]
    [InlineData("Table 2", 5, 1)]
    [InlineData("Table 6", 8, 6)]
    public void Numbers_of_occupations_are_numbers_of_selections(string table, int bySelections, int byOccupations)
    {
        var figures = Published.At(table, "occupations").ToList();
        Assert.Equal(bySelections, figures.Count(f => f.Value == $"{Of(f.Subject).Sum(r => r.Selections)}"));
        Assert.Equal(byOccupations, figures.Count(f => f.Value == $"{Of(f.Subject).Count()}"));

        IEnumerable<Requirement> Of(string ksa) => framework.Requirements.Where(r => r.KsaId == ksa);
    }

    [Theory]
    [InlineData("Table 2")]
    [InlineData("Table 6")]
    public void Technology_areas_of_the_top_KSAs_agree(string table) => Assert.All(
        Published.At(table, "technology-areas"), f => Assert.Equal(f.Value, Published.AreasOf(framework, f.Subject).ToString()));

    [Theory]
    [InlineData("Table 4", 6)]
    [InlineData("Table 5", 21)]
    public void Numbers_of_KSAs_by_competency_agree(string table, int rows)
    {
        Assert.Equal(rows, Published.At(table, "ksas").Count());
        Assert.All(Published.At(table, "ksas"), f =>
            Assert.Equal(f.Value, $"{framework.Ksas.Count(k => k.Id.StartsWith($"{f.Subject}.", StringComparison.Ordinal))}"));
    }

    [Theory]
    [InlineData("biomanufacturing", "electronics", 16, "17")]
    [InlineData("digital-automation", "electronics", 24, "24")]
    [InlineData("electronics", "materials", 14, "14")]
    [InlineData("electronics", "energy-process", 21, "21")]
    [InlineData("digital-automation", "energy-process", 28, "28")]
    public void Fig_5_agrees_but_for_one_KSA_of_electronics(string a, string b, int shared, string printed)
    {
        Assert.Equal(shared, Published.KsasOf(framework, a).Intersect(Published.KsasOf(framework, b)).Count());
        Assert.Equal(
            printed, Published.Single("Fig. 5", string.Join(';', new[] { a, b }.Order(StringComparer.Ordinal)), "shared-ksas").Value);
    }

    [Theory]
    [InlineData("biomanufacturing", "Section 3.3.1", 35, "34")]
    [InlineData("digital-automation", "Section 3.3.2", 57, "57")]
    [InlineData("electronics", "Section 3.3.3", 30, "39")]
    [InlineData("materials", "Section 3.3.4", 19, "19")]
    [InlineData("energy-process", "Section 3.3.5", 16, "16")]
    public void KSAs_in_no_other_area_where_the_publication_prints_so_many(string area, string place, int count, string printed)
    {
        Assert.Equal(count, Published.KsasOf(framework, area).Count(k => Published.AreasOf(framework, k).Count == 1));
        Assert.Equal(printed, Published.At(place, "ksas-in-no-other-area").First(f => f.Subject == area).Value);
    }

    [Fact]
    public void One_area_tag_explains_the_KSA_that_Electronics_lacks()
    {
        // 4.2.13.02 lists the Industrial Engineering Technologists twice under BioMFG, once spelt as Table 17 spells those of Electronics,
        // who have no KSA. Were that tag Electronics, five printed numbers would come out. The table is left as it stands.
        const string title = "industrial-engineering-technologists-and-technicians";
        var rows = FrameworkRows.From(framework);
        Assert.Equal(1, rows.Requirements.RemoveAll(r => r.Value == new Requirement($"biomanufacturing/{title}", "4.2.13.02", 2)));
        rows.Requirements.Add(new(new($"biomanufacturing/{title}", "4.2.13.02", 1), "test"));
        rows.Requirements.Add(new(new($"electronics/{title}", "4.2.13.02", 1), "test"));
        var other = Framework.Create(rows);

        Assert.Equal(78, Published.KsasOf(other, "electronics").Count);
        Assert.Equal(17, Published.KsasOf(other, "electronics").Intersect(Published.KsasOf(other, "biomanufacturing")).Count());
        Assert.Equal(34, Published.KsasOf(other, "biomanufacturing").Count(k => Published.AreasOf(other, k).Count == 1));
        Assert.Equal((4, 2), (Published.Selections(other, "biomanufacturing;4.2.13"), Published.Selections(other, "electronics;4.2.13")));
        Assert.Equal((232, 68), (Published.Selections(other, "biomanufacturing;4.2"), Published.Selections(other, "electronics;4.2")));
        Assert.Equal("4", Published.Single("Fig. 7", "biomanufacturing;4.2.13", "selections").Value);
        Assert.Equal("2", Published.Single("Fig. 7", "electronics;4.2.13", "selections").Value);
        Assert.Equal("232", Published.Single("Fig. 6", "biomanufacturing;4.2", "selections").Value);
        Assert.Equal("68", Published.Single("Fig. 6", "electronics;4.2", "selections").Value);
    }

    [Theory]
    [InlineData("4.1", 22, 41, "54")]
    [InlineData("4.2", 31, 80, "40")]
    [InlineData("4.5", 7, 15, "47")]
    public void KSAs_in_several_areas_by_competency_where_the_publication_prints_such_a_share(
        string competency, int several, int ksas, string printed)
    {
        var own = framework.Ksas.Where(k => k.Id.StartsWith($"{competency}.", StringComparison.Ordinal)).ToList();
        Assert.Equal((several, ksas), (own.Count(k => Published.AreasOf(framework, k.Id).Count > 1), own.Count));
        Assert.Equal(printed, Published.Single("Section 3.2.1", competency, "share-of-ksas-in-several-areas").Value);
    }

    [Theory]
    [InlineData("4", 69, 183, "62")]
    [InlineData("5", 9, 52, "82")]
    public void KSAs_in_several_areas_by_tier_where_the_publication_prints_such_a_share_in_one(
        string tier, int several, int ksas, string printed)
    {
        var own = framework.Ksas.Where(k => k.Id.StartsWith($"{tier}.", StringComparison.Ordinal)).ToList();
        Assert.Equal((several, ksas), (own.Count(k => Published.AreasOf(framework, k.Id).Count > 1), own.Count));
        Assert.Equal(printed, Published.Single("Section 3.1.3", tier, "share-of-ksas-in-one-area").Value);
    }

    [Theory]
    [InlineData("4.1;4.2", 59, 57)]
    [InlineData("4.2.05", 42, 40)]
    [InlineData("4.2.05;4.2.09", 23, 24)]
    public void Section_3_2_2_counts_titles_and_not_occupations(string subject, int occupations, int titles)
    {
        var ids = subject.Split(';').Select(Requiring).Aggregate((a, b) => IdList.Of(a.Intersect(b)));
        var names = subject.Split(';').Select(g => IdList.Of(Requiring(g).Select(id => id.Split('/')[1])))
            .Aggregate((a, b) => IdList.Of(a.Intersect(b)));
        Assert.Equal((occupations, titles), (ids.Count, names.Count));
        Assert.Equal($"{titles}", Published.Single("Section 3.2.2", subject, "occupations").Value);

        IdList Requiring(string group) =>
            IdList.Of(
                framework.Requirements.Where(r => r.KsaId.StartsWith($"{group}.", StringComparison.Ordinal)).Select(r => r.OccupationId));
    }

    [Fact]
    public void Figures_are_659_of_34_places()
    {
        Assert.Equal(659, Published.Figures.Count);
        Assert.Equal(34, Published.Figures.Select(f => f.Place).Distinct().Count());
        Assert.All(Published.Figures, f => Assert.Contains(f.Bound, new[] { "=", ">", ">=", "<" }));
        Assert.All(Published.Figures, f => Assert.Contains(f.Unit, new[] { "count", "percent", "usd", "text" }));
        Assert.All(Published.Figures, f => Assert.DoesNotContain("", new[] { f.Subject, f.Measure, f.Value, f.Quote }));
    }

    private Framework Without(string occupation, string ksa)
    {
        var rows = FrameworkRows.From(framework);
        Assert.Equal(1, rows.Requirements.RemoveAll(r => r.Value.OccupationId == occupation && r.Value.KsaId == ksa));
        return Framework.Create(rows);
    }

    private (string Printed, int Here, int Without) Selections(string place, string subject, Framework without) =>
        (Published.Single(place, subject, "selections").Value,
            Published.Selections(framework, subject), Published.Selections(without, subject));

    private static int AgreeingRows(Framework data) => Published.At("Fig. 7", "selections").GroupBy(f => f.Subject.Split(';')[1])
        .Count(row => row.All(f => f.Value == $"{Published.Selections(data, f.Subject)}"));

    private (int Agreeing, int Cells) Agreement(string place)
    {
        var figures = Published.At(place, "selections").ToList();
        return (figures.Count(f => f.Value == $"{Published.Selections(framework, f.Subject)}"), figures.Count);
    }
}
