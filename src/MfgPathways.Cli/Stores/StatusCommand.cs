using System.CommandLine;
using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Stores;

/// <summary><c>status</c>.</summary>
internal static class StatusCommand
{
    public static Command Create(CliIo io)
    {
        var command = new Command("status", "Say what the store is and what it holds.");
        command.SetAction((parsed, ct) => RunAsync(new Session(parsed, io), ct));
        return command;
    }

    private static async Task<int> RunAsync(Session session, CancellationToken cancellationToken)
    {
        await using var store = session.OpenStore();
        var status = await store.GetStatusAsync(cancellationToken);
        var state = status.State switch
        {
            StoreState.Empty => "holds no framework; `mfgpath load` puts one there",
            StoreState.Unloaded => "holds no framework, since it was unloaded; `mfgpath load` puts one there",
            StoreState.Removing => "holds a framework that is being removed; `mfgpath unload` finishes that",
            StoreState.Loading => $"holds an unfinished load of {status.ReleaseId}; `mfgpath load` finishes it",
            StoreState.Former => "holds a framework of an earlier build; `mfgpath load` says how to replace it",
            _ => $"holds {status.ReleaseId}",
        };
        string[] facts =
        [
            .. status.Server is null ? (string[])[] : [$"Server: {status.Server}"],
            .. status.Checksum is null ? (string[])[] : [$"Checksum: {status.Checksum}"],
            .. status.Work is { } work ? [StoreWorkInWords.Of(work)] : (string[])[],
        ];
        var table = Counts.Table(status.Counts);
        return session.Write(new Answer(
            "status", $"{status.Store} {state}", [new Section(null, facts, table)], table,
            new Payload(status, wire => wire.StoreStatus), null, []));
    }
}
