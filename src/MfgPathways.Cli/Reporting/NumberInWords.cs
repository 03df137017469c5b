using System.Globalization;
using MfgPathways.Cli.Answers;
using MfgPathways.Recomputation;

namespace MfgPathways.Cli.Reporting;

/// <summary>The two numbers of a comparison, as a person reads them.</summary>
internal static class NumberInWords
{
    public static string Printed(Comparison comparison, SubjectInWords subjects) => comparison switch
    {
        { Printed: null } => "",
        { Measure: "most-associated-ksas" } => comparison.Printed.Replace(";", " or ", StringComparison.Ordinal),
        { Unit: "text", Measure: "technology-areas" } => subjects.Short(comparison.Printed),
        { Unit: "text" } => comparison.Printed,
        _ => $"{Bound(comparison.Bound)}{Number(comparison.Printed, comparison.Unit)}",
    };

    public static string Here(Comparison comparison, SubjectInWords subjects) => comparison switch
    {
        { Here: { } here } => Here(here),
        { HereText: null } => "",
        { Measure: "most-associated-ksas", HereText: "" } => "no title requires both",
        { Measure: "most-associated-ksas" } => $"rank {comparison.HereText}",
        _ => subjects.Short(comparison.HereText),
    };

    public static string Here(Recount here) =>
        here.Whole == 0 ? here.IsExact ? Thousands(here.Low) : $"{Thousands(here.Low)} to {Thousands(here.High)}"
        : here.IsExact ? $"{Percent(here.Low, here.Whole)} ({here.Low} of {here.Whole})"
        : $"{Percent(here.Low, here.Whole)} to {Percent(here.High, here.Whole)}";

    /// <summary>A share with a digit more than is printed: <c>38.8 %</c>.</summary>
    public static string Percent(int part, int whole) => $"{Say.Number(100.0 * part / whole, "0.0")} %";

    private static string Bound(string bound) => bound switch { ">" => "over ", ">=" => "at least ", "<" => "under ", _ => "" };

    private static string Number(string number, string unit)
    {
        var text = Thousands(int.Parse(number, CultureInfo.InvariantCulture));
        return unit switch { "percent" => $"{text} %", "usd" => $"${text}", _ => text };
    }

    private static string Thousands(int number) => Say.Thousands(number);
}
