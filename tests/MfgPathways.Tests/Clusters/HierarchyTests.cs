using CsCheck;
using MfgPathways.Clusters;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Tests.Samples;

namespace MfgPathways.Tests.Clusters;

public sealed class HierarchyTests
{
    private static readonly Gen<DistanceMatrix> Distinct =
        from n in Gen.Int[1, 12]
        from seed in Gen.ULong
        select Random(n, new CounterRandom(seed));

    private static readonly Gen<DistanceMatrix> Tied =
        from n in Gen.Int[1, 9]
        from values in Gen.Int[0, 3].Array[n * n]
        select new DistanceMatrix(n, (a, b) => values[(a * n) + b]);

    [Fact]
    public void Merges_are_those_of_looking_for_the_smallest_mean_distance_every_time() => Distinct.Sample(
        distances =>
        {
            var naive = Naive(distances);
            var merges = AverageLinkage.Of(distances).Merges;

            Assert.Equal(naive.Select(m => (m.Left, m.Right, m.Size)), merges.Select(m => (m.Left, m.Right, m.Size)));
            Assert.All(naive.Zip(merges), m => Assert.Equal(m.First.Height, m.Second.Height, tolerance: 1e-12));
        },
        iter: 2000);

    [Fact]
    public void Where_distances_are_equal_every_height_is_still_the_mean_distance_of_what_it_merges() => Tied.Sample(
        distances =>
        {
            var dendrogram = AverageLinkage.Of(distances);
            var items = Enumerable.Range(0, distances.Count).Select(i => new[] { i }).ToList();
            foreach (var merge in dendrogram.Merges)
            {
                var (left, right) = (items[merge.Left], items[merge.Right]);
                Assert.Equal(Mean(distances, left, right), merge.Height, tolerance: 1e-12);
                Assert.True(left.Min() < right.Min());
                items.Add([.. left, .. right]);
                Assert.Equal(items[^1].Length, merge.Size);
            }

            Assert.Equal(distances.Count - 1, dendrogram.Merges.Count);
            Assert.All(dendrogram.Merges.Zip(dendrogram.Merges.Skip(1)), m => Assert.True(m.First.Height <= m.Second.Height));
            Assert.Equal(dendrogram.Merges, AverageLinkage.Of(distances).Merges);
        },
        iter: 2000);

    [Fact]
    public void Cuts_keep_together_what_the_merges_below_them_brought_together() => Tied.Sample(
        distances =>
        {
            var dendrogram = AverageLinkage.Of(distances);
            var heights = Heights(dendrogram);
            for (var clusters = 1; clusters <= distances.Count; clusters++)
                Assert.Equal(clusters, Partition.Count(dendrogram.CutInto(clusters)));
            foreach (var height in new[] { -1, 0, 0.5, 1, 2, 3 })
            {
                var labels = dendrogram.CutAt(height);
                for (var a = 0; a < distances.Count; a++)
                    for (var b = 0; b < distances.Count; b++)
                        Assert.Equal(a == b || heights[a, b] <= height, labels[a] == labels[b]);
            }
        },
        iter: 500);

    [Fact]
    public void The_cophenetic_correlation_is_Pearsons_between_distances_and_heights() => Gen.OneOf(Distinct, Tied).Sample(
        distances =>
        {
            var dendrogram = AverageLinkage.Of(distances);
            var heights = Heights(dendrogram);
            var pairs = (from a in Enumerable.Range(0, distances.Count) from b in Enumerable.Range(0, a) select (distances[a, b], heights[a, b])).ToArray();
            var (x, y) = (pairs.Select(p => p.Item1).DefaultIfEmpty().Average(), pairs.Select(p => p.Item2).DefaultIfEmpty().Average());
            var (xx, yy) = (pairs.Sum(p => (p.Item1 - x) * (p.Item1 - x)), pairs.Sum(p => (p.Item2 - y) * (p.Item2 - y)));

            var found = dendrogram.CopheneticCorrelation(distances);

            Assert.Equal(xx < 1e-20 || yy < 1e-20, found is null);
            if (found is not null)
                Assert.Equal(pairs.Sum(p => (p.Item1 - x) * (p.Item2 - y)) / Math.Sqrt(xx * yy), found.Value, tolerance: 1e-9);
        },
        iter: 1000);

