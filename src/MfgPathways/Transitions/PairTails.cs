using MfgPathways.Graph;

namespace MfgPathways.Transitions;

/// <summary>
/// The p-value of every unordered pair of occupations, and its q-value over all of them. Both depend on the classes of the two and on how
/// many KSAs they share alone, so there are far fewer different ones than pairs. O(different ones) in space.
/// </summary>
internal sealed class PairTails
{
    private readonly NullModel model;
    private readonly Dictionary<(int A, int B, int Shared), int> places = [];
    private readonly double[] p;
    private readonly int[] pairs;
    private readonly double[] q;

    // Ascending p-values, the pairs up to each, and the place of each in the arrays above.
    private readonly int[] order;

    public PairTails(SkillGraph graph, NullModel model, CancellationToken cancellationToken)
    {
        this.model = model;
        var counts = new List<int>();
        for (var a = 0; a < graph.OccupationCount; a++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Count += CountPairs(graph, a, counts, a + 1, 1);
        }

        pairs = [.. counts];
        p = Tails(cancellationToken);
        order = [.. Enumerable.Range(0, p.Length).OrderBy(i => p[i])];
        q = Adjusted(pairs, Count);
    }

    /// <summary>How many pairs.</summary>
    public int Count { get; }

    public double P(int a, int b, int shared) => p[Place(a, b, shared)];

    public double Q(int a, int b, int shared) => q[Place(a, b, shared)];

    /// <summary>
    /// The q-values of tails that stand in place of those of an occupation; all pairs are tested but those, and so many more as there are
    /// tails.
    /// </summary>
    public Func<double, double> Replacing(SkillGraph graph, int? occupation, IReadOnlyCollection<double> tails)
    {
        var left = new List<int>(pairs);
        var removed = occupation is { } gone ? -CountPairs(graph, gone, left, 0, -1) : 0;
        var all = p.Zip(left).Where(t => t.Second > 0).Concat(tails.Select(t => (t, 1))).OrderBy(t => t.Item1).ToArray();
        double[] values = [.. all.Select(t => t.Item1)];
        var adjusted = BenjaminiHochberg.Adjusted(values, [.. all.Select(t => t.Item2)], Count - removed + tails.Count);
        return tail => adjusted[Array.BinarySearch(values, tail)];
    }

    // Adds a number to the count of each pair of an occupation with those from another on; gives how many pairs, times that number.
    private int CountPairs(SkillGraph graph, int a, List<int> counts, int from, int add)
    {
        if (graph.KsasOf(a).Length == 0)
            return 0;
        var shared = new int[graph.OccupationCount];
        foreach (var ksa in graph.KsasOf(a))
            foreach (var b in graph.OccupationsOf(ksa))
                shared[b]++;
        var sum = 0;
        for (var b = from; b < shared.Length; b++)
        {
            if (b == a || graph.KsasOf(b).Length == 0)
                continue;
            var key = Key(a, b, shared[b]);
            if (!places.TryGetValue(key, out var place))
            {
                places.Add(key, place = counts.Count);
                counts.Add(0);
            }

            counts[place] += add;
            sum += add;
        }

        return sum;
    }

    private double[] Tails(CancellationToken cancellationToken)
    {
        var tails = new double[pairs.Length];
        var classes = places.GroupBy(k => (k.Key.A, k.Key.B)).ToArray();
        Parallel.ForEach(classes, new ParallelOptions { CancellationToken = cancellationToken }, pair =>
        {
            var known = NullModel.Tails(model.RowOf(pair.Key.A), model.RowOf(pair.Key.B), pair.Max(k => k.Key.Shared));
            foreach (var (key, place) in pair)
                tails[place] = known[key.Shared];
        });
        return tails;
    }

    private double[] Adjusted(int[] weights, int tests)
    {
        var sorted = BenjaminiHochberg.Adjusted(
            Array.ConvertAll(order, i => p[i]), Array.ConvertAll(order, i => weights[i]), tests);
        var adjusted = new double[p.Length];
        foreach (var (rank, place) in order.Index())
            adjusted[place] = sorted[rank];
        return adjusted;
    }

    private int Place(int a, int b, int shared) => places[Key(a, b, shared)];

    private (int A, int B, int Shared) Key(int a, int b, int shared)
    {
        var (x, y) = (model.ClassOf(a), model.ClassOf(b));
        return x <= y ? (x, y, shared) : (y, x, shared);
    }
}
