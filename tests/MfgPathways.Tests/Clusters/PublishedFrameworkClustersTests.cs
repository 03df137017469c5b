using MfgPathways.Clusters;
using MfgPathways.Formats;
using MfgPathways.Graph;

namespace MfgPathways.Tests.Clusters;

/// <summary>What the defaults say of the real publication.</summary>
public sealed class PublishedFrameworkClustersTests
{
    private static readonly SkillGraph Graph = new(EmbeddedFramework.Read());

    [Theory]
    [InlineData(ClusterScope.Ksas, 15, 235, 0.791)]
    [InlineData(ClusterScope.Occupations, 10, 131, 0.799)]
    public void The_clusters_are_stable_connected_and_far_from_chance(ClusterScope scope, int clusters, int nodes, double quality)
    {
        var found = FrameworkClusters.Of(Graph, scope);

        Assert.Equal((clusters, nodes, clusters), (found.Clusters.Count, found.Nodes, found.Panel.Connected));
        Assert.Equal(quality, found.Panel.Quality, 0.001);
        Assert.True(found.Panel.RunAgreement > 0.97, $"{found.Panel.RunAgreement}");
        Assert.True(found.Panel.Shuffled!.Z > 8, $"{found.Panel.Shuffled}");
        Assert.True(found.Clusters.Average(c => c.Stability) > 0.97);
    }

    [Theory]
    [InlineData(ClusterScope.Ksas)]
    [InlineData(ClusterScope.Occupations)]
    public void Another_seed_finds_nearly_the_same_clusters(ClusterScope scope)
    {
        var options = ClusterOptions.Default;
        var (first, second) = (Numbers(options), Numbers(options with { Seed = 20261125 }));

        Assert.True(PartitionAgreement.AdjustedMutualInformation(first, second) > 0.97);

        int[] Numbers(ClusterOptions each) => FrameworkClusters.NumbersOf(Graph, scope, each) is var numbers && scope == ClusterScope.Ksas
            ? numbers.Ksas
            : numbers.Occupations;
    }

    [Fact]
    public void Significant_links_leave_most_KSAs_without_a_cluster_and_shuffles_without_links()
    {
        var found = FrameworkClusters.Of(Graph, ClusterScope.Ksas, new ClusterOptions { Measure = ProjectionMeasure.Significant });

        Assert.True(found.Unlinked.Count > found.Nodes, $"{found.Unlinked.Count} and {found.Nodes}");
        Assert.Equal(0, found.Options.Neighbours);
        Assert.Null(found.Panel.Shuffled!.Z);
        Assert.True(found.Panel.Shuffled.MeanLinks < found.Links / 2.0);
    }
}
