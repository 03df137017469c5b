using System.Globalization;
using MfgPathways.Cli.Answers;
using MfgPathways.Robustness;

namespace MfgPathways.Cli.Moves;

/// <summary>Robustness in words.</summary>
internal static class RobustnessSections
{
    public static Section Of(Robustness.Robustness robustness, string what, Framework framework)
    {
        var share = (double)robustness.Changing / robustness.SingleEdits;
        var number = robustness.Grade switch
        {
            RobustnessGrade.Fragile =>
                $"{Number(robustness.Changing)} of {Number(robustness.SingleEdits)} single edits "
                    + $"({Say.Number(share * 100, "0.0")} %) would "
                    + $"put another {what} first. An edit is one requirement more or fewer in the framework, all else as it is.",
            _ => $"none of {Number(robustness.SingleEdits)} single edits puts another {what} first; "
                + (robustness.Most is { } most
                    ? $"{most} together do."
                    : $"no set of up to {Robustness.Robustness.MostTried} was found that does."),
        };
        return new Section(
            $"Robustness: {robustness.Grade.ToString().ToLowerInvariant()}",
            [$"{char.ToUpperInvariant(number[0])}{number[1..]}", .. Example(robustness, framework)]);
    }

    /// <summary>Says that a framework is too large for it; nothing where it is not.</summary>
    public static Section[] TooLarge(Framework framework) => Robustness.Robustness.IsTooLarge(framework)
        ? [
            new Section(
                "Robustness: not reckoned",
                [
                    $"There are {Say.Thousands((long)framework.Occupations.Length * framework.Ksas.Length)} single edits of this framework; "
                        + $"up to {Say.Thousands(Robustness.Robustness.MostEdits)} are tried.",
                ])
        ]
        : [];

    private static IEnumerable<string> Example(Robustness.Robustness robustness, Framework framework)
    {
        if (robustness.Examples is [var edit, ..])
            yield return $"For example, if {Say.Of(framework, edit.Occupation)} "
                + (edit.Adds ? "also required" : "did not require") + $" {edit.Ksa.CodeOrId()} {edit.Ksa.Name}.";
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
