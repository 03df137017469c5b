using MfgPathways.Clusters;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Neo4j;

/// <summary>
/// The framework in a Neo4j database. A load is exact, idempotent and resumable, and readers see a whole framework or none.
/// Safe to use from several threads.
/// </summary>
public sealed class Neo4jFrameworkStore : IFrameworkStore
{
    private const int ReadTries = 4;
    private static readonly TimeSpan BetweenReads = TimeSpan.FromSeconds(0.25);

    private readonly ICypherTransport transport;
    private readonly Neo4jOptions options;
    private readonly TimeProvider time;
    private readonly Lease? lease;

    internal Neo4jFrameworkStore(ICypherTransport transport, Neo4jOptions options, TimeProvider time, Lease? lease = null)
    {
        this.transport = transport;
        this.options = options;
        this.time = time;
        this.lease = lease;
    }

    /// <summary>
    /// The schemes of the addresses that this build can open: <c>http</c>, <c>https</c>, and with Bolt <c>neo4j</c>, <c>bolt</c>, which
    /// stand for their variants with TLS too.
    /// </summary>
    public static IReadOnlyList<string> Schemes => Transports.Schemes;

    /// <inheritdoc/>
    public string Name => options.Database == Neo4jOptions.DefaultDatabase ? options.Server : options.ToString();

    /// <summary>Opens a store. Nothing is sent before the first question.</summary>
    /// <param name="options">Where the server is.</param>
    /// <exception cref="StoreException">The address is unusable, or needs Bolt and this build has none.</exception>
    public static Neo4jFrameworkStore Open(Neo4jOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var random = new Random();
        return new Neo4jFrameworkStore(Transports.Open(options, TimeProvider.System, random.NextDouble), options, TimeProvider.System);
    }

