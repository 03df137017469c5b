using System.Collections.Concurrent;
using MathNet.Numerics.Distributions;
using MfgPathways.Graph;

namespace MfgPathways.Transitions;

/// <summary>
/// The share of a destination's KSAs that a profile holds, shrunk towards the base rate, with an interval: the mean of a beta
/// distribution with the prior Beta(m·p0, m·(1 − p0)), m = <see cref="TransitionOptions.Shrinkage"/>, p0 = the density of the framework
/// (formula F2).
/// </summary>
public sealed record Readiness
{
    // The interval takes a thousand times as long as the rest. A framework has few different ones, and an answer shows fewer.
    private static readonly ConcurrentDictionary<(double Held, double Missing), (double Low, double High)> Intervals = new();

    private readonly double held;
    private readonly double missing;

    private Readiness(int shared, int required, double baseRate)
    {
        (Shared, Required) = (shared, required);
        held = shared + (TransitionOptions.Shrinkage * baseRate);
        missing = required - shared + (TransitionOptions.Shrinkage * (1 - baseRate));
        Estimate = EstimateOf(shared, required, baseRate);
    }

    /// <summary>(shared + m·p0) / (required + m), between 0 and 1.</summary>
    public double Estimate { get; }

    /// <summary>Lower end of the equal-tailed interval of the distribution. Computed when it is asked for.</summary>
    public double Low => Interval.Low;

    /// <summary>Upper end.</summary>
    public double High => Interval.High;

    /// <summary>KSAs of the destination that the profile holds.</summary>
    public int Shared { get; }

    /// <summary>KSAs of the destination.</summary>
    public int Required { get; }

    private (double Low, double High) Interval => Intervals.GetOrAdd((held, missing), IntervalOf);

    /// <summary>The readiness for a destination. O(1).</summary>
    /// <param name="shared">KSAs of the destination that the profile holds.</param>
    /// <param name="required">KSAs of the destination; at least 1.</param>
    /// <param name="baseRate">p0: requirements ÷ (occupations × KSAs).</param>
    public static Readiness Of(int shared, int required, double baseRate)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(required);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shared, required);
        return new Readiness(shared, required, baseRate);
    }

    /// <summary>The readiness for a destination of a graph. O(1).</summary>
    internal static Readiness Of(SkillGraph graph, int shared, int required) => Of(shared, required, graph.BaseRate);

    /// <summary>The estimate alone.</summary>
    internal static double EstimateOf(int shared, int required, double baseRate)
    {
        var held = shared + (TransitionOptions.Shrinkage * baseRate);
        return Rounded(held / (held + required - shared + (TransitionOptions.Shrinkage * (1 - baseRate))));
    }

    private static (double Low, double High) IntervalOf((double Held, double Missing) of)
    {
        const double tail = (1 - TransitionOptions.IntervalMass) / 2;

        // Where everybody requires everything, nothing is left to be uncertain about.
        return of.Missing == 0
            ? (1, 1)
            : (Rounded(Beta.InvCDF(of.Held, of.Missing, tail)), Rounded(Beta.InvCDF(of.Held, of.Missing, 1 - tail)));
    }

    // Four digits are more than the data carries, and keep the printed bytes equal on every machine.
    private static double Rounded(double share) => Math.Round(share, 4);
}
