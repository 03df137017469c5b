using MfgPathways.Clusters;
using MfgPathways.Graph;
using MfgPathways.Tests.Samples;

namespace MfgPathways.Tests.Clusters;

public sealed class ClusterSweepTests
{
    // Three blocks of two halves each: the halves require the block's KSAs, and each its own.
    private static readonly SkillGraph Nested = new(Frameworks.Of([
        .. Enumerable.Range(0, 24).Select(o => string.Concat(Enumerable.Range(0, 36).Select(k =>
            k < 12 ? (k / 4 == o / 8 ? 'x' : '.') : ((k - 12) / 4 == o / 4 ? 'x' : '.')))),
    ]));

    [Theory]
    [InlineData(QualityFunction.Modularity)]
    [InlineData(QualityFunction.ConstantPotts)]
    public void Plateaus_divide_the_resolutions_and_agree_with_their_first(QualityFunction quality)
    {
        var options = new ClusterOptions { Quality = quality, Neighbours = 0 };

        var sweep = ClusterSweep.Of(Nested, ClusterScope.Occupations, options);

        Assert.Equal(25, sweep.Points.Count);
        Assert.Equal(sweep.Points.Count, sweep.Plateaus.Sum(p => p.Points));
        Assert.Equal(sweep.Points.Select(p => p.Resolution).Order(), sweep.Points.Select(p => p.Resolution));
        Assert.All(sweep.Points, p => Assert.InRange(p.Stability, 0, 1));
        foreach (var plateau in sweep.Plateaus)
        {
            var first = At(plateau.From);
            foreach (var point in sweep.Points.Where(p => p.Resolution >= plateau.From && p.Resolution <= plateau.To))
                Assert.True(
                    PartitionAgreement.AdjustedMutualInformation(first, At(point.Resolution)) >= ClusterSweep.NearlyTheSame - 1e-9);
        }

        int[] At(double resolution) =>
            FrameworkClusters.NumbersOf(Nested, ClusterScope.Occupations, options with { Resolution = resolution }).Occupations;
    }

    [Fact]
    public void The_longest_plateau_is_that_of_the_planted_clusters()
    {
        var longest = ClusterSweep.Of(Nested, ClusterScope.Occupations, new ClusterOptions { Neighbours = 0 }).Longest;

        // The three blocks have no link between them: they are the components, and what the graph says beyond these are the halves.
        Assert.Equal((6, false), (longest.Clusters, longest.IsTrivial));
        Assert.True(longest.Points > 3, $"{longest}");
    }

    [Fact]
    public void A_hierarchy_has_no_resolution() => Assert.Throws<ClusterException>(() => ClusterSweep.Of(
        Nested, ClusterScope.Occupations, new ClusterOptions { Method = ClusterMethod.AverageLinkage }));
}
