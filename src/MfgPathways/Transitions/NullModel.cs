using System.Numerics;
using MfgPathways.Graph;

namespace MfgPathways.Transitions;

/// <summary>
/// The bipartite configuration model (BiCM) of a framework: every pair of occupation and KSA is required with probability
/// p = x·y / (1 + x·y), independently, and the expected number of requirements of every occupation and every KSA is the observed one
/// (formula F5; Saracco et al. 2017, New J. Phys. 19 053022).
/// </summary>
internal sealed class NullModel
{
    private const double Tolerance = 1e-10;
    private const int MostIterations = 100_000;

    // Occupations that list as many KSAs have the same probabilities, so there is one row for each class of them.
    private readonly double[] probabilities;
    private readonly int[] classOf;
    private readonly int ksas;

    // The KSAs of each block and their y, from the blocks of the KSAs that most occupations require to the others.
    private readonly (int[] Ksas, double[] Y)[] blocks;

    // x of somebody who holds so many of the KSAs that the model is not certain of; 0 where it was not asked for yet.
    private readonly double[] fitted;

    private NullModel(double[] probabilities, int[] classOf, int ksas, (int[] Ksas, double[] Y)[] blocks)
    {
        this.probabilities = probabilities;
        this.classOf = classOf;
        this.ksas = ksas;
        this.blocks = blocks;
        fitted = new double[ksas + 1];
    }

    /// <summary>Probability that an occupation requires a KSA.</summary>
    public double Probability(int occupation, int ksa) => probabilities[(classOf[occupation] * ksas) + ksa];

    /// <summary>How many classes of occupations there are; those of one class have the same probabilities.</summary>
    public int ClassCount => probabilities.Length / Math.Max(1, ksas);

    /// <summary>The class of an occupation. O(1).</summary>
    public int ClassOf(int occupation) => classOf[occupation];

    /// <summary>The probabilities of a class, by KSA.</summary>
    public ReadOnlySpan<double> RowOf(int classNumber) => probabilities.AsSpan(classNumber * ksas, ksas);

    /// <summary>Fits the model. O(distinct occupation degrees × distinct KSA degrees) per iteration.</summary>
    /// <remarks>
    /// Where the degrees leave no choice, x or y would be 0 or infinite: there the probabilities are set to 0 and 1, which is what those of
    /// the model approach, and each block of the rest is fitted for itself.
    /// </remarks>
    public static NullModel Fit(SkillGraph graph)
    {
        var rows = Enumerable.Range(0, graph.OccupationCount).Select(o => graph.KsasOf(o).Length).ToArray();
        var columns = Enumerable.Range(0, graph.KsaCount).Select(k => graph.OccupationsOf(k).Length).ToArray();
        var certain = new List<(int Row, int Column)>();
        var blocks = DegreeBlocks.Of(rows, columns, (row, column) => certain.Add((row, column)));
        var classOf = certain.Count == 0 && blocks.Count <= 1 ? ByDegree(rows) : [.. Enumerable.Range(0, rows.Length)];
        var probabilities = new double[(rows.Length == 0 ? 0 : classOf.Max() + 1) * columns.Length];
        foreach (var (row, column) in certain)
            probabilities[(classOf[row] * columns.Length) + column] = 1;
        var fitted = new List<(int[] Ksas, double[] Y)>();
        foreach (var block in blocks)
        {
            var (x, y) = Solve(block);
            foreach (var (i, row) in block.Rows.Index().DistinctBy(r => classOf[r.Item.Number]))
                foreach (var (j, column) in block.Columns.Index())
                    probabilities[(classOf[row.Number] * columns.Length) + column.Number] = Chance(x[i], y[j]);
            fitted.Add((Array.ConvertAll(block.Columns, c => c.Number), y));
        }

        return new NullModel(probabilities, classOf, columns.Length, [.. fitted]);
    }

    private static int[] ByDegree(int[] rows)
    {
        var degrees = rows.Distinct().Order().ToArray();
        return Array.ConvertAll(rows, degree => Array.BinarySearch(degrees, degree));
    }

    /// <summary>
    /// Probability of each KSA for somebody who is not in the framework and holds so many of each kind: x is fitted to the number of KSAs
    /// held, the y of the KSAs stay as they are; the blocks of KSAs fill up in their order. Of KSAs that the model is certain of, those
    /// held are certain to be held. For somebody who holds what an occupation requires, the probabilities of that occupation.
    /// </summary>
    /// <param name="held">Bitset of the KSAs held.</param>
    public double[] ProbabilitiesOf(ReadOnlySpan<ulong> held)
    {
        var row = new double[ksas];
        for (var ksa = 0; ksa < ksas; ksa++)
            row[ksa] = KsaSet.Holds(held, ksa) ? 1 : 0;
        var wanted = 0;
        foreach (var block in blocks)
            foreach (var ksa in block.Ksas)
                wanted += KsaSet.Holds(held, ksa) ? 1 : 0;

        var rest = wanted;
        foreach (var (known, y) in blocks)
        {
            var x = rest <= 0 ? 0 : rest >= known.Length ? double.PositiveInfinity : FitRow(wanted, rest, y);
            foreach (var (i, ksa) in known.Index())
                row[ksa] = Chance(x, y[i]);
            rest -= known.Length;
        }

        return row;
    }

    private static double Chance(double x, double y) => double.IsInfinity(x) ? 1 : x * y / (1 + (x * y));

