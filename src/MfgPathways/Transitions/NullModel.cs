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

    private NullModel(double[] probabilities, int ksas)
    {
        this.probabilities = probabilities;
        this.ksas = ksas;
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

        var x = Solve(openRows.Select(r => rows[r]), openColumns.Select(c => columns[c]));
        foreach (var row in openRows)
            foreach (var column in openColumns)
            {
                var odds = x.Rows[rows[row]] * x.Columns[columns[column]];
                probabilities[(row * columns.Length) + column] = odds / (1 + odds);
            }

        return new NullModel(probabilities, columns.Length);
    }

    /// <summary>
    /// Probability that two occupations share at least so many KSAs: the upper tail of the Poisson-binomial distribution with the
    /// probabilities p(a,k)·p(b,k). Exact; O(KSAs × shared).
    /// </summary>
    public double TailOfShared(int a, int b, int shared)
    {
        if (shared <= 0)
            return 1;

        // below[n] = probability of exactly n shared KSAs so far, n < shared; the rest has reached the tail.
        var below = new double[shared];
        below[0] = 1;
        var tail = 0.0;
        for (var ksa = 0; ksa < ksas; ksa++)
        {
            var p = Probability(a, ksa) * Probability(b, ksa);
            if (p == 0)
                continue;
            tail += below[shared - 1] * p;
            for (var n = shared - 1; n > 0; n--)
                below[n] = (below[n] * (1 - p)) + (below[n - 1] * p);
            below[0] *= 1 - p;
        }

        return Math.Min(1, tail);
    }

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

    // Nodes of one degree have one x, so the fixed point runs over distinct degrees only.
    private static (Dictionary<int, double> Rows, Dictionary<int, double> Columns) Solve(IEnumerable<int> rows, IEnumerable<int> columns)
    {
        var r = rows.GroupBy(d => d).Select(g => (Degree: g.Key, Count: g.Count())).OrderBy(g => g.Degree).ToArray();
        var c = columns.GroupBy(d => d).Select(g => (Degree: g.Key, Count: g.Count())).OrderBy(g => g.Degree).ToArray();
        var edges = r.Sum(g => (double)g.Degree * g.Count);
        var x = r.Select(g => g.Degree / Math.Sqrt(edges)).ToArray();
        var y = c.Select(g => g.Degree / Math.Sqrt(edges)).ToArray();
        for (var iteration = 0; iteration < MostIterations && !(Improve(x, r, y, c) & Improve(y, c, x, r)); iteration++)
        {
        }

        return (r.Zip(x).ToDictionary(p => p.First.Degree, p => p.Second), c.Zip(y).ToDictionary(p => p.First.Degree, p => p.Second));
    }

    private static bool Improve(double[] x, (int Degree, int Count)[] groups, double[] y, (int Degree, int Count)[] others)
    {
        var converged = true;
        for (var i = 0; i < x.Length; i++)
        {
            var sum = 0.0;
            for (var j = 0; j < y.Length; j++)
                sum += others[j].Count * y[j] / (1 + (x[i] * y[j]));
            converged &= Math.Abs((x[i] * sum) - groups[i].Degree) <= Tolerance * groups[i].Degree;
            x[i] = groups[i].Degree / sum;
        }

        return converged;
    }
}
