using System.CommandLine;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Moves;

/// <summary>Grades of evidence as words of the command line.</summary>
internal static class EvidenceNames
{
    public static string Of(Evidence grade) => grade.ToString().ToLowerInvariant();

    public static void Restrict(Option<string> option) => option.AcceptOnlyFromAmong([.. Enum.GetValues<Evidence>().Select(Of)]);

    public static Evidence Read(ParseResult parsed, Option<string> option) =>
        Enum.Parse<Evidence>(parsed.GetValue(option)!, ignoreCase: true);
}
