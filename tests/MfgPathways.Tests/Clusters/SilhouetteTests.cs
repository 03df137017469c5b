using CsCheck;
using MfgPathways.Clusters;

namespace MfgPathways.Tests.Clusters;

public sealed class SilhouetteTests
{
    [Fact]
    public void It_is_that_of_the_definition() =>
        Gen.Int[1, 9].SelectMany(n => Gen.Select(Gen.Int[0, 3].Array[n], Gen.Double[0, 1].Array[n * n])).Sample(
            (labels, random) =>
            {
                var canonical = Partition.Canonical(labels);
                double Distance(int a, int b) => a == b ? 0 : random[(Math.Min(a, b) * labels.Length) + Math.Max(a, b)];

                var silhouettes = Silhouette.Of(canonical, Distance);

                for (var node = 0; node < labels.Length; node++)
                    Assert.Equal(Defined(canonical, Distance, node), silhouettes[node], 1e-12);
            },
            iter: 500);

    [Fact]
    public void It_is_1_where_groups_are_points_and_0_where_there_is_one_group_only()
    {
        Assert.Equal([1, 1, 1, 1], Silhouette.Of([0, 0, 1, 1], (a, b) => a / 2 == b / 2 ? 0 : 1));
        Assert.Equal([0, 0], Silhouette.Of([0, 0], (_, _) => 1));
        Assert.Equal([-0.5, 0, 0], Silhouette.Of([0, 0, 1], (a, b) => a + b == 1 ? 1 : a + b == 2 ? 0.5 : 1));
        Assert.Empty(Silhouette.Of([], (_, _) => 1));
    }

    private static double Defined(int[] labels, Func<int, int, double> distance, int node)
    {
        var others = Enumerable.Range(0, labels.Length).Where(o => o != node).ToLookup(o => labels[o], o => distance(node, o));
        var elsewhere = others.Where(group => group.Key != labels[node]).ToArray();
        if (!others.Contains(labels[node]) || elsewhere.Length == 0)
            return 0;
        var (a, b) = (others[labels[node]].Average(), elsewhere.Min(group => group.Average()));
        return Math.Max(a, b) == 0 ? 0 : (b - a) / Math.Max(a, b);
    }
}
