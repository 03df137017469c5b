namespace MfgPathways.Neo4j;

/// <summary>
/// The right to write to a database that several instances share: one has it at a time. It runs out by the database's clock unless it is
/// renewed, and then another may take it. The clocks of the instances do not matter.
/// </summary>
/// <remarks>
/// A holder that was asleep may not know that it lost the lease. So each lease has a term, which counts up whenever the lease changes
/// hands, and what a store does under a lease (<see cref="Neo4jFrameworkStore.Under"/>) is fenced by it: a claim to load, and the
/// moment in which derived moves or clusters become those that readers see, look at the term in their own transaction, and do nothing
/// where it is no longer this one. All else that a load writes is fenced by its claim. Safe to use from several threads.
/// </remarks>
public sealed class Lease
{
    private readonly ICypherTransport transport;

    private Lease(ICypherTransport transport, string holder, long term, TimeSpan duration) =>
        (this.transport, Holder, Term, Duration) = (transport, holder, term, duration);

    /// <summary>Name of the instance that took it.</summary>
    public string Holder { get; }

    /// <summary>Which lease of the database it is: larger than that of every lease before.</summary>
    public long Term { get; }

    /// <summary>For how long it holds after it was taken, and after each renewal.</summary>
    public TimeSpan Duration { get; }

    /// <summary>Keeps it for <see cref="Duration"/> from now. One that ran out is kept too, unless another instance took it.</summary>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>Whether it still is this instance's.</returns>
    /// <exception cref="StoreException">The server cannot be reached, or it refused.</exception>
    public Task<bool> RenewAsync(CancellationToken cancellationToken = default) =>
        RunAsync("lease/renew.cypher", new() { ["term"] = Term, ["duration"] = Milliseconds(Duration) }, cancellationToken);

    /// <summary>Ends it at once, so that another instance need not wait until it runs out.</summary>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>Whether it still was this instance's.</returns>
    /// <exception cref="StoreException">The server cannot be reached, or it refused.</exception>
    public Task<bool> GiveUpAsync(CancellationToken cancellationToken = default) =>
        RunAsync("lease/give-up.cypher", new() { ["term"] = Term }, cancellationToken);

    internal static async Task<LeaseAnswer> TakeAsync(
        ICypherTransport transport, string holder, TimeSpan duration, CancellationToken cancellationToken)
    {
        var statement = CypherFiles.Statement(
            "lease/take.cypher", new Dictionary<string, object?> { ["holder"] = holder, ["duration"] = Milliseconds(duration) });
        var row = (await transport.RunAsync(CypherUnit.Write(statement), cancellationToken).ConfigureAwait(false))[0].Rows[0];
        var (owner, term) = ((string)row[0]!, (long)row[1]!);
        return new LeaseAnswer(
            owner == holder ? new Lease(transport, holder, term, duration) : null, owner, TimeSpan.FromMilliseconds((long)row[2]!));
    }

    internal static StoreException Lost() =>
        new("Another instance took the lease over, so nothing more was written: see which instance leads now.");

    private static long Milliseconds(TimeSpan duration) => (long)duration.TotalMilliseconds;

    private async Task<bool> RunAsync(string file, Dictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        var unit = CypherUnit.Write(CypherFiles.Statement(file, parameters));
        return (await transport.RunAsync(unit, cancellationToken).ConfigureAwait(false))[0].Rows.Count > 0;
    }
}
