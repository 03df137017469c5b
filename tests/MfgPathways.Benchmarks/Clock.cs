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

    /// <summary>
    /// Milliseconds of processor time that one run takes, on all threads together: unlike the time on the wall it hardly depends on what
    /// else the machine does.
    /// </summary>
    public static double Processor(Action work)
    {
        var start = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
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
