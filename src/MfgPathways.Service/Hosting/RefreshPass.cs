using MfgPathways.Neo4j;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Settings;
using MfgPathways.Service.Stores;
using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Hosting;

/// <summary>One pass of the hosted work: lead or follow, load, read, publish, derive.</summary>
internal sealed partial class RefreshPass(
    StoreConnections connections, FrameworkSource source, Publisher publisher, Leadership leadership, Deriving deriving, WorkState state,
    IOptions<LoadSettings> settings, ILogger<RefreshPass> log)
{
    /// <exception cref="StoreException">It failed; what is published stays.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (connections.Work is not { } store)
            publisher.Publish(source.Read());
        else if (settings.Value.Mode == LoadMode.ReadOnly)
            await ReadAsync(store, Role.Reader, cancellationToken);
        else if (await leadership.EnsureAsync(cancellationToken) is not { } leading)
            await ReadAsync(store, Role.Follower, cancellationToken);
        else
            await LeadAsync(store, leading.Lease, leading.Lost, cancellationToken);
    }

    private async Task LeadAsync(Neo4jFrameworkStore store, Lease lease, CancellationToken lost, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(lost, cancellationToken);
        try
        {
            var fenced = store.Under(lease);
            await LoadAsync(fenced, either.Token);
            await ReadAsync(store, Role.Leader, either.Token);
            await deriving.RunAsync(fenced, publisher.Current!.Release.View(), either.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested && lost.IsCancellationRequested)
        {
            throw new StoreException("The lease was lost in the middle of the work: whoever leads now finishes it.", exception);
        }
    }

    private async Task LoadAsync(Neo4jFrameworkStore store, CancellationToken cancellationToken)
    {
        state.Set(s => s with { Doing = "looks at what the store holds" });
        var held = await store.GetStatusAsync(cancellationToken);
        if (held.State == StoreState.Complete && settings.Value.Mode == LoadMode.LoadIfMissing)
            return;
        var wanted = source.Read();
        if (held.State == StoreState.Complete && held.Checksum == wanted.Checksum)
            return;
        state.Set(s => s with { Doing = $"loads release {wanted.Release.Id}" });
        var report = await store.LoadAsync(wanted, null, cancellationToken);
        LogLoaded(report.Outcome, report.ReleaseId, report.Checksum, report.Created, report.Removed);
    }

    private async Task ReadAsync(Neo4jFrameworkStore store, Role role, CancellationToken cancellationToken)
    {
        state.Set(s => s with { Doing = "reads the framework", Role = role });
        var held = await store.GetStatusAsync(cancellationToken);
        // A framework of this size and checksum has been read and found whole before; readers believe nothing less.
        if (publisher.Current is { } before && held.State == StoreState.Complete
            && held.Checksum == before.Release.Framework.Checksum && held.Counts == FrameworkCounts.Of(before.Release.Framework))
            publisher.Publish(before.Release.Framework);
        else
        {
            var framework = await store.ReadAsync(cancellationToken);
            publisher.Publish(framework);
            LogPublished(framework.Release.Id, framework.Checksum);
        }
    }

    [LoggerMessage(
        LogLevel.Information, "Load of release {Release}, checksum {Checksum}: {Outcome}; {Created} created, {Removed} removed.")]
    private partial void LogLoaded(LoadOutcome outcome, string release, string checksum, long created, long removed);

    [LoggerMessage(LogLevel.Information, "Published release {Release}, checksum {Checksum}.")]
    private partial void LogPublished(string release, string checksum);
}
