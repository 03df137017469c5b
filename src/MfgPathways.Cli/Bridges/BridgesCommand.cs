using System.CommandLine;
using MfgPathways.Bridges;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Options;
using MfgPathways.Cli.People;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Bridges;

/// <summary><c>bridges</c>: for everybody, for one person, for a cohort, or between two sides.</summary>
internal static class BridgesCommand
{
    private static readonly Argument<string?> To = new("to")
    {
        Description = "With a second side, what joins the two: each is an area, an occupation, a competency or a sub-competency; "
            + "area:, occupation: or competency: in front says which; occupation-cluster:3 and ksa-cluster:3 are of `mfgpath clusters`.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<int> Limit = new("--limit")
    {
        Description = "List at most so many KSAs in each table; 0 for all. With --explain 3, else 15. JSON and CSV have every KSA.",
        HelpName = "N",
    };

    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Say of each KSA listed which moves it opens, from where to where, and what these still need; "
            + "CSV then has a row for each of these moves.",
    };

    public static Command Create(CliIo io)
    {
        var people = new PeopleOptions();
        var moveRules = new MoveRulesOptions();
        var command = new Command(
            "bridges", "Find the KSAs that open the most moves, and those that join two areas, occupations, competencies or clusters.");
        people.AddTo(command);
        command.Arguments.Add(To);
        moveRules.AddTo(command);
        command.Options.Add(Limit);
        command.Options.Add(Explain);
        command.SetAction(async (parsed, ct) =>
        {
            var session = new Session(parsed, io);
            var explain = parsed.GetValue(Explain);
            var limit = Say.Limit(parsed.GetResult(Limit) is null ? explain ? 3 : 15 : parsed.GetValue(Limit));
            var graph = await session.ReadGraphAsync(ct);
            var rules = moveRules.Read(parsed, graph);
            var stretch = moveRules.Stretch(parsed, rules);
            if (parsed.GetValue(To) is { } to)
            {
                people.CheckNobodyLearns(parsed);
                var sides = Between(graph, people.Named(parsed)!, to, stretch, rules, ct);
                return session.Write(SidesAnswer.Of(sides, graph, limit, explain));
            }

            var cohort = people.ReadNamed(parsed, graph);
            var bridges = BridgingKsas.Of(graph, cohort, stretch, rules, ct);
            return bridges.Moves > 0
                ? session.Write(BridgesAnswer.Of(new BridgesReport(bridges, limit, explain), cohort, graph))
                : throw CliException.NotFound(
                    $"No other occupation lists {Say.Count(rules.StoneKsas, "KSA")}, so there is no move to look at: lower --stone-ksas.");
        });
        return command;
    }

    private static SideBridges Between(
        SkillGraph graph, string from, string to, decimal stretch, MoveRules rules, CancellationToken cancellationToken)
    {
        var clusters = new ClusterSides(graph);
        var (a, b) = (SideNames.Side(graph, from, clusters), SideNames.Side(graph, to, clusters));
        return SideBridges.Between(
            graph, a, b, stretch, rules, clusters.GroupsBetween(a, b), cancellationToken);
    }
}
