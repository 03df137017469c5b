namespace MfgPathways.Neo4j;

/// <summary>One load: claim, fenced batches, removal of what is stale, completion, and a look at the result.</summary>
internal sealed class FrameworkLoader(
    ICypherTransport transport, Neo4jOptions options, string store, Framework framework,
    IProgress<LoadProgress>? progress, Lease? lease, TimeProvider time)
{
    private readonly List<LoadBatch> plan = LoadPlan.Of(framework, options.BatchSize);

    public async Task<LoadReport> RunAsync(CancellationToken cancellationToken)
    {
        var before = await FrameworkReader.ReadAsync(transport, cancellationToken).ConfigureAwait(false);
        if (before.State.IsFormer)
            throw new FormerStoreException(store);
        if (before.Holds(framework))
            return Report(LoadOutcome.Unchanged, 0, 0, []);
        await FrameworkSchema.EnsureAsync(transport, store, cancellationToken).ConfigureAwait(false);
        await ForeignConstraints.RefuseAsync(transport, store, framework, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            var claim = await Claim.TakeAsync(transport, options, "loading", framework, Total, lease, cancellationToken)
                .ConfigureAwait(false);
            if (await WriteAsync(claim, cancellationToken).ConfigureAwait(false)
                && await VerifyAsync(claim, cancellationToken).ConfigureAwait(false))
                return Report(LoadOutcome.Loaded, claim.Created, claim.Removed, claim.Left);
            if (await AnotherFinishesAsync(cancellationToken).ConfigureAwait(false))
                return Report(LoadOutcome.LoadedByAnother, claim.Created, claim.Removed, claim.Left);
        }
    }

    private long Total => plan.Sum(b => (long)b.Rows);

    private async Task<bool> WriteAsync(Claim claim, CancellationToken cancellationToken)
    {
        long done = 0;
        foreach (var batch in plan)
        {
            done += batch.Rows;
            var parameters = new Dictionary<string, object?>(batch.Parameters) { ["done"] = done };
            if (await claim.WriteAsync(batch.File, parameters, cancellationToken).ConfigureAwait(false) is null)
                return false;
            progress?.Report(new LoadProgress(batch.Step, done, Total));
        }

        return await claim.RemoveAllButAsync(framework, options.BatchSize, cancellationToken).ConfigureAwait(false)
            && await claim.RepeatAsync(
                "load/join-release.cypher", new() { ["release"] = framework.Release.Id }, options.BatchSize, cancellationToken)
                .ConfigureAwait(false)
            && await claim.WriteAsync("load/finish.cypher", Finish(done), cancellationToken).ConfigureAwait(false) is not null;
    }

    private Dictionary<string, object?> Finish(long done) =>
        new() { ["done"] = done, ["release"] = framework.Release.Id, ["checksum"] = framework.Checksum };

    private async Task<bool> VerifyAsync(Claim claim, CancellationToken cancellationToken)
    {
        var snapshot = await FrameworkReader.ReadAsync(transport, cancellationToken).ConfigureAwait(false);
        return snapshot.Holds(framework) || (snapshot.State.Token != claim.Token ? false : throw new StoreException(
            $"{store} does not hold what was loaded into it: {snapshot.Defect}. Something else writes to it; "
                + "stop that, then run load again."));
    }

    /// <summary>Waits for the load that took over.</summary>
    /// <returns>Whether it finished this framework; false where it shows no progress and its work is to be taken over again.</returns>
    private async Task<bool> AnotherFinishesAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var results = await transport.RunAsync(CypherUnit.Read(LoadState.Statement), cancellationToken).ConfigureAwait(false);
            var state = LoadState.Of(results[0]);
            if (state.Checksum != framework.Checksum)
                throw new StoreException(state.IsLoading || state.IsComplete
                    ? $"A load of another framework (release {state.Release}) took over in {store}: load again if this one is to stay."
                    : $"The framework was removed from {store} while it was being loaded: load again if it is to stay.");
            if (state.IsComplete && (await FrameworkReader.ReadAsync(transport, cancellationToken).ConfigureAwait(false)).Holds(framework))
                return true;
            if (state.IsAbandoned(options.StallTimeout))
                return false;
            await Task.Delay(options.PollInterval, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private LoadReport Report(LoadOutcome outcome, long created, long removed, IReadOnlyList<LeftNode> left) =>
        new(outcome, framework.Release.Id, framework.Checksum, FrameworkCounts.Of(framework), created, removed, left);
}
