using MfgPathways.Publication;

namespace MfgPathways.Tests.Publication;

public sealed class ErrataTests
{
    private readonly IReadOnlyList<Erratum> errata = EmbeddedPublication.Errata();

    [Theory]
    [InlineData(ErratumRule.RowSplitOverPages, 27)]
    [InlineData(ErratumRule.CellsRunTogether, 6)]
    [InlineData(ErratumRule.HeadingMissing, 1)]
    [InlineData(ErratumRule.EnDash, 30)]
    [InlineData(ErratumRule.Ampersand, 44)]
    [InlineData(ErratumRule.AreaRepeated, 1)]
    [InlineData(ErratumRule.AreaMissing, 5)]
    [InlineData(ErratumRule.LastAreaMissing, 1)]
    [InlineData(ErratumRule.NumberPadded, 36)]
    [InlineData(ErratumRule.DefinitionUnused, 1)]
    public void Each_rule_repairs_so_many_places(string rule, int count) => Assert.Equal(count, errata.Count(e => e.Rule == rule));

    [Fact]
    public void No_repair_is_without_a_known_rule() => Assert.Equal(152, errata.Count);

    [Theory]
    [InlineData("4.2.05.07")]
    [InlineData("4.2.09.04")]
    [InlineData("5.2.02.07")]
    [InlineData("5.4.01.02")]
    [InlineData("5.4.03.04")]
    public void Two_titles_that_run_together_are_told_apart(string ksa)
    {
        var erratum = errata.Single(e => e.KsaId == ksa && e.Rule == ErratumRule.AreaMissing);
        Assert.Equal(2, erratum.Result.Split("; ").Length);
    }

    [Fact]
    public void A_last_title_without_an_area_takes_the_area_before_it() => Assert.Equal(
        new("4.4.11.01", "Machinists", ErratumRule.LastAreaMissing, "Machinists - Digital/Automation"),
        errata.Single(e => e.Rule == ErratumRule.LastAreaMissing));

    [Fact]
    public void An_area_that_is_repeated_counts_once() =>
        Assert.Equal("4.2.04.02", errata.Single(e => e.Rule == ErratumRule.AreaRepeated).KsaId);

    [Fact]
    public void Names_that_share_a_cell_with_occupations_are_separated() => Assert.Equal(
        ["5.7", "5.7.01", "5.7.02", "5.7.01.01", "5.7.01.02", "5.7.02.01"],
        errata.Where(e => e.Rule == ErratumRule.CellsRunTogether).Select(e => e.KsaId));
}
