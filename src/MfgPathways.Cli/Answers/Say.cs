using System.Globalization;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Answers;

/// <summary>Phrases that several answers use.</summary>
internal static class Say
{
    public static string Count(long number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    /// <summary>The first of some, and how many more there are.</summary>
    public static string Few(IReadOnlyCollection<string> names, int most) =>
        string.Join(", ", names.Take(most)) + (names.Count > most ? $" and {names.Count - most} more" : "");

    /// <summary>An effort with its unit: <c>8 KSAs</c>, <c>12.5 hours</c>.</summary>
    public static string Effort(decimal effort, string unit) => $"{Effort(effort)} {unit}{(effort == 1 ? "" : "s")}";

    public static string Effort(decimal effort) => effort.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>Which cells of the source the numbers of an explanation are.</summary>
    public static string Cells(Framework framework, string title) =>
        framework.Release.Id == Formats.EmbeddedFramework.ReleaseId
            ? $"Each line is a row of Table 19 of the publication, by its number; the counts are how often the row names the occupation "
                + $"(here {title})."
            : $"Each line is a requirement of the framework; the counts are its selections (here of {title}).";

    public static string Capital(string word) => $"{char.ToUpperInvariant(word[0])}{word[1..]}";

    /// <summary>How effort was measured, for the rules below an answer.</summary>
    public static string EffortRule(EffortWeights? effort)
    {
        var rule = effort?.Kind switch
        {
            EffortKind.Rarity => "Effort counts rarity points: ln((occupations + 1) / occupations that require the KSA) for each KSA.",
            EffortKind.Hours => "Effort counts the hours of the given table.",
            _ => "Effort counts KSAs.",
        };
        return effort is not { RelatedCredit: > 0 }
            ? rule
            : $"{rule} A KSA of a sub-competency of which another is held from the start costs "
                + $"{Percent((double)effort.RelatedCredit)} less.";
    }

    /// <summary>Which moves count, for the rules below an answer.</summary>
    public static string MoveRules(MoveRules rules) =>
        $"Rules: an occupation counts if it lists at least {Count(rules.StoneKsas, "KSA")}"
            + (rules.StoneShared == 0
                ? ""
                : $", and a move if at least {rules.StoneShared} of the KSAs there {(rules.StoneShared == 1 ? "is" : "are")} held")
            + " (--stone-ksas, --stone-shared).";

    /// <summary>What <c>--limit</c> and its like mean: 0 is all.</summary>
    public static int Limit(int limit, string option = "--limit") => limit switch
    {
        < 0 => throw CliException.Usage($"{option} is {limit}; write 0 for all, or a number above 0."),
        0 => int.MaxValue,
        _ => limit,
    };

    public static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    public static string Percent(Readiness readiness) =>
        $"{Percent(readiness.Estimate)} ({Number(readiness.Low * 100, "0")} to {Number(readiness.High * 100, "0")})";

    /// <summary>A readiness where there is little room: <c>39 % (14-68)</c>.</summary>
    public static string Short(Readiness readiness) =>
        $"{Percent(readiness.Estimate)} ({Number(readiness.Low * 100, "0")}-{Number(readiness.High * 100, "0")})";

    /// <summary>A whole number that may be large: <c>11,180</c>.</summary>
    public static string Thousands(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Number(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    public static string Share(double share) => Number(share, "0.####");

    public static string PValue(double p) => p < 0.001 ? Number(p, "0e-0") : Number(p, "0.000");

    /// <summary>Where an occupation is thin, the richer ones beside it.</summary>
    public static string[] Richer(Framework framework, IReadOnlyList<OccupationSize> richer) =>
        richer.Count == 0
            ? []
            : ["Occupations of the same or a near title that say more: "
                + $"{string.Join(", ", richer.Select(r => $"{Names.Label(framework, r.Occupation)} ({r.Ksas})"))}."];

    public static string Of(Framework framework, Occupation occupation) => $"{occupation.Title} ({framework.AreaNamesOf(occupation)})";

    /// <summary>Who moves.</summary>
    public static string Of(Framework framework, Profile profile)
    {
        var difference = (profile.Has.Count, profile.Lacks.Count) switch
        {
            (0, 0) => "",
            (var more, 0) => $" plus {Count(more, "KSA")}",
            (0, var less) => $" minus {Count(less, "KSA")}",
            (var more, var less) => $" plus {Count(more, "KSA")}, minus {less}",
        };
        var who = profile.Occupation is { } occupation
            ? Of(framework, occupation) + difference
            : $"A person with {Count(profile.Has.Count, "KSA")}";
        return profile.Name is { } name ? $"{name}, {who}" : who;
    }

    public static string ReadinessRule(double baseRate) =>
        $"Readiness: share of the destination's KSAs held, shrunk towards the base rate of {Percent(baseRate, "0.0")} "
            + $"by {TransitionOptions.Shrinkage:0} KSAs, "
        + $"with the {TransitionOptions.IntervalMass * 100:0} % interval.";

    private static string Percent(double share, string format) => Number(share * 100, format) + " %";
}
