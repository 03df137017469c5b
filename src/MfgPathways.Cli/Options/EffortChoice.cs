using System.CommandLine;
using System.Globalization;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Options;

/// <summary>What effort is measured by: <c>--effort</c> and <c>--credit</c>.</summary>
internal sealed class EffortChoice
{
    private readonly Option<string> effort = new("--effort")
    {
        Description = "What effort counts: ksas, rarity (a rare KSA counts more), or a CSV file ksa_id,hours (a row * for all others).",
        DefaultValueFactory = _ => "ksas",
        HelpName = "ksas|rarity|FILE",
    };

    private readonly Option<string?> credit = new("--credit")
    {
        Description = "Share saved on a KSA of whose sub-competency she holds another from the start, 0 to below 1.",
        HelpName = "related=0.5",
    };

    public void AddTo(Command command)
    {
        AddKindTo(command);
        command.Options.Add(credit);
    }

    /// <summary>Adds what effort counts, without the credit, which is for one person.</summary>
    public void AddKindTo(Command command) => command.Options.Add(effort);

    /// <summary>The weights; <c>null</c> where every KSA counts 1.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="profile">Whose sub-competencies earn the credit; <c>null</c> where many people are asked about.</param>
    public EffortWeights? Read(ParseResult parsed, SkillGraph graph, Profile? profile)
    {
        var weights = parsed.GetValue(effort)!.Trim() switch
        {
            "ksas" => null,
            "rarity" => EffortWeights.Rarity(graph),
            var file when file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) =>
                EffortWeights.Hours(graph, HoursFile.Read(graph.Framework, file)),
            var other => throw CliException.Usage($"--effort is {Quoted.Of(other)}; write ksas, rarity or a file that ends in .csv."),
        };
        if (parsed.GetValue(credit) is not { } text)
            return weights;
        if (profile is null)
            throw CliException.Usage("--credit is for one person: it does not go with --reverse or --write.");
        return (weights ?? EffortWeights.Uniform(graph)).WithRelatedCredit(graph, profile, Share(text));
    }

    private static decimal Share(string text) =>
        text.StartsWith("related=", StringComparison.Ordinal)
            && decimal.TryParse(text["related=".Length..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
            && share is >= 0 and < 1
            ? share
            : throw CliException.Usage(
                $"--credit is {Quoted.Of(text)}; write related= and a number from 0 to below 1, such as related=0.5.");
}
