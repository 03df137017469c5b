namespace MfgPathways.Clusters;

/// <summary>
/// Entropies and mutual information, in nats, of partitions of so many nodes, and the mutual information that chance gives: its mean over
/// all ways to deal the nodes to groups of given sizes (hypergeometric model; Vinh, Epps and Bailey 2010). Immutable.
/// </summary>
internal sealed class ExpectedMutualInformation
{
    private readonly int count;

    // ln k and ln k!, since sums over thousands of pairs of partitions ask for little else.
    private readonly double[] ln;
    private readonly double[] lnFactorial;

    public ExpectedMutualInformation(int count)
    {
        this.count = count;
        ln = new double[count + 1];
        lnFactorial = new double[count + 1];
        for (var k = 1; k <= count; k++)
        {
            ln[k] = Math.Log(k);
            lnFactorial[k] = lnFactorial[k - 1] + ln[k];
        }
    }

    /// <summary>H = −Σ n/N · ln(n/N).</summary>
    public double Entropy(int[] sizes) => sizes.Sum(size => size * (ln[count] - ln[size])) / Math.Max(1, count);

    /// <summary>MI = Σ n_rc/N · ln(N·n_rc / (n_r·n_c)).</summary>
    public double Information(Contingency table)
    {
        var sum = 0.0;
        for (var r = 0; r < table.Rows.Length; r++)
            for (var c = 0; c < table.Columns.Length; c++)
                if (table.Cells[(r * table.Columns.Length) + c] is var shared and > 0)
                    sum += shared * (ln[count] + ln[shared] - ln[table.Rows[r]] - ln[table.Columns[c]]);
        return sum / Math.Max(1, count);
    }

    /// <summary>E[MI] of two partitions with groups of these sizes. Groups of the same size are asked for once.</summary>
    public double Of(int[] rows, int[] columns)
    {
        var columnSizes = BySize(columns);
        var sum = 0.0;
        foreach (var (row, rowTimes) in BySize(rows))
            foreach (var (column, columnTimes) in columnSizes)
                sum += rowTimes * columnTimes * OfPair(row, column);
        return sum;
    }

    // The mean of one cell: Σ over its size n of P(n) · n/N · ln(N·n / (row·column)).
    private double OfPair(int row, int column)
    {
        var (least, most) = (Math.Max(1, row + column - count), Math.Min(row, column));
        var constant = lnFactorial[row] + lnFactorial[column] + lnFactorial[count - row] + lnFactorial[count - column] - lnFactorial[count];
        var probability = Math.Exp(
            constant - lnFactorial[least] - lnFactorial[row - least] - lnFactorial[column - least]
                - lnFactorial[count - row - column + least]);
        var sum = 0.0;
        for (var n = least; n <= most; n++)
        {
            sum += probability * n * (ln[count] + ln[n] - ln[row] - ln[column]);
            probability *= (row - n) * (double)(column - n) / ((n + 1.0) * (count - row - column + n + 1));
        }

        return sum / count;
    }

    private static List<(int Size, int Times)> BySize(int[] sizes)
    {
        var sorted = (int[])sizes.Clone();
        Array.Sort(sorted);
        var groups = new List<(int Size, int Times)>();
        foreach (var size in sorted)
            if (size == 0)
                continue;
            else if (groups.Count > 0 && groups[^1].Size == size)
                groups[^1] = (size, groups[^1].Times + 1);
            else
                groups.Add((size, 1));
        return groups;
    }
}
