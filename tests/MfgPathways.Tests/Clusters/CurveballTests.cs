using CsCheck;
using MfgPathways.Clusters;

namespace MfgPathways.Tests.Clusters;

public sealed class CurveballTests
{
    private static readonly Gen<int[][]> Rows =
        Gen.Bool.Array[6].Array[1, 7].Select(rows => Array.ConvertAll(rows, Held));

    [Fact]
    public void Both_degree_sequences_stay_and_rows_stay_sets() => Gen.Select(Rows, Gen.ULong).Sample(
        (rows, seed) =>
        {
            var before = rows.Select(r => string.Join(' ', r)).ToArray();

            var shuffled = Curveball.Shuffled(rows, new CounterRandom(seed));

            Assert.Equal(rows.Select(r => r.Length), shuffled.Select(r => r.Length));
            Assert.Equal(Degrees(rows), Degrees(shuffled));
            Assert.All(shuffled, row => Assert.Equal(row.Distinct().Order(), row));
            Assert.Equal(before, rows.Select(r => string.Join(' ', r)));
        },
        iter: 1000);

    [Fact]
    public void It_reaches_every_matrix_with_the_degrees_equally_often()
    {
        int[][] rows = [[0, 1], [0, 2], [1], [3]];
        const int draws = 40_000;
        var all = Matrices(rows);

        var counts = Enumerable.Range(0, draws)
            .CountBy(draw => Picture(Curveball.Shuffled(rows, new CounterRandom(7, (ulong)draw)))).ToDictionary();

        Assert.Equal(all.Order(StringComparer.Ordinal), counts.Keys.Order(StringComparer.Ordinal));
        var expected = (double)draws / all.Length;
        var chiSquare = counts.Values.Sum(count => (count - expected) * (count - expected) / expected);
        // Its mean is the number of matrices less 1, its standard deviation the root of twice that.
        Assert.True(chiSquare < all.Length - 1 + (6 * Math.Sqrt(2 * (all.Length - 1))), $"{chiSquare} with {all.Length} matrices");
    }

    private static int[] Held(bool[] row) => [.. row.Index().Where(b => b.Item).Select(b => b.Index)];

    private static IEnumerable<int> Degrees(int[][] rows) => Enumerable.Range(0, 6).Select(column => rows.Count(r => r.Contains(column)));

    private static string Picture(int[][] rows) => string.Join('|', rows.Select(r => string.Join(' ', r)));

    private static string[] Matrices(int[][] rows)
    {
        var columns = rows.SelectMany(r => r).Max() + 1;
        var choices = rows.Select(row => Enumerable.Range(0, 1 << columns).Where(set => int.PopCount(set) == row.Length)
            .Select(set => Enumerable.Range(0, columns).Where(c => (set >> c & 1) == 1).ToArray()).ToArray());
        IEnumerable<int[][]> all = [[]];
        foreach (var choice in choices)
            all = all.SelectMany(matrix => choice.Select(row => (int[][])[.. matrix, row])).ToArray();
        return [.. all.Where(matrix => Degrees(matrix).SequenceEqual(Degrees(rows))).Select(Picture)];
    }
}
