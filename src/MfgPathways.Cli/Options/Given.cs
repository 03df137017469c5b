using System.CommandLine;
using System.CommandLine.Parsing;

namespace MfgPathways.Cli.Options;

/// <summary>What was written on the command line, and is not there by default.</summary>
internal static class Given
{
    public static bool Is(ParseResult parsed, string option) => parsed.GetResult(option) is OptionResult { Implicit: false };

    public static bool Is(ParseResult parsed, Option option) => Is(parsed, option.Name);
}
