using System.CommandLine;

namespace MfgPathways.Cli.Options;

/// <summary>What was written on the command line, and is not there by default.</summary>
internal static class Given
{
    /// <summary>Whether an option of this name was written; no, where the command has none of this name.</summary>
    public static bool Is(ParseResult parsed, string option) =>
        parsed.CommandResult.Command.Options.FirstOrDefault(o => o.Name == option) is { } own && Is(parsed, own);

    public static bool Is(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };
}
