using CsCheck;
using MathNet.Numerics.Distributions;
using MfgPathways.Clusters;

namespace MfgPathways.Tests.Clusters;

public sealed class CounterRandomTests
{
    [Fact]
    public void Streams_start_with_these_numbers_on_every_machine()
    {
        var random = new CounterRandom(1, 2);

        Assert.Equal(0xD2F6D0470BE1A7B1UL, random.NextBits());
        Assert.Equal(898, random.NextInt(1000));
        Assert.Equal(0.3426545081282363, random.NextDouble());
    }

    [Fact]
    public void Numbers_of_other_seeds_or_streams_are_others() => Assert.Equal(
        400,
        (from seed in Enumerable.Range(0, 20) from stream in Enumerable.Range(0, 20) select new CounterRandom((ulong)seed, (ulong)stream).NextBits())
            .Distinct().Count());

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100)]
    public void Bounded_numbers_are_even_by_a_chi_squared_test(int bound)
    {
        var (random, counts) = (new CounterRandom(3), new double[bound]);
        for (var i = 0; i < 1000 * bound; i++)
            counts[random.NextInt(bound)]++;

        // The seed is fixed, so this passes always or never.
        Assert.InRange(counts.Sum(c => (c - 1000) * (c - 1000) / 1000), 0, ChiSquared.InvCDF(bound - 1, 0.999));
    }

    [Fact]
    public void All_orders_of_a_shuffle_are_equally_likely_by_a_chi_squared_test()
    {
        var random = new CounterRandom(4);
        var orders = Enumerable.Range(0, 24_000).Select(_ =>
        {
            int[] values = [0, 1, 2, 3];
            random.Shuffle<int>(values);
            return string.Join(' ', values);
        }).CountBy(o => o).ToArray();

        Assert.Equal(24, orders.Length);
        Assert.InRange(orders.Sum(o => (o.Value - 1000.0) * (o.Value - 1000) / 1000), 0, ChiSquared.InvCDF(23, 0.999));
    }

    [Fact]
    public void Bounded_numbers_keep_their_bound_and_a_bound_below_1_is_refused()
    {
        Gen.Select(Gen.ULong, Gen.Int[1, int.MaxValue]).Sample((seed, bound) => new CounterRandom(seed).NextInt(bound) is var i && i >= 0 && i < bound);
        Assert.Throws<ArgumentOutOfRangeException>(() => new CounterRandom(1).NextInt(0));
    }
}
