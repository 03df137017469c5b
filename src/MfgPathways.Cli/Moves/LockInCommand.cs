using System.CommandLine;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Options;
using MfgPathways.Pathways;

namespace MfgPathways.Cli.Moves;

/// <summary><c>lockin</c>.</summary>
internal static class LockInCommand
{
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

    public static Command Create(CliIo io)
    {
        var moveRules = new MoveRulesOptions();
        var command = new Command(
            "lockin", "Find the occupations that are hard to enter and those that nobody leaves, and what would change that.");
        moveRules.AddTo(command);
        command.Options.Add(Area);
        command.Options.Add(Limit);
        command.SetAction(async (parsed, ct) =>
        {
            var session = new Session(parsed, io);
            var limit = Say.Limit(parsed.GetValue(Limit));
            var graph = await session.ReadGraphAsync(ct);
            var areas = Names.Areas(graph.Framework, parsed.GetValue(Area));
            var rules = moveRules.Read(parsed, graph);
            var lockIn = LockIn.Of(graph, moveRules.Stretch(parsed, rules), rules, ct);
            return lockIn.Occupations.Count > 0
                ? session.Write(LockInAnswer.Of(lockIn, graph, areas, limit))
                : throw CliException.NotFound(
                    $"No occupation lists {Say.Count(rules.StoneKsas, "KSA")}, so there is no move to look at: lower --stone-ksas.");
        });
        return command;
    }
}
