using MfgPathways.Formats;
using MfgPathways.Recomputation;

namespace MfgPathways.Tests.Recomputation;

/// <summary>The committed expectation: the test of the data.</summary>
public sealed class RecountCheckTests
{
    private static readonly PublicationRecount Recount = PublicationRecount.Of(EmbeddedFramework.Read());

    [Fact]
    public void The_data_gives_what_is_expected()
    {
        var check = RecountCheck.Of(Recount.Comparisons, ExpectedRecount.Embedded());

        Assert.Empty(check.Changes);
        Assert.Equal(Recount.Comparisons.Count, check.Compared);
    }

    [Fact]
    public void A_lost_selection_is_told_wherever_it_counts()
    {
        var changed = PublicationRecount.Of(PublicationRecountTests.Changed(rows => Assert.Equal(
            1, rows.Requirements.RemoveAll(r => r.Value is { OccupationId: "materials/welder", KsaId: "4.3.02.08" }))));

        var changes = RecountCheck.Of(changed.Comparisons, ExpectedRecount.Embedded()).Changes;

        var cell = Assert.Single(changes, c => c is { Place: "Fig. 7", Subject: "materials;4.3.02" });
        Assert.Equal(("14", "13", "equal", "different"), (cell.Expected!.Here, cell.Now!.Here, cell.Expected.Outcome, cell.Now.Outcome));
        Assert.Contains(changes, c => c is { Place: "Fig. 6", Subject: "materials;4.3" });
        Assert.Contains(changes, c => c is { Place: "Table 2", Subject: "4.3.02.08", Measure: "occupations" });
        Assert.Contains(changes, c => c is { Place: "Section 2", Measure: "data-points" });
        Assert.DoesNotContain(changes, c => c.Subject.StartsWith("electronics", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_new_and_what_is_gone_are_changes_and_numbers_printed_twice_are_told_apart()
    {
        ExpectedRecount[] all = [.. ExpectedRecount.Embedded()];
        var twice = all.Last(e => e is { Place: "Section 3.3.3", Subject: "electronics", Measure: "ksas" });

        var gone = RecountCheck.Of(Recount.Comparisons.Where(c => c.Place != "Table 4"), all).Changes;
        var added = RecountCheck.Of(Recount.Comparisons, all.Where(e => e.Place != "Table 4")).Changes;
        var second = RecountCheck.Of(Recount.Comparisons, all.Select(e => ReferenceEquals(e, twice) ? e with { Here = "1" } : e)).Changes;

        Assert.Equal(6, gone.Count);
        Assert.All(gone, c => Assert.Null(c.Now));
        Assert.Equal(6, added.Count);
        Assert.All(added, c => Assert.Null(c.Expected));
        Assert.Equal("1", Assert.Single(second).Expected!.Here);
    }
}
