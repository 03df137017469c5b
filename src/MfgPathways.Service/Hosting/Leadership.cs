using System.Security.Cryptography;
using MfgPathways.Neo4j;
using MfgPathways.Service.Settings;
using MfgPathways.Service.Stores;
using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Hosting;

/// <summary>
/// This instance's part in the choice of the one that writes. The lease is renewed after each third of its time, whatever the work is at;
/// where that fails until it has run out, the instance holds itself for a follower, and what it still does in the store is fenced.
/// </summary>
internal sealed partial class Leadership(
    StoreConnections connections, IOptions<RefreshSettings> settings, WorkState state, TimeProvider time, ILogger<Leadership> log)
{
    private readonly string instance =
        $"{settings.Value.Instance ?? Environment.MachineName}/{RandomNumberGenerator.GetHexString(8, lowercase: true)}";

    private bool hasSchema;
    private Held? held;

    private sealed record Held(Lease Lease, CancellationTokenSource Over, Task Renewal);

    /// <summary>Takes the lease, or keeps it.</summary>
    /// <returns>The lease, with a token that is cancelled when it is lost; <c>null</c> where another instance has it.</returns>
    public async Task<(Lease Lease, CancellationToken Lost)?> EnsureAsync(CancellationToken cancellationToken)
    {
        if (held is { Over.IsCancellationRequested: false } still)
            return (still.Lease, still.Over.Token);
        await ForgetAsync();
        var store = connections.Work!;
        if (!hasSchema)
            await store.EnsureSchemaAsync(cancellationToken);
        hasSchema = true;
        var asked = time.GetTimestamp();
        var answer = await store.TakeLeaseAsync(instance, settings.Value.Lease, cancellationToken);
        var role = answer.Lease is null ? Role.Follower : Role.Leader;
        if (role != state.Current.Role || answer.Holder != state.Current.Leader)
            LogRole(role, answer.Holder);
        state.Set(s => s with { Role = role, Leader = answer.Holder });
        if (answer.Lease is not { } lease)
            return null;
        var over = new CancellationTokenSource();
        held = new Held(lease, over, RenewAsync(lease, asked, over));
        return (lease, over.Token);
    }

    /// <summary>Ends the lease, so that another instance takes over at once. Waits for the store no longer than a few seconds.</summary>
    public async Task GiveUpAsync()
    {
        if (await ForgetAsync() is not { } lease)
            return;
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(3), time);
        try
        {
            await lease.GiveUpAsync(soon.Token);
        }
        catch (Exception exception) when (exception is StoreException or OperationCanceledException or ObjectDisposedException)
        {
            LogNotGivenUp(exception.Message);
        }
    }

    // A host may be told to stop twice at once.
    private async Task<Lease?> ForgetAsync()
    {
        if (Interlocked.Exchange(ref held, null) is not { } last)
            return null;
        await last.Over.CancelAsync();
        await last.Renewal;
        last.Over.Dispose();
        return last.Lease;
    }

    private async Task RenewAsync(Lease lease, long renewed, CancellationTokenSource over)
    {
        while (!over.IsCancellationRequested && time.GetElapsedTime(renewed) < lease.Duration)
            try
            {
                await Task.Delay(lease.Duration / 3, time, over.Token);
                var asked = time.GetTimestamp();
                using var end = new CancellationTokenSource(lease.Duration, time);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, over.Token);
                if (!await lease.RenewAsync(either.Token))
                    break;
                renewed = asked;
            }
            catch (Exception exception) when (exception is StoreException or OperationCanceledException)
            {
                // Tried again until the lease has run out.
            }

        if (over.IsCancellationRequested)
            return;
        LogLost();
        state.Set(s => s with { Role = Role.Follower, Leader = null });
        await over.CancelAsync();
    }

    [LoggerMessage(LogLevel.Information, "This instance is now {Role}; {Leader} leads.")]
    private partial void LogRole(Role role, string leader);

    [LoggerMessage(LogLevel.Warning, "The lease ran out before it could be renewed: this instance leads no more.")]
    private partial void LogLost();

    [LoggerMessage(LogLevel.Warning, "The lease could not be given up and runs out by itself: {Reason}")]
    private partial void LogNotGivenUp(string reason);
}
