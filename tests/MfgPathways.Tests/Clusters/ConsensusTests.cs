using CsCheck;
using MfgPathways.Clusters;

namespace MfgPathways.Tests.Clusters;

public sealed class ConsensusTests
{
    private static readonly Gen<int[][]> Runs = Gen.Int[2, 6].SelectMany(n => Gen.Int[0, 2].Array[n].Array[1, 7]);

    [Fact]
    public void A_share_is_how_many_of_the_partitions_put_two_nodes_together() => Runs.Sample(
        runs =>
        {
            var together = CoAssignment.Of(runs);
            for (var a = 0; a < together.Nodes; a++)
                for (var b = 0; b < together.Nodes; b++)
                    Assert.Equal(runs.Count(r => r[a] == r[b]) / (double)runs.Length, together.Share(a, b));
        },
        iter: 500);

    [Fact]
    public void Stability_is_the_mean_share_with_the_other_members() => Runs.Sample(
        runs =>
        {
            var (together, labels) = (CoAssignment.Of(runs), Partition.Canonical(runs[0]));
            var sizes = labels.CountBy(l => l).OrderBy(c => c.Key).Select(c => c.Value).ToArray();
            for (var node = 0; node < labels.Length; node++)
            {
                var others = Enumerable.Range(0, labels.Length).Where(o => o != node && labels[o] == labels[node]).ToArray();
                Assert.Equal(
                    others.Length == 0
                        ? runs.Count(r => r.Count(l => l == r[node]) == 1) / (double)runs.Length
                        : others.Average(o => together.Share(node, o)),
                    together.Stability(node, labels, sizes), 1e-12);
            }
        },
        iter: 500);

    [Fact]
    public void The_consensus_is_the_median_partition() => Runs.Sample(
        runs =>
        {
            var best = Networks.Partitions(runs[0].Length).Min(p => Distance(p, runs));

            Assert.Equal(best, Distance(Consensus.Of(CoAssignment.Of(runs), 1), runs));
        },
        iter: 1000);

    [Fact]
    public void Equal_runs_are_their_own_consensus() => Gen.Int[0, 3].Array[1, 9].Sample(
        labels => Assert.Equal(Partition.Canonical(labels), Consensus.Of(CoAssignment.Of([labels, labels, labels]), 1)),
        iter: 500);

    [Fact]
    public void A_planted_partition_is_recovered_from_runs_that_each_misplace_a_third_of_the_nodes()
    {
        var planted = Enumerable.Range(0, 60).Select(node => node / 15).ToArray();
        var runs = Enumerable.Range(0, 100).Select(run =>
        {
            var random = new CounterRandom(3, (ulong)run);
            return Array.ConvertAll(planted, label => random.NextInt(3) == 0 ? random.NextInt(4) : label);
        }).ToArray();

        Assert.Equal(planted, Consensus.Of(CoAssignment.Of(runs), 1));
    }

    // In how many pairs a partition differs from the runs.
    private static int Distance(int[] partition, int[][] runs) =>
        runs.Sum(run => Enumerable.Range(0, run.Length).Sum(a => Enumerable.Range(0, a).Count(b =>
            (run[a] == run[b]) != (partition[a] == partition[b]))));
}
