using CsCheck;
using MfgPathways.Bridges;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Tests.Clusters;
using MfgPathways.Tests.Samples;

namespace MfgPathways.Tests.Bridges;

public sealed class ParticipationTests
{
    // One or two of three groups each.
    private static readonly Gen<int[][]> Groups =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], (a, b) => a == b ? (int[])[a] : [a, b]).Array[1, 7];

    [Fact]
    public void Mean_and_variance_are_those_over_all_ways_to_deal_the_groups_out() => Groups.Sample(
        groups =>
        {
            var shuffles = new GroupShuffles(groups);
            for (var k = 1; k <= groups.Length; k++)
            {
                double[] all = [.. Subsets(groups, k).Select(s => GroupShuffles.SumOfSquares([.. s]))];
                var mean = all.Average();

                var (expected, variance) = shuffles.SumOfSquares(k);

                Assert.Equal(mean, expected, 1e-9);
                Assert.Equal(all.Average(s => (s - mean) * (s - mean)), variance, 1e-9);
            }
        },
        iter: 300);

    [Fact]
    public void With_one_group_each_the_mean_is_that_of_the_hypergeometric_distribution()
    {
        int[] sizes = [16, 29, 40, 46];
        const int n = 131, k = 28;

        var (mean, _) = new GroupShuffles([.. sizes.SelectMany((s, g) => Enumerable.Repeat((int[])[g], s))]).SumOfSquares(k);

        Assert.Equal(sizes.Sum(s => (k * s / (double)n) + (k * (k - 1.0) * s * (s - 1.0) / (n * (n - 1.0)))), mean, 1e-9);
    }

    [Theory]
    [InlineData(0, 0.1171875)]
    [InlineData(2, 0.48)]
    [InlineData(9, 0.5)]
    public void Members_of_the_karate_club_have_the_published_participation_over_its_factions(int member, double published)
    {
        int[][] factions = [.. Networks.Karate().NeighboursOf(member).ToArray().Select(n => (int[])[Networks.Factions[n]])];

        Assert.Equal(published, 1 - (GroupShuffles.SumOfSquares(factions) / Math.Pow(factions.Length, 2)), 1e-12);
    }

    [Fact]
    public void A_KSA_of_one_occupation_has_none_and_one_of_all_occupations_cannot_differ()
    {
        var graph = new SkillGraph(Frameworks.InTwoAreas(Frameworks.Of("x..x", "xx..", "x.x.", "xx..", "xx..")));

        var participation = Participation.Of(graph, [[0], [1], [0], [1], []]);

        Assert.Equal(new Participation(0.5, 0.5, null), participation[0]);
        Assert.Equal((0, null), (participation[1].Value, participation[1].ZScore < 0 ? null : participation[1].ZScore));
        Assert.Equal(new Participation(0, 0, null), participation[2]);
        Assert.Equal(new Participation(0, 0, null), participation[3]);
        Assert.Throws<ArgumentException>(() => Participation.Of(graph, [[0]]));
    }

    [Fact]
    public void On_the_publication_the_KSA_in_the_most_areas_is_the_most_spread_and_every_z_follows_from_its_expectation()
    {
        var graph = new SkillGraph(EmbeddedFramework.Read());
        var participation = Participation.Of(graph);

        foreach (var (ksa, p) in participation.Index())
        {
            Assert.InRange(p.Value, 0, 0.8);
            Assert.Equal(graph.OccupationsOf(ksa).Length < 2, p.ZScore is null);
            Assert.True(p.ZScore is null || Math.Sign(p.ZScore.Value) == Math.Sign(p.Value - p.Expected));
        }
    }

    private static IEnumerable<IEnumerable<int[]>> Subsets(int[][] groups, int k) =>
        from mask in Enumerable.Range(0, 1 << groups.Length)
        where int.PopCount(mask) == k
        select groups.Where((_, i) => (mask >> i & 1) != 0);
}
