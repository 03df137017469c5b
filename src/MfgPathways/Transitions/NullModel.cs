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
    private const int MostIterations = 20_000;

    private readonly double[] probabilities;
    private readonly int ksas;

    // y of each KSA; NaN where the model is certain of it.
    private readonly double[] y;

    // x of somebody who holds so many of the KSAs that the model is not certain of; 0 where it was not asked for yet.
    private readonly double[] fitted;

    private NullModel(double[] probabilities, double[] y)
    {
        this.probabilities = probabilities;
        this.y = y;
        fitted = new double[y.Length + 1];
        ksas = y.Length;
    }

    /// <summary>Probability that an occupation requires a KSA.</summary>
    public double Probability(int occupation, int ksa) => probabilities[(occupation * ksas) + ksa];

    /// <summary>Fits the model. O(distinct occupation degrees × distinct KSA degrees) per iteration.</summary>
    /// <remarks>
    /// Occupations or KSAs that require, or are required by, none or all of the others are certain; they are taken out first, over and
    /// over, because their x or y would be 0 or infinite.
    /// </remarks>
    public static NullModel Fit(SkillGraph graph)
    {
        var rows = Enumerable.Range(0, graph.OccupationCount).Select(o => graph.KsasOf(o).Length).ToArray();
        var columns = Enumerable.Range(0, graph.KsaCount).Select(k => graph.OccupationsOf(k).Length).ToArray();
        var probabilities = new double[rows.Length * columns.Length];
        var openRows = Enumerable.Range(0, rows.Length).ToList();
        var openColumns = Enumerable.Range(0, columns.Length).ToList();
        while (TakeOutCertain(openRows, rows, openColumns, columns, (r, c) => probabilities[(r * columns.Length) + c] = 1)
            || TakeOutCertain(openColumns, columns, openRows, rows, (c, r) => probabilities[(r * columns.Length) + c] = 1))
        {
        }

        var x = Solve([.. openRows.Select(r => rows[r])], [.. openColumns.Select(c => columns[c])]);
        foreach (var row in openRows)
            foreach (var column in openColumns)
            {
                var odds = x.Rows[rows[row]] * x.Columns[columns[column]];
                probabilities[(row * columns.Length) + column] = odds / (1 + odds);
            }

        var y = new double[columns.Length];
        Array.Fill(y, double.NaN);
        foreach (var column in openColumns)
            y[column] = x.Columns[columns[column]];
        return new NullModel(probabilities, y);
    }

    /// <summary>
    /// Probability of each KSA for somebody who is not in the framework and holds so many of each kind: x is fitted to the number of KSAs
    /// held, the y of the KSAs stay as they are. Of KSAs that the model is certain of, those held are certain to be held. For somebody who
    /// holds what an occupation requires, the probabilities of that occupation.
    /// </summary>
    /// <param name="held">Bitset of the KSAs held.</param>
    public double[] ProbabilitiesOf(ReadOnlySpan<ulong> held)
    {
        var (open, wanted) = (0, 0);
        for (var ksa = 0; ksa < ksas; ksa++)
            if (!double.IsNaN(y[ksa]))
            {
                open++;
                wanted += KsaSet.Holds(held, ksa) ? 1 : 0;
            }

        var x = wanted == 0 ? 0 : wanted == open ? double.PositiveInfinity : FitRow(wanted);
        var row = new double[ksas];
        for (var ksa = 0; ksa < ksas; ksa++)
            row[ksa] = double.IsNaN(y[ksa])
                ? KsaSet.Holds(held, ksa) ? 1 : 0
                : double.IsInfinity(x) ? 1 : x * y[ksa] / (1 + (x * y[ksa]));
        return row;
    }

    // The expected number rises with x, so bisection on its logarithm finds the one x that expects so many. It is the same for everybody
    // who holds so many, and asked for once for each KSA that could be learnt; two threads at once find the same number.
    private double FitRow(int wanted)
    {
        if (fitted[wanted] > 0)
            return fitted[wanted];
        var (low, high) = (-60.0, 60.0);
        while (high - low > 1e-13 * Math.Max(1, Math.Abs(low)) && (low + high) / 2 is var middle && middle > low && middle < high)
        {
            var (x, expected) = (Math.Exp(middle), 0.0);
            foreach (var each in y)
                if (!double.IsNaN(each))
                    expected += x * each / (1 + (x * each));
            (low, high) = expected < wanted ? (middle, high) : (low, middle);
        }

        return fitted[wanted] = Math.Exp((low + high) / 2);
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

    private ReadOnlySpan<double> Row(int occupation) => probabilities.AsSpan(occupation * ksas, ksas);

    private double[] Column(int ksa) => [.. Enumerable.Range(0, probabilities.Length / ksas).Select(o => Probability(o, ksa))];

    private static bool TakeOutCertain(List<int> open, int[] degrees, List<int> others, int[] otherDegrees, Action<int, int> certain)
    {
        var taken = open.RemoveAll(node =>
        {
            if (degrees[node] != 0 && degrees[node] != others.Count)
                return false;
            if (degrees[node] != 0)
                foreach (var other in others)
                {
                    certain(node, other);
                    otherDegrees[other]--;
                }

            return true;
        });
        return taken > 0;
    }

    // Nodes of one degree have one x, so the fixed point runs over distinct degrees only. The answer is by degree.
    private static (double[] Rows, double[] Columns) Solve(int[] rows, int[] columns)
    {
        var (r, c) = (CountByDegree(rows), CountByDegree(columns));
        var edges = Math.Sqrt(rows.Sum());
        var x = Array.ConvertAll(r.Degrees, degree => degree / edges);
        var y = Array.ConvertAll(c.Degrees, degree => degree / edges);
        for (var iteration = 0; iteration < MostIterations && !(Improve(x, r, y, c) & Improve(y, c, x, r)); iteration++)
        {
        }

        return (ByDegree(r, x), ByDegree(c, y));
    }

    private static (int[] Degrees, int[] Counts) CountByDegree(int[] degrees)
    {
        int[] distinct = [.. degrees.Distinct().Order()];
        return (distinct, Array.ConvertAll(distinct, degree => degrees.Count(d => d == degree)));
    }

    private static double[] ByDegree((int[] Degrees, int[] Counts) groups, double[] values)
    {
        var byDegree = new double[groups.Degrees.Length == 0 ? 0 : groups.Degrees[^1] + 1];
        for (var i = 0; i < values.Length; i++)
            byDegree[groups.Degrees[i]] = values[i];
        return byDegree;
    }

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