    [Fact]
    public void Jaccard_distances_are_those_of_the_sets() => Gen.Select(Frameworks.Random(6, 7), Gen.Bool).Sample(
        (framework, ksas) =>
        {
            var graph = new SkillGraph(framework);
            int[][] sets = ksas
                ? [.. Enumerable.Range(0, graph.KsaCount).Select(k => graph.OccupationsOf(k).ToArray())]
                : [.. Enumerable.Range(0, graph.OccupationCount).Select(o => graph.KsasOf(o).ToArray())];
            var distances = DistanceMatrix.Jaccard(graph, ksas ? ProjectionSide.Ksas : ProjectionSide.Occupations);
            for (var a = 0; a < sets.Length; a++)
                for (var b = 0; b < a; b++)
                {
                    var either = sets[a].Union(sets[b]).Count();
                    var expected = either == 0 ? 1 : 1 - ((double)sets[a].Intersect(sets[b]).Count() / either);
                    Assert.Equal(expected, distances[a, b], tolerance: 1e-12);
                    Assert.Equal(expected, distances[b, a], tolerance: 1e-12);
                }
        },
        iter: 500);

    [Fact]
    public void Newick_text_quotes_names_and_halves_heights()
    {
        var distances = new DistanceMatrix(3, (a, b) => (a, b) == (2, 1) ? 1 : 4);

        Assert.Equal(
            "('Welder''s helper':2,('B (2)':0.5,'C':0.5):1.5);",
            Newick.Text(AverageLinkage.Of(distances), ["Welder's helper", "B (2)", "C"]));
        Assert.Equal("'only';", Newick.Text(AverageLinkage.Of(new DistanceMatrix(1, (_, _) => 0)), ["only"]));
        Assert.Equal(";", Newick.Text(AverageLinkage.Of(new DistanceMatrix(0, (_, _) => 0)), []));
    }

    [Fact]
    public void What_is_out_of_range_is_refused_with_a_sentence()
    {
        var two = AverageLinkage.Of(new DistanceMatrix(2, (_, _) => 1));
        foreach (var asks in (Action[])[
            () => two.CutInto(0), () => two.CutInto(3), () => Newick.Text(two, ["one"]), () => new DistanceMatrix(2, (_, _) => double.NaN),
            () => new DistanceMatrix(2, (_, _) => -1), () => two.CopheneticCorrelation(new DistanceMatrix(3, (_, _) => 1))])
            Assert.EndsWith(".", Assert.Throws<ClusterException>(asks).Message, StringComparison.Ordinal);
    }

    private static DistanceMatrix Random(int n, CounterRandom random) => new(n, (_, _) => random.NextDouble());

    private static List<DendrogramMerge> Naive(DistanceMatrix distances)
    {
        var clusters = Enumerable.Range(0, distances.Count).Select(i => (Number: i, Items: new[] { i })).ToList();
        var merges = new List<DendrogramMerge>();
        while (clusters.Count > 1)
        {
            var (left, right) = (from a in clusters from b in clusters where a.Items[0] < b.Items[0] select (a, b))
                .MinBy(p => Mean(distances, p.a.Items, p.b.Items));
            merges.Add(new(left.Number, right.Number, Mean(distances, left.Items, right.Items), left.Items.Length + right.Items.Length));
            clusters.RemoveAll(c => c.Number == left.Number || c.Number == right.Number);
            clusters.Add((distances.Count + merges.Count - 1, [.. left.Items.Concat(right.Items).Order()]));
        }

        return merges;
    }

    // At which height two items come together, from the merges by their definition.
    private static double[,] Heights(Dendrogram dendrogram)
    {
        var heights = new double[dendrogram.Count, dendrogram.Count];
        var items = Enumerable.Range(0, dendrogram.Count).Select(i => new[] { i }).ToList();
        foreach (var merge in dendrogram.Merges)
        {
            foreach (var a in items[merge.Left])
                foreach (var b in items[merge.Right])
                    heights[a, b] = heights[b, a] = merge.Height;
            items.Add([.. items[merge.Left], .. items[merge.Right]]);
        }

        return heights;
    }

    private static double Mean(DistanceMatrix distances, int[] left, int[] right) =>
        (from a in left from b in right select distances[a, b]).Average();
}
