using System.CommandLine;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Commands;

/// <summary><c>lockin</c>.</summary>
internal static class LockInCommand
{
    // The largest stretch at which the publication still has an occupation that nobody can leave, so that both questions have an answer.
    private const int StandardStretch = 4;

    private static readonly Option<string?> Stretch = new("--stretch")
    {
        Description = "Most effort of a single move, in the unit of effort. "
            + $"[default: {StandardStretch} KSAs, the most at which somebody in the publication still cannot leave]",
        HelpName = "X",
    };

    private static readonly Option<string[]> Area = new("--area")
    {
        Description = "List only occupations of these technology areas; moves from and to the others count all the same.",
        HelpName = "AREA,...",
    };

    private static readonly Option<int> Limit = new("--limit")
    {
        Description = "List at most so many occupations in each table; 0 for all. JSON and CSV have all.",
        DefaultValueFactory = _ => 15,
        HelpName = "N",
    };

    private static readonly Option<int> StoneKsas = new("--stone-ksas")
    {
        Description = "Fewest KSAs that an occupation lists to count; 1 lifts the rule.",
        DefaultValueFactory = _ => LockInOptions.Default.StoneKsas,
        HelpName = "N",
    };

    private static readonly Option<int> StoneShared = new("--stone-shared")
    {
        Description = "Fewest KSAs of the occupation entered that are held; 0 lifts the rule.",
        DefaultValueFactory = _ => LockInOptions.Default.StoneShared,
        HelpName = "N",
    };

    public static Command Create(CliIo io)
    {
        var effort = new EffortChoice();
        var command = new Command(
            "lockin", "Find the occupations that are hard to enter and those that nobody leaves, and what would change that.");
        foreach (var option in (Option[])[Stretch, Area, Limit, StoneKsas, StoneShared])
            command.Options.Add(option);
        effort.AddKindTo(command);
        command.SetAction(async (parsed, ct) =>
        {
            var session = new Session(parsed, io);
            var limit = Say.Limit(parsed.GetValue(Limit));
            var graph = await session.ReadGraphAsync(ct);
            var areas = Names.Areas(graph.Framework, parsed.GetValue(Area));
            var options = Read(parsed, effort.Read(parsed, graph, null));
            var lockIn = LockIn.Of(graph, StretchOf(parsed, options.Effort), options);
            return lockIn.Occupations.Count > 0
                ? session.Write(LockInAnswer.Of(lockIn, graph, areas, limit))
                : throw CliException.NotFound(
                    $"No occupation lists {Say.Count(options.StoneKsas, "KSA")}, so there is no move to look at: lower --stone-ksas.");
        });
        return command;
    }

    private static LockInOptions Read(ParseResult parsed, EffortWeights? effort)
    {
        var options = new LockInOptions
        {
            StoneKsas = parsed.GetValue(StoneKsas),
            StoneShared = parsed.GetValue(StoneShared),
            Effort = effort,
        };
        if (options.StoneKsas < 1)
            throw CliException.Usage($"--stone-ksas is {options.StoneKsas}; write 1 or more.");
        if (options.StoneShared < 0)
            throw CliException.Usage($"--stone-shared is {options.StoneShared}; write 0 or more.");
        return options;
    }

    private static decimal StretchOf(ParseResult parsed, EffortWeights? effort) =>
        Amounts.Read(parsed, Stretch) ?? (effort is null
            ? StandardStretch
            : throw CliException.Usage(
                $"The usual stretch of {StandardStretch} is in KSAs, and --effort counts {effort.Unit}s: name one with --stretch."));
}
