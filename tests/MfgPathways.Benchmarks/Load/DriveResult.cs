namespace MfgPathways.Benchmarks.Load;

/// <summary>What came of a drive.</summary>
/// <param name="PerSecond">Answers a second, of whatever status.</param>
/// <param name="Median">Milliseconds of the median answer.</param>
/// <param name="P99">Milliseconds that 99 of 100 answers took at most.</param>
/// <param name="Statuses">How many answers of each status.</param>
internal sealed record DriveResult(double PerSecond, double Median, double P99, IReadOnlyDictionary<int, int> Statuses)
{
    public static DriveResult Of(double[] times, int[] statuses, TimeSpan elapsed)
    {
        Array.Sort(times);
        return new DriveResult(
            times.Length / elapsed.TotalSeconds, times[times.Length / 2], times[(int)(times.Length * 0.99)],
            statuses.CountBy(s => s).ToDictionary());
    }

    /// <summary>How many answers were none of these.</summary>
    public int Except(params int[] expected) => Statuses.Where(s => !expected.Contains(s.Key)).Sum(s => s.Value);
}
