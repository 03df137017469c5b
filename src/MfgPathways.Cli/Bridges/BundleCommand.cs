using System.CommandLine;
using MfgPathways.Bridges;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Options;
using MfgPathways.Cli.People;

namespace MfgPathways.Cli.Bridges;

/// <summary><c>bundle</c>: the few KSAs that do most when they are taught together.</summary>
internal static class BundleCommand
{
    public static Command Create(CliIo io)
    {
        var (people, moveRules) = (new PeopleOptions(), new MoveRulesOptions());
        var ksas = new Option<int?>("--ksas")
        {
            Description = $"Most KSAs to teach. [default: {BundleOptions.UsualKsas}, or no limit with --budget]",
            HelpName = "K",
        };
        var budget = new Option<string?>("--budget")
        {
            Description = "Most effort of teaching them, in the unit of effort: hours with --effort hours.csv.",
            HelpName = "H",
        };
        var objective = new Choice<BundleObjective>(
            "--objective", "What to do most of: open moves, open a move to people, or close effort between people and jobs.",
            ("most-moves", BundleObjective.MostMoves), ("most-people", BundleObjective.MostPeople),
            ("most-effort", BundleObjective.MostEffort));
        var limit = new Option<int>("--limit")
        {
            Description = "List at most so many lines in each table; 0 for all. JSON and CSV have all.",
            DefaultValueFactory = _ => 15,
            HelpName = "N",
        };
        var command = new Command("bundle", "Find the few KSAs that open the most when they are taught together.");
        people.AddTo(command);
        foreach (var option in (Option[])[ksas, budget, objective.Option])
            command.Options.Add(option);
        moveRules.AddTo(command);
        command.Options.Add(limit);
        command.SetAction(async (parsed, ct) =>
        {
            var session = new Session(parsed, io);
            var most = Say.Limit(parsed.GetValue(limit));
            var count = parsed.GetValue(ksas);
            if (count < 1)
                throw CliException.Usage($"--ksas is {count}; write 1 or more.");
            var effort = Amounts.Read(parsed, budget);
            if (effort == 0)
                throw CliException.Usage("--budget is 0, which teaches nothing; write a number above 0.");
            var graph = await session.ReadGraphAsync(ct);
            var rules = moveRules.Read(parsed, graph);
            var options = new BundleOptions
            {
                Objective = objective.Read(parsed),
                Rules = rules,
                Stretch = moveRules.Stretch(parsed, rules),
                MaxKsas = count ?? (effort is null ? BundleOptions.UsualKsas : null),
                MaxEffort = effort,
            };
            return session.Write(BundleAnswer.Of(Bundle.Best(graph, people.Read(parsed, graph), options, ct), graph, most));
        });
        return command;
    }
}
