using System.CommandLine;
using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Stores;

/// <summary><c>unload</c>.</summary>
internal static class UnloadCommand
{
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
        var removed = await store.RemoveAsync(cancellationToken);
        var table = Table.Of(["store", "removed"], [[store.Name, removed ? "true" : "false"]]);
        return session.Write(new Answer(
            "unload", removed ? $"Removed the framework from {store.Name}." : $"{store.Name} holds no framework; nothing was removed.",
            [], table, new Payload(new RemovalReport(store.Name, removed), wire => wire.RemovalReport), null, []));
    }
}
