using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MathNet.Numerics.Distributions;
using MfgPathways.Graph;

namespace MfgPathways.Transitions;

/// <summary>The share of a destination's KSAs that a profile holds, shrunk towards the base rate, with an interval.</summary>
/// <param name="Estimate">
/// (shared + m·p0) / (required + m), between 0 and 1: formula F2 with m = <see cref="TransitionOptions.Shrinkage"/> and p0 = the density
/// of the framework. It is the mean of a beta distribution with the prior Beta(m·p0, m·(1 − p0)).
/// </param>
/// <param name="Low">Lower end of the equal-tailed interval of that distribution.</param>
/// <param name="High">Upper end.</param>
/// <param name="Shared">KSAs of the destination that the profile holds.</param>
/// <param name="Required">KSAs of the destination.</param>
public sealed record Readiness(double Estimate, double Low, double High, int Shared, int Required)
{
    private static readonly ConditionalWeakTable<SkillGraph, ConcurrentDictionary<(int Shared, int Required), Readiness>> Known = [];

    /// <summary>The readiness for a destination. O(1).</summary>
    /// <param name="shared">KSAs of the destination that the profile holds.</param>
    /// <param name="required">KSAs of the destination; at least 1.</param>
    /// <param name="baseRate">p0: requirements ÷ (occupations × KSAs).</param>
    public static Readiness Of(int shared, int required, double baseRate)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(required);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shared, required);
        var held = shared + (TransitionOptions.Shrinkage * baseRate);
        var missing = required - shared + (TransitionOptions.Shrinkage * (1 - baseRate));
        const double tail = (1 - TransitionOptions.IntervalMass) / 2;

        // Where everybody requires everything, nothing is left to be uncertain about.
        if (missing == 0)
            return new Readiness(1, 1, 1, shared, required);
        return new Readiness(
            EstimateOf(shared, required, baseRate),
            Rounded(Beta.InvCDF(held, missing, tail)), Rounded(Beta.InvCDF(held, missing, 1 - tail)), shared, required);
    }

    /// <summary>
    /// The readiness for a destination of a graph. The interval takes far longer than the rest of an answer, and the graph has few
    /// different ones, so each is computed once. O(1).
    /// </summary>
    internal static Readiness Of(SkillGraph graph, int shared, int required) => Known.GetOrCreateValue(graph).GetOrAdd(
        (shared, required), static (key, baseRate) => Of(key.Shared, key.Required, baseRate), graph.BaseRate);

    /// <summary>The estimate alone, without the interval, which takes a thousand times as long.</summary>
    internal static double EstimateOf(int shared, int required, double baseRate)
    {
        var held = shared + (TransitionOptions.Shrinkage * baseRate);
        return Rounded(held / (held + required - shared + (TransitionOptions.Shrinkage * (1 - baseRate))));
    }

    // Four digits are more than the data carries, and keep the printed bytes equal on every machine.
    private static double Rounded(double share) => Math.Round(share, 4);
}
