using System.CommandLine;
using System.Globalization;
using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Stores;

/// <summary><c>unload</c>.</summary>
internal static class UnloadCommand
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static Command Create(CliIo io)
    {
        var command = new Command(
            "unload", "Remove the framework, and what was derived from it, from a Neo4j database; nothing else there is touched.");
        command.SetAction((parsed, ct) => RunAsync(new Session(parsed, io), ct));
        return command;
    }

    private static async Task<int> RunAsync(Session session, CancellationToken cancellationToken)
    {
        await using var store = session.OpenNeo4j("unload");
        var removal = await store.RemoveAsync(cancellationToken);
        var table = Table.Of(
            ["store", "removed", "left"], [[store.Name, removal.Removed ? "true" : "false", removal.Left.Count.ToString(Invariant)]]);
        return session.Write(new Answer(
            "unload",
            removal.Removed
                ? $"Removed the framework from {store.Name}. A running service does not load it again by itself; `mfgpath load` does."
                : $"{store.Name} holds no framework of ours; nothing was removed.",
            [new Section(null, [.. LeftInWords.Of(removal.Left)], null)], table,
            new Payload(new RemovalReport(store.Name, removal.Removed, removal.Left), wire => wire.RemovalReport), null, []));
    }
}
