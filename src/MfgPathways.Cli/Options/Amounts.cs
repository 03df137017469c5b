using System.CommandLine;
using System.Globalization;

namespace MfgPathways.Cli.Options;

/// <summary>Amounts of effort on the command line.</summary>
internal static class Amounts
{
    // Beyond any effort that can be; larger numbers are no help and would overflow.
    private const decimal Most = 1_000_000_000;

    /// <summary>A number of 0 or more; <c>null</c> where the option is not there.</summary>
    public static decimal? Read(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text)
            return null;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount <= Most
            ? amount
            : throw CliException.Usage($"{option.Name} is {Quoted.Of(text)}; write a number from 0 to {Most:0}.");
    }
}
