using System.CommandLine;
using MfgPathways.Cli.Options;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Routes;

/// <summary>Textbook methods in place of the own search: <c>--method</c> and <c>--routes</c>.</summary>
internal sealed class MethodChoice
{
    private const string Own = "own";
    private const string Yen = "yen";

    // Options of the same command that ask for what these methods do not have.
    private static readonly string[] OfTheOwnSearch = ["--max-moves", "--objective", "--route", "--pass", "--alternatives", "--explain"];

    private readonly Option<string> method = new("--method")
    {
        Description = "own: every route that no other beats. With --model memoryless also dijkstra: the cheapest route; "
            + "yen: the --routes cheapest; both of any number of moves.",
        DefaultValueFactory = _ => Own,
    };

    private readonly Option<int> routes = new("--routes")
    {
        Description = $"How many routes --method yen gives at most, 1 to {GeneralRoutes.MostRoutes}.",
        DefaultValueFactory = _ => 3,
        HelpName = "K",
    };

    public MethodChoice() => method.AcceptOnlyFromAmong(Own, "dijkstra", Yen);

    public void AddTo(Command command)
    {
        command.Options.Add(method);
        command.Options.Add(routes);
    }

    /// <summary>What a textbook method answers, with at least one route; <c>null</c> where the own search is asked.</summary>
    public MethodRoutes? Read(
        ParseResult parsed, PathQuestion question, SkillGraph graph, EvidenceTable evidence, CancellationToken cancellationToken)
    {
        var (name, count) = (parsed.GetValue(method)!, parsed.GetValue(routes));
        if (name != Yen && Given.Is(parsed, routes))
            throw CliException.Usage("--routes is for --method yen: add that, or leave --routes out.");
        if (name == Own)
            return null;
        if (count is < 1 or > GeneralRoutes.MostRoutes)
            throw CliException.Usage($"--routes is {count}; write 1 to {GeneralRoutes.MostRoutes}.");
        if (OfTheOwnSearch.FirstOrDefault(option => Given.Is(parsed, option)) is { } other)
            throw CliException.Usage($"{other} does not go with --method {name}, which finds cheapest routes of any number of moves.");
        var (from, to, options) = question.Read(parsed, graph);
        if (options.Model != PathModel.Memoryless)
            throw CliException.Usage($"--method {name} needs efforts that do not depend on the way: add --model memoryless.");
        IReadOnlyList<Route> found = name == Yen
            ? GeneralRoutes.KCheapest(graph, from, to, options, count, evidence)
            : GeneralRoutes.Cheapest(graph, from, to, options, evidence) is { } cheapest ? [cheapest] : [];
        options = options with { MaxMoves = PathOptions.MostMemorylessMoves };
        return found.Count > 0
            ? new MethodRoutes(
                name, from, to, options, options.Effort?.Unit ?? "KSA", Gap.Between(graph, from, to, options.Effort).Effort, found)
            : throw CliException.NotFound(
                PathQuestion.WhyNone(
                    TradeOffList.Between(graph, from, to, options, evidence, cancellationToken), graph, from, null, cancellationToken));
    }
}