    /// <inheritdoc/>
    public async Task<Framework> ReadAsync(CancellationToken cancellationToken = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            var snapshot = await FrameworkReader.ReadAsync(transport, cancellationToken).ConfigureAwait(false);
            if (snapshot.State.Refusal(Name) is { } refusal)
                throw refusal;
            if (snapshot.Framework is { } framework)
                return framework;
            if (attempt == ReadTries)
                throw new StoreException(
                    $"The framework in {Name} was changed by something else ({snapshot.Defect}): run load again to repair it.");
            await Task.Delay(BetweenReads, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Derived moves and clusters go with every load that writes. <see cref="LoadReport.Created"/> and <see cref="LoadReport.Removed"/>
    /// count what the server acknowledged to this load.
    /// </remarks>
    public Task<LoadReport> LoadAsync(
        Framework framework, IProgress<LoadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return new FrameworkLoader(transport, options, Name, framework, progress, lease, time).RunAsync(cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>Constraints and indexes stay, and a node that says that the framework was removed.</remarks>
    public Task<StoreRemoval> RemoveAsync(CancellationToken cancellationToken = default) =>
        FrameworkRemoval.RunAsync(transport, options, Name, lease, cancellationToken);

    /// <summary>
    /// Writes the moves between all occupations that list a KSA, in place of those that are there, with the options that made them. A
    /// named query sees the moves before or these, never a part of both. They go with the next load that writes. n² relationships in one
    /// transaction: for frameworks of some hundred occupations.
    /// </summary>
    /// <param name="graph">The graph of the framework that the database holds.</param>
    /// <param name="evidence">The evidence of that graph.</param>
    /// <param name="moves">Which moves; <see cref="WrittenMoveOptions.Default"/> if <c>null</c>.</param>
    /// <param name="cancellationToken">Cancels the work; then readers see all, or what was there.</param>
    /// <exception cref="StoreException">The database holds no framework, or another than the graph's, and readers see what was there; or
    /// the server cannot be reached, or it refused.</exception>
    public Task<WriteReport> WriteMovesAsync(
        SkillGraph graph, EvidenceTable evidence, WrittenMoveOptions? moves = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(evidence);
        var run = MoveRows.Run(graph, evidence, moves ?? WrittenMoveOptions.Default, options.BatchSize);
        return DerivedWriter.RunAsync(transport, Name, graph.Framework, run, lease, cancellationToken);
    }

    /// <summary>
    /// Writes clusters, in place of those of the same kind, with the options that made them. A named query sees the clusters before or
    /// these, never a part of both. They go with the next load that writes.
    /// </summary>
    /// <param name="framework">The framework that the database holds, and that the clusters are of.</param>
    /// <param name="clusters">The clusters.</param>
    /// <param name="cancellationToken">Cancels the work; then readers see all, or what was there.</param>
    /// <exception cref="StoreException">The database holds no framework, or another, and readers see what was there; or the server cannot
    /// be reached, or it refused.</exception>
    public Task<WriteReport> WriteClustersAsync(
        Framework framework, FrameworkClusters clusters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(clusters);
        return DerivedWriter.RunAsync(
            transport, Name, framework, ClusterRows.Run(clusters, options.BatchSize), lease, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<StoreStatus> GetStatusAsync(CancellationToken cancellationToken = default)
    {
        var server = await transport.DescribeServerAsync(cancellationToken).ConfigureAwait(false);
        var results = await transport.RunAsync(
            CypherUnit.Read(LoadState.Statement, CypherFiles.Statement("read/counts.cypher")), cancellationToken).ConfigureAwait(false);
        var state = LoadState.Of(results[0]);
        var counts = new RowReader(results[1].Rows[0], "count");
        return new StoreStatus(
            Name, server, state.StoreState, state.Release, state.Checksum,
            new FrameworkCounts(
                counts.Number(0), counts.Number(1), counts.Number(2), counts.Number(3), counts.Number(4), counts.Number(5),
                counts.Number(6), counts.Number(7)),
            state.StoreState is StoreState.Loading or StoreState.Removing
                ? new StoreWork(state.Loader, state.Done, state.Total, state.Idle.TotalSeconds, state.IsAbandoned(options.StallTimeout))
                : null);
    }

    /// <summary>
    /// Runs a named query. It cannot write, and values reach it as typed parameters only. The answer is of one framework and of one run
    /// of each derivation, whatever is being written meanwhile.
    /// </summary>
    /// <param name="name">One of <see cref="NamedQueries.All"/>.</param>
    /// <param name="parameters">A text for each parameter.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="QueryParameterException">There is no such query, or a parameter is missing, unknown or of the wrong
    /// type.</exception>
    /// <exception cref="FrameworkMissingException">The database holds no whole framework, or nothing was derived that the query
    /// needs.</exception>
    /// <exception cref="StoreException">The server cannot be reached, or it refused.</exception>
    public async Task<QueryAnswer> QueryAsync(
        string name, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken = default)
    {
        var query = NamedQueries.Find(name);
        var statement = CypherFiles.Statement(query.File, QueryParameters.Parse(query, parameters));
        var unit = CypherUnit.Read(LoadState.Statement, statement, LoadState.Statement);
        for (var attempt = 1; ; attempt++)
        {
            var results = await transport.RunAsync(unit, cancellationToken).ConfigureAwait(false);
            var state = LoadState.Of(results[0]);
            if (state.Refusal(Name) is { } refusal)
                throw refusal;
            if (state.Agrees(LoadState.Of(results[2])))
                return QueryAnswer.Of(query, state, query.Derived(state, parameters, Name), results[1]);
            if (attempt == ReadTries)
                throw new StoreException($"What {Name} holds is being rewritten again and again: try again when that has ended.");
            await Task.Delay(BetweenReads, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>What was derived from the framework that the database holds, and is whole; by kind.</summary>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="StoreException">The server cannot be reached, or it refused.</exception>
    public async Task<IReadOnlyList<Derivation>> ReadDerivationsAsync(CancellationToken cancellationToken = default)
    {
        var results = await transport.RunAsync(CypherUnit.Read(LoadState.Statement), cancellationToken).ConfigureAwait(false);
        return LoadState.Of(results[0]).Derived;
    }

    /// <summary>
    /// Creates the constraints and indexes that are missing. A load does so too; a lease needs them before.
    /// </summary>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="StoreException">The server cannot be reached, or it refused, or it has another constraint or index of such a
    /// name.</exception>
    public Task EnsureSchemaAsync(CancellationToken cancellationToken = default) =>
        FrameworkSchema.EnsureAsync(transport, Name, cancellationToken);

    /// <summary>Takes the lease of the instances that write to the database, if no other has it.</summary>
    /// <param name="holder">Name of the instance, different for each that ever runs.</param>
    /// <param name="duration">For how long, by the database's clock.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="StoreException">The server cannot be reached, or it refused.</exception>
    public Task<LeaseAnswer> TakeLeaseAsync(string holder, TimeSpan duration, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(holder);
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.FromMilliseconds(1));
        return Lease.TakeAsync(transport, holder, duration, cancellationToken);
    }

    /// <summary>
    /// The same store for the holder of a lease: its loads, its removals and what it derives take effect only while the lease has not
    /// passed to another. It needs not be disposed of.
    /// </summary>
    /// <param name="under">The lease, taken from this store.</param>
    public Neo4jFrameworkStore Under(Lease under)
    {
        ArgumentNullException.ThrowIfNull(under);
        return new Neo4jFrameworkStore(transport, options, time, under);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => transport.DisposeAsync();
}
