using CsCheck;
using MfgPathways.Recomputation;

namespace MfgPathways.Tests.Recomputation;

/// <summary>When a number counts as the one that is printed.</summary>
public sealed class RecountTests
{
    [Theory]
    [InlineData(43, 52, 83, 82)]
    [InlineData(1, 8, 13, 12)]
    [InlineData(0, 8, 0, 0)]
    [InlineData(8, 8, 100, 100)]
    [InlineData(7, 0, 7, 7)]
    public void Percentages_are_rounded_halves_up_and_counts_stay(int part, int whole, int rounded, int cutOff)
    {
        var share = Recount.Share(part, whole);

        Assert.Equal((rounded, cutOff), (share.Rounded, share.CutOff));
    }

    [Fact]
    public void Rounding_is_that_of_exact_decimals() => Gen.Select(Gen.Int[0, 300], Gen.Int[1, 300]).Sample((part, more) =>
    {
        var whole = part + more;
        var exact = 100m * part / whole;
        return Recount.Share(part, whole).Rounded == Math.Round(exact, MidpointRounding.AwayFromZero)
            && Recount.Share(part, whole).CutOff == Math.Truncate(exact);
    });

    [Theory]
    [InlineData(69, 183, ">", 38, ComparisonOutcome.Different)]
    [InlineData(70, 183, ">", 38, ComparisonOutcome.Equal)]
    [InlineData(1, 2, ">", 50, ComparisonOutcome.Different)]
    [InlineData(1, 2, ">=", 50, ComparisonOutcome.Equal)]
    [InlineData(1, 2, "<", 50, ComparisonOutcome.Different)]
    [InlineData(1214, 0, ">", 1200, ComparisonOutcome.Equal)]
    [InlineData(31, 80, "=", 39, ComparisonOutcome.Equal)]
    [InlineData(31, 80, "=", 40, ComparisonOutcome.Different)]
    public void A_bound_is_compared_without_rounding(int part, int whole, string bound, int printed, ComparisonOutcome outcome) =>
        Assert.Equal(outcome, Recount.Share(part, whole).Compare(printed, bound));

    [Theory]
    [InlineData(22, ComparisonOutcome.Different)]
    [InlineData(23, ComparisonOutcome.Possible)]
    [InlineData(79, ComparisonOutcome.Possible)]
    [InlineData(80, ComparisonOutcome.Different)]
    public void Between_a_lowest_and_a_highest_a_number_is_possible(int printed, ComparisonOutcome outcome) =>
        Assert.Equal(outcome, new Recount(12, 41, 52).Compare(printed, "="));
}
