using System.CommandLine;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Rendering;
using MfgPathways.Pathways;

namespace MfgPathways.Cli.Commands;

/// <summary><c>path FROM TO</c>.</summary>
internal static class PathCommand
{
    private static readonly Argument<string> From = new("from") { Description = "The occupation that the person has." };
    private static readonly Argument<string> To = new("to") { Description = "The occupation that she wants." };
    private static readonly Option<int> MaxMoves = Number(
        "--max-moves", $"Most moves on a route, 1 to {PathOptions.MostMoves}.", PathOptions.Default.MaxMoves);
    private static readonly Option<int> StoneKsas = Number(
        "--stone-ksas", "Fewest KSAs that a stepping stone lists; 1 lifts the rule.", PathOptions.Default.StoneKsas);
    private static readonly Option<int> StoneShared = Number(
        "--stone-shared", "Fewest KSAs of a stepping stone that are held on arrival; 0 lifts the rule.", PathOptions.Default.StoneShared);
    private static readonly Option<string?> Route = new("--route")
    {
        Description = "Show this route of the list only, step by step.",
        HelpName = "LETTER",
    };

    public static Command Create(CliIo io)
    {
        var command = new Command("path", "Find the routes from one occupation to another that no other route beats.")
        {
            From, To, Route, MaxMoves, StoneKsas, StoneShared,
        };
        command.SetAction(async (parsed, ct) =>
        {
            var session = new Session(parsed, io);
            var options = Options(parsed);
            var graph = await session.ReadGraphAsync(ct);
            var from = Names.Occupation(graph.Framework, parsed.GetValue(From)!);
            var to = Names.Occupation(graph.Framework, parsed.GetValue(To)!);
            if (from == to)
                throw CliException.Usage($"Origin and destination are both {Say.Of(graph.Framework, from)}: name two occupations.");
            return session.Write(PathAnswer.Of(TradeOffList.Between(graph, from, to, options), graph, parsed.GetValue(Route)));
        });
        return command;
    }

    private static PathOptions Options(ParseResult parsed)
    {
        var options = new PathOptions
        {
            MaxMoves = parsed.GetValue(MaxMoves),
            StoneKsas = parsed.GetValue(StoneKsas),
            StoneShared = parsed.GetValue(StoneShared),
        };
        if (options.MaxMoves is < 1 or > PathOptions.MostMoves)
            throw CliException.Usage($"--max-moves is {options.MaxMoves}; write 1 to {PathOptions.MostMoves}.");
        if (options.StoneKsas < 1)
            throw CliException.Usage($"--stone-ksas is {options.StoneKsas}; write 1 or more.");
        if (options.StoneShared < 0)
            throw CliException.Usage($"--stone-shared is {options.StoneShared}; write 0 or more.");
        return options;
    }

    private static Option<int> Number(string name, string description, int standard) =>
        new(name) { Description = description, DefaultValueFactory = _ => standard, HelpName = "N" };
}