    // The expected number rises with x, so bisection on its logarithm finds the one x that expects so many. It is the same for everybody
    // who holds so many, and asked for once for each KSA that could be learnt; two threads at once find the same number.
    private double FitRow(int held, int wanted, double[] y)
    {
        if (fitted[held] > 0)
            return fitted[held];
        var (low, high) = (-60.0, 60.0);
        while (high - low > 1e-13 * Math.Max(1, Math.Abs(low)) && (low + high) / 2 is var middle && middle > low && middle < high)
        {
            var (x, expected) = (Math.Exp(middle), 0.0);
            foreach (var each in y)
                expected += Chance(x, each);
            (low, high) = expected < wanted ? (middle, high) : (low, middle);
        }

        return fitted[held] = Math.Exp((low + high) / 2);
    }

    /// <summary>
    /// Probability that two occupations share at least so many KSAs: the upper tail of the Poisson-binomial distribution with the
    /// probabilities p(a,k)·p(b,k). Exact; O(KSAs × shared).
    /// </summary>
    public double TailOfShared(int a, int b, int shared) => TailOfShared(Row(a), b, shared);

    /// <inheritdoc cref="TailOfShared(int, int, int)"/>
    public double TailOfShared(ReadOnlySpan<double> a, int b, int shared) => Tail(a, Row(b), shared);

    /// <summary>
    /// Probability that at least so many occupations require both of two KSAs: the same with p(o,a)·p(o,b). Exact; O(occupations × shared).
    /// </summary>
    public double TailOfSharedBy(int a, int b, int shared) => Tail(Column(a), Column(b), shared);

    // The chance that at least so many of the pairs of independent events both happen.
    private static double Tail(ReadOnlySpan<double> a, ReadOnlySpan<double> b, int shared)
    {
        if (shared <= 0)
            return 1;

        // below[n] = probability of exactly n so far, n < shared; the rest has reached the tail.
        var below = new double[shared];
        below[0] = 1;
        var tail = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            var p = a[i] * b[i];
            if (p == 0)
                continue;
            tail += below[shared - 1] * p;
            for (var n = shared - 1; n > 0; n--)
                below[n] = (below[n] * (1 - p)) + (below[n - 1] * p);
            below[0] *= 1 - p;
        }

        return Math.Min(1, tail);
    }

    /// <summary>
    /// The tails of every number of shared KSAs up to a most, each with the same bits as that of the number alone. O(KSAs × most).
    /// </summary>
    public static double[] Tails(ReadOnlySpan<double> a, ReadOnlySpan<double> b, int most)
    {
        // below[n] = probability of exactly n so far, n < most; tails[n] = of at least n.
        var below = new double[Math.Max(1, most)];
        var tails = new double[most + 1];
        below[0] = tails[0] = 1;
        for (var i = 0; i < a.Length; i++)
            if (a[i] * b[i] is not 0 and var p)
                Step(below, tails, p);
        for (var n = 0; n <= most; n++)
            tails[n] = Math.Min(1, tails[n]);
        return tails;
    }

    // One more pair of events, from the highest number down, so that what a number is made of is still that of before.
    private static void Step(double[] below, double[] tails, double p)
    {
        var most = tails.Length - 1;
        if (most == 0)
            return;
        tails[most] += below[most - 1] * p;
        var n = most - 1;
        for (; n >= Vector<double>.Count; n -= Vector<double>.Count)
        {
            var first = n - Vector<double>.Count + 1;
            var reached = new Vector<double>(below, first - 1) * p;
            (new Vector<double>(tails, first) + reached).CopyTo(tails, first);
            ((new Vector<double>(below, first) * (1 - p)) + reached).CopyTo(below, first);
        }

        for (; n > 0; n--)
        {
            var reached = below[n - 1] * p;
            tails[n] += reached;
            below[n] = (below[n] * (1 - p)) + reached;
        }

        below[0] *= 1 - p;
    }

    private ReadOnlySpan<double> Row(int occupation) => RowOf(classOf[occupation]);

    private double[] Column(int ksa) => [.. classOf.Select(c => probabilities[(c * ksas) + ksa])];

    // Nodes of one degree have one x, so the fixed point runs over distinct degrees only.
    private static (double[] X, double[] Y) Solve(DegreeBlock block)
    {
        var (r, c) = (CountByDegree(block.Rows), CountByDegree(block.Columns));
        var edges = Math.Sqrt(block.Rows.Sum(row => row.Degree));
        var x = Array.ConvertAll(r.Degrees, degree => degree / edges);
        var y = Array.ConvertAll(c.Degrees, degree => degree / edges);
        var iteration = 0;
        while (!(Improve(x, r, y, c) & Improve(y, c, x, r)))
            if (++iteration == MostIterations)
                throw new InvalidOperationException($"The null model has not converged after {MostIterations} iterations.");
        return (Each(block.Rows, r.Degrees, x), Each(block.Columns, c.Degrees, y));
    }

    private static (int[] Degrees, int[] Counts) CountByDegree(DegreeOf[] nodes)
    {
        var groups = nodes.CountBy(n => n.Degree).OrderBy(g => g.Key).ToArray();
        return (Array.ConvertAll(groups, g => g.Key), Array.ConvertAll(groups, g => g.Value));
    }

    private static double[] Each(DegreeOf[] nodes, int[] degrees, double[] values) =>
        Array.ConvertAll(nodes, n => values[Array.BinarySearch(degrees, n.Degree)]);

    private static bool Improve(double[] x, (int[] Degrees, int[] Counts) groups, double[] y, (int[] Degrees, int[] Counts) others)
    {
        var converged = true;
        for (var i = 0; i < x.Length; i++)
        {
            var sum = 0.0;
            for (var j = 0; j < y.Length; j++)
                sum += others.Counts[j] * y[j] / (1 + (x[i] * y[j]));
            converged &= Math.Abs((x[i] * sum) - groups.Degrees[i]) <= Tolerance * groups.Degrees[i];
            x[i] = groups.Degrees[i] / sum;
        }

        return converged;
    }
}
