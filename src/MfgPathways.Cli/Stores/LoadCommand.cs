using System.CommandLine;
using MfgPathways.Cli.Answers;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Stores;

/// <summary><c>load</c>.</summary>
internal static class LoadCommand
{
    public static Command Create(CliIo io)
    {
        var command = new Command(
            "load", "Make a Neo4j database hold the framework, exactly and once. May be repeated, and repeats what was interrupted.");
        var moves = new Option<bool>("--moves")
        {
            Description = "Write the moves between all occupations too, as `moves --write` does.",
        };
        command.Options.Add(moves);
        command.SetAction((parsed, ct) => RunAsync(new Session(parsed, io), parsed.GetValue(moves), ct));
        return command;
    }

    private static async Task<int> RunAsync(Session session, bool withMoves, CancellationToken cancellationToken)
    {
        await using var store = session.OpenNeo4j("load");
        var framework = session.ReadNamedFramework();
        using var progress = new ConsoleProgress(session.Io);
        var report = await store.LoadAsync(framework, progress, cancellationToken);
        progress.Clear();
        var graph = new SkillGraph(framework);
        var moves = withMoves
            ? await store.WriteMovesAsync(graph, new EvidenceTable(graph, cancellationToken), null, cancellationToken)
            : null;
        var outcome = report.Outcome switch
        {
            LoadOutcome.Unchanged => "held it already; nothing was changed",
            LoadOutcome.LoadedByAnother => "was loaded by another load that ran at the same time",
            _ => $"loaded; {report.Created} nodes and relationships created, {report.Removed} removed",
        };
        var table = Counts.Table(report.Counts);
        return session.Write(new Answer(
            "load", $"{report.ReleaseId} in {store.Name}: {outcome}",
            [
                new Section(
                    null,
                    [
                        $"Checksum of what the database holds, read back: {report.Checksum}",
                        .. moves is null ? (string[])[] : [$"Moves written: {moves.Count} ({moves.Derivation.Options})"],
                        .. LeftInWords.Of(report.Left),
                    ],
                    table),
            ],
            table,
            new Payload(report, wire => wire.LoadReport), Source.Of(framework), []));
    }
}
