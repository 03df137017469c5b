namespace MfgPathways.Neo4j;

/// <summary>
/// Removes the framework and what was derived from it; constraints and indexes stay, and a node that says that it was removed.
/// </summary>
internal static class FrameworkRemoval
{
    public static async Task<StoreRemoval> RunAsync(
        ICypherTransport transport, Neo4jOptions options, string store, Lease? lease, CancellationToken cancellationToken)
    {
        var results = await transport.RunAsync(CypherUnit.Read(LoadState.Statement), cancellationToken).ConfigureAwait(false);
        var state = LoadState.Of(results[0]);
        if (state.IsFormer)
            throw new FormerStoreException(store);
        if (state.IsEmpty)
            return StoreRemoval.Nothing;
        var claim = await Claim.TakeAsync(transport, options, "removing", null, 0, lease, cancellationToken).ConfigureAwait(false);
        return await claim.RemoveAllButAsync(null, options.BatchSize, cancellationToken).ConfigureAwait(false)
            && await claim.WriteAsync("load/end-removal.cypher", [], cancellationToken).ConfigureAwait(false) is not null
                ? new StoreRemoval(true, claim.Left)
                : throw Lost(store);
    }

    private static StoreException Lost(string store) =>
        new($"A load or another removal took over in {store} while the framework was being removed: "
            + "look at the status, then decide again.");
}
