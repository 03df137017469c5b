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
    private (string? Checksum, StoreNotice? Notice) compared;
    private string? told;

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
            if (await ReadAsync(store, Role.Leader, either.Token))
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
        if (!MayLoad(held) || source.Read() is not { } wanted || !IsToBeLoaded(held, wanted))
            return;
        state.Set(s => s with { Doing = $"loads release {wanted.Release.Id}" });
        var report = await store.LoadAsync(wanted, null, cancellationToken);
        LogLoaded(report.Outcome, report.ReleaseId, report.Checksum, report.Created, report.Removed);
        if (report.Left.Count > 0)
            LogLeft(string.Join('\n', LeftInWords.Of(report.Left)));
    }

    // An unfinished load is not an abandoned one, and whoever unloaded a framework did so on purpose.
    private bool MayLoad(StoreStatus held) => held.State switch
    {
        StoreState.Complete => settings.Value.Mode == LoadMode.LoadIfDifferent,
        StoreState.Loading => held.Work!.IsAbandoned,
        StoreState.Unloaded or StoreState.Removing => false,
        _ => true,
    };

    private bool IsToBeLoaded(StoreStatus held, Framework wanted) => held.State switch
    {
        StoreState.Complete => held.Checksum != wanted.Checksum,
        StoreState.Loading => settings.Value.Mode == LoadMode.LoadIfDifferent || held.Checksum == wanted.Checksum,
        _ => true,
    };

    /// <returns>Whether the store holds a whole framework, which is published now.</returns>
    private async Task<bool> ReadAsync(Neo4jFrameworkStore store, Role role, CancellationToken cancellationToken)
    {
        state.Set(s => s with { Doing = "reads the framework", Role = role });
        var held = await store.GetStatusAsync(cancellationToken);
        if (StoreNotice.OfWaiting(held) is { } waiting)
        {
            Tell(waiting, isWaiting: true);
            return false;
        }

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

        Tell(OfAnother(held), isWaiting: false);
        return true;
    }

    // The configured framework is compared once with each that the store comes to hold: reading it takes a while.
    private StoreNotice? OfAnother(StoreStatus held)
    {
        if (settings.Value.Mode == LoadMode.ReadOnly && string.IsNullOrEmpty(settings.Value.Framework))
            return null;
        if (compared.Checksum != held.Checksum)
            compared = (held.Checksum, source.Read() is var wanted && wanted.Checksum != held.Checksum
                ? StoreNotice.OfAnother(held, wanted)
                : null);
        return compared.Notice;
    }

    private void Tell(StoreNotice? notice, bool isWaiting)
    {
        if (notice is not null && notice.Key != told)
            LogNotice(notice.Sentence);
        told = notice?.Key;
        state.Set(s => s with { Notice = notice?.Sentence, IsWaiting = isWaiting });
    }

    [LoggerMessage(
        LogLevel.Information, "Load of release {Release}, checksum {Checksum}: {Outcome}; {Created} created, {Removed} removed.")]
    private partial void LogLoaded(LoadOutcome outcome, string release, string checksum, long created, long removed);

    [LoggerMessage(LogLevel.Information, "Published release {Release}, checksum {Checksum}.")]
    private partial void LogPublished(string release, string checksum);

    [LoggerMessage(LogLevel.Warning, "{Notice}")]
    private partial void LogNotice(string notice);

    [LoggerMessage(LogLevel.Warning, "{Left}")]
    private partial void LogLeft(string left);
}
