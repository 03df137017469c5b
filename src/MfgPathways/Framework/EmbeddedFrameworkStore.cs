namespace MfgPathways;

/// <summary>
/// A store inside the process, without a server: it serves the framework that it was opened with, and a load replaces that for as long as
/// the process lives.
/// </summary>
public sealed class EmbeddedFrameworkStore : IFrameworkStore
{
    private Framework? framework;

    /// <summary>A store that serves a framework.</summary>
    /// <param name="framework">What it holds; <c>null</c> for an empty store.</param>
    public EmbeddedFrameworkStore(Framework? framework) => this.framework = framework;

    /// <inheritdoc/>
    public string Name => "embedded";

    /// <inheritdoc/>
    public Task<Framework> ReadAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Volatile.Read(ref framework)
            ?? throw new FrameworkMissingException("The embedded store is empty: load a framework into it first."));
    }

    /// <inheritdoc/>
    public Task<LoadReport> LoadAsync(
        Framework framework, IProgress<LoadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(framework);
        cancellationToken.ThrowIfCancellationRequested();
        var before = Interlocked.Exchange(ref this.framework, framework);
        var unchanged = framework.Equals(before);
        var counts = FrameworkCounts.Of(framework);
        progress?.Report(new LoadProgress("framework", Rows(framework), Rows(framework)));
        return Task.FromResult(new LoadReport(
            unchanged ? LoadOutcome.Unchanged : LoadOutcome.Loaded, framework.Release.Id, framework.Checksum, counts,
            unchanged ? 0 : Rows(framework), unchanged || before is null ? 0 : Rows(before), []));
    }

    /// <inheritdoc/>
    public Task<StoreRemoval> RemoveAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Interlocked.Exchange(ref framework, null) is null ? StoreRemoval.Nothing : new StoreRemoval(true, []));
    }

    /// <inheritdoc/>
    public Task<StoreStatus> GetStatusAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var held = Volatile.Read(ref framework);
        return Task.FromResult(held is null
            ? new StoreStatus(Name, null, StoreState.Empty, null, null, new FrameworkCounts(0, 0, 0, 0, 0, 0, 0, 0), null)
            : new StoreStatus(
                Name, null, StoreState.Complete, held.Release.Id, held.Checksum, FrameworkCounts.Of(held), null));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static long Rows(Framework f) =>
        (long)f.Areas.Length + f.Tiers.Length + f.Competencies.Length + f.SubCompetencies.Length + f.Ksas.Length + f.Occupations.Length
        + f.Requirements.Length;
}
