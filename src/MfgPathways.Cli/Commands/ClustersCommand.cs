using System.CommandLine;
using MfgPathways.Clusters;

namespace MfgPathways.Cli.Commands;

/// <summary><c>clusters WHAT</c>.</summary>
internal sealed class ClustersCommand
{
    private readonly ClusterChoice choice = new();

    private readonly Option<bool> sweep = new("--sweep")
    {
        Description = "Show how the clusters depend on the resolution, and over which resolutions they stay.",
    };

    private readonly Option<int> members = new("--members")
    {
        Description = "Show at most so many members of each cluster; 0 for all. JSON and CSV have all.",
        DefaultValueFactory = _ => 5,
        HelpName = "N",
    };

    public static Command Create(CliIo io)
    {
        var clusters = new ClustersCommand();
        var command = new Command("clusters", "Find which KSAs or occupations go together, and how sure that is.");
        clusters.choice.AddTo(command);
        command.Options.Add(clusters.sweep);
        command.Options.Add(clusters.members);
        command.SetAction((parsed, ct) => clusters.RunAsync(parsed, new Session(parsed, io), ct));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Session session, CancellationToken cancellationToken)
    {
        var (scope, options) = choice.Read(parsed);
        var limit = parsed.GetValue(members) switch
        {
            < 0 => throw CliException.Usage($"--members is {parsed.GetValue(members)}; write 0 for all, or a number above 0."),
            0 => int.MaxValue,
            var number => number,
        };
        var graph = await session.ReadGraphAsync(cancellationToken);
        return session.Write(parsed.GetValue(sweep)
            ? ClusterSweepAnswer.Of(ClusterSweep.Of(graph, scope, options), graph.Framework)
            : ClustersAnswer.Of(FrameworkClusters.Of(graph, scope, options), graph.Framework, limit));
    }
}
