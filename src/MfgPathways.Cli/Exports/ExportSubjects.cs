using System.CommandLine;
using MfgPathways.Cli.Clusters;
using MfgPathways.Cli.Moves;
using MfgPathways.Cli.Options;
using MfgPathways.Cli.Routes;
using MfgPathways.Clusters;
using MfgPathways.Exports;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Exports;

/// <summary>The four graphs.</summary>
internal static class ExportSubjects
{
    public static readonly ExportSubject[] All =
    [
        new("framework", "Occupations, KSAs, their hierarchy and areas, and what requires what.", Framework),
        new("moves", "The occupations and the moves between them.", Moves),
        new("route", "The routes from one occupation to another that no other route beats.", Route),
        new("clusters", "What goes together: the graph that is clustered, each node with its cluster.", Clusters),
    ];

    private static GraphMaker Framework(Command command) =>
        async (_, session, cancellationToken) =>
        {
            var framework = await session.ReadFrameworkAsync(cancellationToken);
            return (framework, FrameworkExport.Of(framework));
        };

    private static GraphMaker Moves(Command command)
    {
        var minEvidence = new Option<string>("--min-evidence")
        {
            Description = "Least evidence of a move.",
            DefaultValueFactory = _ => "weak",
        };
        EvidenceNames.Restrict(minEvidence);
        var maxEffort = new Option<string?>("--max-effort")
        {
            Description = "Most effort of a move, in the unit of effort.",
            HelpName = "X",
        };
        var areas = new Option<string[]>("--area") { Description = "Only occupations in these technology areas.", HelpName = "AREA,..." };
        var effort = new EffortChoice();
        foreach (var option in (Option[])[minEvidence, maxEffort, areas])
            command.Options.Add(option);
        effort.AddKindTo(command);
        return async (parsed, session, cancellationToken) =>
        {
            var graph = await session.ReadGraphAsync(cancellationToken);
            return (graph.Framework, MovesExport.Of(graph, HeadStart.EvidenceOf(graph), new MoveOptions
            {
                Areas = Names.Areas(graph.Framework, parsed.GetValue(areas)),
                MinEvidence = EvidenceNames.Read(parsed, minEvidence),
                MaxEffort = Amounts.Read(parsed, maxEffort),
                Effort = effort.Read(parsed, graph, null),
            }));
        };
    }

    private static GraphMaker Route(Command command)
    {
        var question = new PathQuestion();
        var letter = new Option<string?>("--route") { Description = "Only this route of the list that `path` gives.", HelpName = "LETTER" };
        question.AddTo(command);
        command.Options.Add(letter);
        return async (parsed, session, cancellationToken) =>
        {
            var graph = await session.ReadGraphAsync(cancellationToken);
            var (list, objective) = question.Ask(parsed, graph, HeadStart.EvidenceOf(graph), cancellationToken);
            if (parsed.GetValue(letter) is not { } one)
                return (graph.Framework, RouteExport.Of(graph, list, objective is { } best ? [list.Best(best)!] : list.Routes));
            return objective is null
                ? (graph.Framework, RouteExport.Of(graph, list, [PathAnswer.Choose(list, one)[0]]))
                : throw CliException.Usage("--route picks a route of the trade-off list: leave --objective out.");
        };
    }

    private static GraphMaker Clusters(Command command)
    {
        var choice = new ClusterChoice();
        choice.AddTo(command);
        return async (parsed, session, cancellationToken) =>
        {
            var (scope, options) = choice.Read(parsed);
            var graph = await session.ReadGraphAsync(cancellationToken);
            return (graph.Framework, ClusterExport.Of(graph, FrameworkClusters.Of(graph, scope, options, cancellationToken)));
        };
    }
}
