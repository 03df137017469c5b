using System.CommandLine;
using MfgPathways.Graph;
using MfgPathways.Neo4j;

namespace MfgPathways.Cli.Commands;

/// <summary><c>moves --write</c>: the moves of all occupations, kept in a Neo4j database.</summary>
internal static class MovesWriting
{
    /// <summary>Refuses what says which moves of one person are shown.</summary>
    public static void Check(ParseResult parsed, PersonOptions person, params Option[] ofOne)
    {
        const string all = "--write writes the moves of all occupations";
        if (person.Named(parsed) is not null || person.HasDifferences(parsed))
            throw CliException.Usage($"{all}: leave FROM, --has and --lacks out.");
        if (ofOne.FirstOrDefault(o => parsed.GetResult(o) is { Implicit: false }) is { } stray)
            throw CliException.Usage($"{all}: leave {stray.Name} out.");
    }

    public static async Task<int> RunAsync(
        Session session, Func<SkillGraph, WrittenMoveOptions> options, CancellationToken cancellationToken)
    {
        await using var store = session.OpenNeo4j("moves --write");
        var graph = await session.ReadGraphAsync(cancellationToken);
        var report = await store.WriteMovesAsync(graph, HeadStart.EvidenceOf(graph), options(graph), cancellationToken);
        return session.Write(WrittenAnswer.Of("moves", Say.Count(report.Count, "move"), report, store.Name, graph.Framework));
    }
}
