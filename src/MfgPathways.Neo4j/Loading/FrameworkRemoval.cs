namespace MfgPathways.Neo4j;

/// <summary>Removes the framework and what was derived from it; constraints and indexes stay.</summary>
internal static class FrameworkRemoval
{
    public static async Task<bool> RunAsync(
        ICypherTransport transport, string store, int limit, Lease? lease, CancellationToken cancellationToken)
    {
        var state = await transport.RunAsync(CypherUnit.Read(LoadState.Statement), cancellationToken).ConfigureAwait(false);
        if (LoadState.Of(state[0]).IsEmpty)
            return false;
        var claim = await Claim.TakeAsync(transport, "removing", null, 0, lease, cancellationToken).ConfigureAwait(false);
        if (!await claim.RemoveDerivedAsync(limit, cancellationToken).ConfigureAwait(false)
            || !await claim.RepeatAsync("load/remove-stale.cypher", LoadPlan.KeepNothing(), limit, cancellationToken).ConfigureAwait(false)
            || await claim.WriteAsync("load/forget.cypher", [], cancellationToken).ConfigureAwait(false) is null)
            throw Lost(store);
        return true;
    }

    private static StoreException Lost(string store) =>
        new($"A load or another removal took over in {store} while the framework was being removed: "
            + "look at the status, then decide again.");
}
