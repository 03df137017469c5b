using MfgPathways.Formats;
using MfgPathways.Publication;
using MfgPathways.Recomputation;
using MfgPathways.Tests.Publication;

namespace MfgPathways.Tests.Recomputation;

/// <summary>Every printed number beside what the table yields.</summary>
public sealed class PublicationRecountTests
{
    private static readonly Framework Framework = EmbeddedFramework.Read();
    private static readonly PublicationRecount Recount = PublicationRecount.Of(Framework);

    [Fact]
    public void Every_published_figure_has_exactly_one_comparison()
    {
        var compared = Recount.Comparisons.Where(c => c.Printed is not null)
            .Select(c => new PublishedFigure(c.Place, c.Subject, c.Measure, c.Bound, c.Printed!, c.Unit, c.Quote!)).ToArray();

        Assert.Equal(659, compared.Length);
        Assert.Equal(Sorted(Published.Figures), Sorted(compared));
        Assert.Equal(Enumerable.Range(1, Recount.Comparisons.Count), Recount.Comparisons.Select(c => c.Number));
        Assert.Equal(Published.Figures.Count, Recount.Places.Sum(p => p.Printed));
        Assert.Equal(Recount.Comparisons.Count, Recount.Places.Sum(p => p.Printed + p.NotPrinted));

        static IEnumerable<string> Sorted(IEnumerable<PublishedFigure> figures) =>
            figures.Select(f => $"{f}").Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Of_588_numbers_that_the_framework_can_tell_522_are_equal_62_different_and_4_possible() => Assert.Equal(
        (522, 62, 4, 71),
        (Recount.Places.Sum(p => p.Equal), Recount.Places.Sum(p => p.Different), Recount.Places.Sum(p => p.Possible),
            Recount.Places.Sum(p => p.NotInData)));

    [Fact]
    public void Numbers_are_those_of_a_count_over_the_rows()
    {
        var checkedOnes = 0;
        foreach (var c in Recount.Comparisons.Where(c => c.Here is not null && c.Printed is not null))
            if (Oracle(c) is { } count)
            {
                Assert.True(count == c.Here!.Value.Low && c.Here.Value.IsExact, $"{c}");
                checkedOnes++;
            }

        Assert.Equal(513, checkedOnes);
    }

    [Fact]
    public void What_cannot_be_recomputed_says_why_and_every_note_is_of_use()
    {
        var outside = Recount.Comparisons.Where(c => c.Outcome == ComparisonOutcome.NotInData).ToArray();

        Assert.All(outside, c => Assert.Single(c.Reasons, r => r.Kind == ReasonKind.Note));
        Assert.All(outside, c => Assert.True(c.Here is null && c.HereText is null, $"{c}"));
        Assert.All(RecomputationNote.All(), n => Assert.Contains(
            outside, c => c.Measure == n.Measure && (n.Subject ?? c.Subject) == c.Subject
                && c.Reasons.Any(r => (r.Note, r.Place) == (n.Note, n.Source))));
    }

    [Fact]
    public void All_differences_but_four_fit_a_rule() => Assert.Equal(
        ["Section 2.2 unique-titles", "Section 2.2 institutes", "Section 3.2.1 sub-competencies-in-one-area",
            "Section 3.3.3 ksas-in-no-other-area"],
        Recount.Comparisons.Where(c => c is { Outcome: ComparisonOutcome.Different, Reasons.Count: 0 })
            .Select(c => $"{c.Place} {c.Measure}"));

    [Fact]
    public void The_tag_that_explains_most_does_so_when_the_row_is_really_changed()
    {
        var tag = Recount.AreaTag!;
        var listed = Framework.Requirements.Single(r => r.OccupationId == tag.OccupationId && r.KsaId == tag.KsaId);
        var changed = PublicationRecount.Of(Changed(rows =>
        {
            Assert.Equal(1, rows.Requirements.RemoveAll(r => r.Value == listed));
            rows.Requirements.Add(new(listed with { Selections = listed.Selections - 1 }, "test"));
            rows.Requirements.Add(new(new Requirement(tag.WouldBeId, tag.KsaId, 1), "test"));
        }));

        Assert.Equal(("4.2.13.02", 14, 1), (tag.KsaId, tag.ComeOut.Count, tag.NoLonger.Count));
        Assert.Equal((2, 0), (tag.Listed, tag.WouldBeKsas));
        Assert.Equal(tag.ComeOut, Moved(ComparisonOutcome.Different, ComparisonOutcome.Equal));
        Assert.Equal(tag.NoLonger, Moved(ComparisonOutcome.Equal, ComparisonOutcome.Different));

        IEnumerable<int> Moved(ComparisonOutcome from, ComparisonOutcome to) =>
            from pair in Recount.Comparisons.Where(c => c.Printed is not null).Zip(changed.Comparisons.Where(c => c.Printed is not null))
            where pair.First.Outcome == @from && pair.Second.Outcome == to
            select pair.First.Number;
    }

    [Fact]
    public void A_row_of_Fig_6_that_repeats_a_row_of_Fig_7_is_found_and_no_other()
    {
        var repeated = Recount.Comparisons.Where(c => c.Reasons.Any(r => r.Kind == ReasonKind.FirstSubCompetency)).ToArray();

        Assert.Equal(4, repeated.Length);
        Assert.All(repeated, c => Assert.Equal(("Fig. 6", "5.2"), (c.Place, c.Subject.Split(';')[1])));
        Assert.All(repeated, c => Assert.All(c.Rows, k => Assert.DoesNotContain("5.2.01", k, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Fig. 6", "materials;4.1", "selections", "SumOfPrinted", "4.1.02;4.1.03;4.1.07;4.1.08;4.1.09", null, null)]
    [InlineData("Table 14", "materials;4.2.13", "selections", "SelectionsMissing", "", 3, 4)]
    [InlineData("Section 2", "framework", "competencies", "OtherCount", "sub-competencies-of-tier-5", 20, null)]
    [InlineData("Section 3", "framework", "share-of-ksas-of-8-or-more-occupations", "OtherLimit", "", 7, null)]
    [InlineData("Section 3.2.1", "4", "sub-competencies-mostly-in-several-areas", "OtherLimit", "", 50, null)]
    [InlineData("Section 3.1.3", "5", "share-of-ksas-in-one-area", "CutOff", "", 43, 52)]
    [InlineData("Section 3.3.3", "electronics", "share-of-ksas-in-no-other-area", "PrintedParts", "", 39, 78)]
    [InlineData(
        "Section 3.3.2", "5;digital-automation", "share-of-ksas-in-no-other-area", "PrintedForAnother", "digital-automation", null, null)]
    [InlineData("Section 2.2", "specialist-and-analyst-roles", "occupations", "PartsDoNotAddUp", "", 137, 132)]
    [InlineData("Section 3.2.2", "4.1.07.02", "most-associated-ksas", "Twin", "4.2.09.05", 2, null)]
    public void A_rule_that_fits_tells_its_numbers(
        string place, string subject, string measure, string kind, string ids, int? number, int? whole)
    {
        var reasons = Recount.Comparisons.Where(c => c.Place == place && c.Subject == subject && c.Measure == measure)
            .SelectMany(c => c.Reasons).Where(r => $"{r.Kind}" == kind).ToArray();

        var reason = Assert.Single(reasons);
        Assert.Equal((ids, number, whole), (reason.Ids.ToString(), reason.Number, reason.Whole));
    }

    [Fact]
    public void A_selection_put_back_makes_its_numbers_equal_and_their_reasons_go()
    {
        // Which KSA of 4.5.02 it was is not known; any of them does for the cells.
        var changed = PublicationRecount.Of(Changed(
            rows => rows.Requirements.Add(new(new Requirement("materials/welder", "4.5.02.01", 1), "test"))));

        foreach (var (place, subject) in new[] { ("Fig. 7", "materials;4.5.02"), ("Fig. 6", "materials;4.5") })
        {
            Assert.Equal(ComparisonOutcome.Different, One(Recount, place, subject).Outcome);
            Assert.Equal((ComparisonOutcome.Equal, 0), (One(changed, place, subject).Outcome, One(changed, place, subject).Reasons.Count));
        }

        static Comparison One(PublicationRecount recount, string place, string subject) =>
            recount.Comparisons.Single(c => c.Place == place && c.Subject == subject);
    }

    [Fact]
    public void Only_the_publications_framework_without_merges_is_compared()
    {
        var other = new FrameworkRows(Framework.Release with { Id = "other" });
        foreach (var framework in (Framework[])[TitleMerge.Apply(Framework), SynonymMerge.Apply(Framework), Framework.Create(Copy(other))])
            Assert.Throws<ArgumentException>(() => PublicationRecount.Of(framework));

        static FrameworkRows Copy(FrameworkRows rows)
        {
            FrameworkRows.CopyCompetencyModel(Framework, rows);
            return rows;
        }
    }

    internal static Framework Changed(Action<FrameworkRows> change)
    {
        var rows = FrameworkRows.From(Framework);
        change(rows);
        return Framework.Create(rows);
    }

    // Counted another way than the recount does: over the rows themselves.
    private static int? Oracle(Comparison c) => (c.Measure, c.Subject.Split(';')) switch
    {
        ("selections", _) => Published.Selections(Framework, c.Subject),
        ("ksas", [var area]) when Framework.Areas.Any(a => a.Id == area) => Published.KsasOf(Framework, area).Count,
        ("ksas", ["framework"]) => Framework.Ksas.Length,
        ("ksas", [var group]) => Framework.Ksas.Count(k => k.Id.StartsWith($"{group}.", StringComparison.Ordinal)),
        ("shared-ksas", [var a, var b]) => Published.KsasOf(Framework, a).Intersect(Published.KsasOf(Framework, b)).Count(),
        ("ksas-in-no-other-area", [var area]) => Published.KsasOf(Framework, area).Count(k => Published.AreasOf(Framework, k).Count == 1),
        ("ksas-in-several-areas" or "share-of-ksas-in-several-areas", [var group]) => Framework.Ksas.Count(k =>
            (group == "framework" || k.Id.StartsWith($"{group}.", StringComparison.Ordinal))
            && Published.AreasOf(Framework, k.Id).Count > 1),
        ("occupations", [var ksa]) when Framework.Ksas.Any(k => k.Id == ksa) =>
            Framework.Requirements.Where(r => r.KsaId == ksa).Sum(r => r.Selections),
        _ => null,
    };
}
