using System.Diagnostics;

namespace MfgPathways.Benchmarks;

/// <summary>Measures with a stopwatch, on the calling thread.</summary>
internal static class Clock
{
    /// <summary>Milliseconds of one run.</summary>
    public static double Once<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        GC.KeepAlive(result);
        return elapsed;
    }

    /// <summary>Milliseconds of the best of all runs within a time, at least two: the others tell how busy the machine is.</summary>
    public static double Best<T>(Func<T> work, double seconds = 1)
    {
        var best = double.PositiveInfinity;
        var start = Stopwatch.GetTimestamp();
        for (var run = 0; run < 2 || Stopwatch.GetElapsedTime(start).TotalSeconds < seconds; run++)
            best = Math.Min(best, Once(work));
        return best;
    }
}
