using CsCheck;
using MfgPathways.Clusters;

namespace MfgPathways.Tests.Clusters;

public sealed class PartitionAgreementTests
{
    private static readonly Gen<(int[] First, int[] Second)> Pairs =
        Gen.Int[1, 6].SelectMany(n => Gen.Select(Gen.Int[0, 3].Array[n], Gen.Int[0, 3].Array[n]));

    [Fact]
    public void The_expected_information_is_the_mean_over_all_ways_to_deal_the_nodes() => Pairs.Sample(
        pair =>
        {
            var dealt = Permutations(pair.Second).ToArray();
            var mean = dealt.Average(second => Information(pair.First, second));

            var table = Contingency.Of(pair.First, pair.Second);
            Assert.Equal(mean, new ExpectedMutualInformation(table.Count).Of(table.Rows, table.Columns), 1e-12);
        },
        iter: 100);

    [Fact]
    public void Both_measures_are_0_on_average_over_all_ways_to_deal_the_nodes() => Pairs.Sample(
        pair =>
        {
            var dealt = Permutations(pair.Second).ToArray();
            // Two partitions that cannot differ agree by convention.
            if (dealt.All(d => IsSame(d, pair.First)))
                return;
            Assert.Equal(0, dealt.Average(second => PartitionAgreement.AdjustedRand(pair.First, second)), 1e-9);
            Assert.Equal(0, dealt.Average(second => PartitionAgreement.AdjustedMutualInformation(pair.First, second)), 1e-9);
        },
        iter: 100);

    [Fact]
    public void Information_and_entropy_are_those_of_their_definitions() => Pairs.Sample(
        pair =>
        {
            var table = Contingency.Of(pair.First, pair.Second);
            var information = new ExpectedMutualInformation(table.Count);

            Assert.Equal(Information(pair.First, pair.Second), information.Information(table), 1e-12);
            Assert.Equal(Information(pair.First, pair.First), information.Entropy(table.Rows), 1e-12);
        },
        iter: 500);

    [Fact]
    public void The_known_example_has_the_known_values()
    {
        int[] first = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2];
        int[] second = [0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 2, 0, 2, 2, 2, 1, 1];
        var table = Contingency.Of(first, second);
        var information = new ExpectedMutualInformation(first.Length);

        Assert.Equal(0.41022, information.Information(table), 5e-6);
        Assert.Equal(0.15042, information.Of(table.Rows, table.Columns), 5e-6);
        Assert.Equal(0.27821, PartitionAgreement.AdjustedMutualInformation(first, second), 5e-6);
        Assert.Equal(4 / 7.0, PartitionAgreement.AdjustedRand([0, 0, 1, 1], [0, 0, 1, 2]), 1e-12);
        Assert.Equal(0, PartitionAgreement.AdjustedMutualInformation([0, 0, 0, 0], [0, 1, 2, 3]), 1e-12);
    }

    [Fact]
    public void Agreement_is_1_for_the_same_partition_the_same_both_ways_and_blind_to_the_names_of_groups() => Pairs.Sample(
        pair =>
        {
            var renamed = Array.ConvertAll(pair.First, label => 3 - label);
            foreach (var measure in (Func<int[], int[], double>[])[
                (a, b) => PartitionAgreement.AdjustedRand(a, b), (a, b) => PartitionAgreement.AdjustedMutualInformation(a, b)])
            {
                Assert.Equal(1, measure(pair.First, renamed), 1e-9);
                Assert.Equal(measure(pair.First, pair.Second), measure(pair.Second, pair.First), 1e-9);
                Assert.Equal(measure(pair.First, pair.Second), measure(renamed, pair.Second), 1e-9);
                Assert.True(measure(pair.First, pair.Second) <= 1 + 1e-9);
            }
        },
        iter: 500);

    [Fact]
    public void Partitions_of_other_nodes_are_refused()
    {
        Assert.Throws<ArgumentException>(() => PartitionAgreement.AdjustedRand([0, 1], [0]));
        Assert.Throws<ArgumentException>(() => PartitionAgreement.AdjustedMutualInformation([0, -1], [0, 0]));
    }

    private static bool IsSame(int[] first, int[] second) =>
        Partition.Canonical(first).AsSpan().SequenceEqual(Partition.Canonical(second));

    private static double Information(int[] first, int[] second)
    {
        double n = first.Length;
        return first.Zip(second).Distinct().Sum(pair =>
        {
            var both = first.Zip(second).Count(p => p == pair) / n;
            return both * Math.Log(both / (first.Count(f => f == pair.First) / n) / (second.Count(s => s == pair.Second) / n));
        });
    }

    private static IEnumerable<int[]> Permutations(int[] values) => values.Length == 0
        ? [[]]
        : values.SelectMany((value, i) => Permutations([.. values[..i], .. values[(i + 1)..]]).Select(rest => (int[])[value, .. rest]));
}
