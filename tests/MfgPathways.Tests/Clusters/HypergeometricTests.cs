using CsCheck;
using MfgPathways.Clusters;

namespace MfgPathways.Tests.Clusters;

public sealed class HypergeometricTests
{
    [Fact]
    public void The_tail_is_the_share_of_all_draws() =>
        Gen.Int[1, 10].SelectMany(n => Gen.Select(Gen.Const(n), Gen.Int[0, n], Gen.Int[0, n], Gen.Int[0, n + 1])).Sample(
            (population, marked, draws, least) =>
            {
                var all = Enumerable.Range(0, 1 << population).Where(set => int.PopCount(set) == draws).ToArray();
                var tail = all.Count(set => int.PopCount(set & ((1 << marked) - 1)) >= least) / (double)all.Length;

                Assert.Equal(tail, Hypergeometric.Tail(population, marked, draws, least), 1e-12);
            },
            iter: 500);
}
