using System.CommandLine;
using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Options;
using MfgPathways.Clusters;

namespace MfgPathways.Cli.Clusters;

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

    private readonly Option<string?> dendrogram = new("--dendrogram")
    {
        Description = "Write the hierarchy of average linkage to this file, as a Newick tree or as a row for each merge.",
        HelpName = "FILE.nwk|FILE.csv",
    };

    private readonly Option<bool> force = new("--force") { Description = "Replace the file that --dendrogram names." };

    private readonly Option<bool> write = new("--write")
    {
        Description = "Write the clusters to the Neo4j server, in place of those of the same kind.",
    };

    public static Command Create(CliIo io)
    {
        var clusters = new ClustersCommand();
        var command = new Command("clusters", "Find which KSAs or occupations go together, and how sure that is.");
        clusters.choice.AddTo(command);
        foreach (var option in (Option[])[clusters.sweep, clusters.members, clusters.dendrogram, clusters.force, clusters.write])
            command.Options.Add(option);
        command.SetAction((parsed, ct) => clusters.RunAsync(parsed, new Session(parsed, io), ct));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Session session, CancellationToken cancellationToken)
    {
        var (scope, options) = choice.Read(parsed);
        var limit = Say.Limit(parsed.GetValue(members), members.Name);
        if (parsed.GetValue(write))
        {
            Option[] ofAnAnswer = [sweep, members, dendrogram, force];
            if (ofAnAnswer.FirstOrDefault(o => Given.Is(parsed, o)) is { } shown)
                throw CliException.Usage($"--write keeps the clusters and shows none: leave {shown.Name} out.");
            return await WriteAsync(session, scope, options, cancellationToken);
        }

        var file = parsed.GetValue(dendrogram) is { } name ? DendrogramFile.Open(name, parsed.GetValue(force)) : null;
        var graph = await session.ReadGraphAsync(cancellationToken);
        if (parsed.GetValue(sweep))
            return session.Write(ClusterSweepAnswer.Of(ClusterSweep.Of(graph, scope, options, cancellationToken), graph.Framework));
        var found = FrameworkClusters.Of(graph, scope, options, cancellationToken);
        file?.Write(found.Hierarchy!);
        var answer = ClustersAnswer.Of(found, graph.Framework, limit);
        return session.Write(answer with { Picture = () => ClusterPicture.Of(answer.Title, found, graph.Framework) });
    }

    private static async Task<int> WriteAsync(
        Session session, ClusterScope scope, ClusterOptions options, CancellationToken cancellationToken)
    {
        await using var store = session.OpenNeo4j("clusters --write");
        var graph = await session.ReadGraphAsync(cancellationToken);
        var clusters = FrameworkClusters.Of(graph, scope, options, cancellationToken);
        var report = await store.WriteClustersAsync(graph.Framework, clusters, cancellationToken);
        var what = $"{Say.Count(clusters.Clusters.Count, "cluster")} with {Say.Count(report.Count, "member")}";
        return session.Write(WrittenAnswer.Of("clusters", what, report, store.Name, graph.Framework));
    }
}
