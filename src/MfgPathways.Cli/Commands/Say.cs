using System.Globalization;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Commands;

/// <summary>Phrases that several answers use.</summary>
internal static class Say
{
    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    /// <summary>What <c>--limit</c> means: 0 is all.</summary>
    public static int Limit(int limit) => limit switch
    {
        < 0 => throw CliException.Usage($"--limit is {limit}; write 0 for all, or a number above 0."),
        0 => int.MaxValue,
        _ => limit,
    };

    public static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    public static string Percent(Readiness readiness) =>
        $"{Percent(readiness.Estimate)} ({Number(readiness.Low * 100, "0")} to {Number(readiness.High * 100, "0")})";

    public static string Number(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    public static string Share(double share) => Number(share, "0.####");

    public static string PValue(double p) => p < 0.001 ? Number(p, "0e-0") : Number(p, "0.000");

    /// <summary>Where an occupation is thin, the richer ones beside it.</summary>
    public static string[] Richer(Framework framework, IReadOnlyList<OccupationSize> richer) =>
        richer.Count == 0
            ? []
            : ["Occupations of the same or a near title that say more: "
                + $"{string.Join(", ", richer.Select(r => $"{Names.Label(framework, r.Occupation)} ({r.Ksas})"))}."];

    public static string Of(Framework framework, Occupation occupation) => $"{occupation.Title} ({Names.Area(framework, occupation)})";

    public static string ReadinessRule(double baseRate) =>
        $"Readiness: share of the destination's KSAs held, shrunk towards the base rate of {Percent(baseRate, "0.0")} "
            + $"by {TransitionOptions.Shrinkage:0} KSAs, "
        + $"with the {TransitionOptions.IntervalMass * 100:0} % interval. Effort counts KSAs.";

    private static string Percent(double share, string format) => Number(share * 100, format) + " %";
}
