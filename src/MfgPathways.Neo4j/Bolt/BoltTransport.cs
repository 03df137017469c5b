using Neo4j.Driver;

namespace MfgPathways.Neo4j;

/// <summary>
/// Runs units of work over Bolt with the official driver. The driver's managed transactions do the retries; around them stand only the
/// total timeout, the circuit breaker and the limit on concurrency.
/// </summary>
internal sealed class BoltTransport : ICypherTransport
{
    private readonly Neo4jOptions options;
    private readonly Sentences sentences;
    private readonly UnitPipeline pipeline;
    private readonly IDriver driver;
    private Bookmarks? bookmarks;

    public BoltTransport(Neo4jOptions options, TimeProvider time, Func<double> random)
    {
        this.options = options;
        sentences = Sentences.For(options);
        pipeline = new UnitPipeline(options with { MaxTries = 1, TryTimeout = options.TotalTimeout }, sentences, time, random);
        var token = options.User is null ? AuthTokens.None : AuthTokens.Basic(options.User, options.Password ?? "");
        driver = GraphDatabase.Driver(options.Uri, token, Configure);
    }

    public Task<IReadOnlyList<CypherResult>> RunAsync(CypherUnit unit, CancellationToken cancellationToken) =>
        pipeline.RunAsync(ct => RunOnceAsync(unit, ct), unit.Idempotent, cancellationToken);

    public async Task<string> DescribeServerAsync(CancellationToken cancellationToken)
    {
        const string components = "CALL dbms.components() YIELD name, versions, edition "
            + "WHERE name = 'Neo4j Kernel' RETURN versions[0], edition";
        var rows = (await RunAsync(CypherUnit.Read(new CypherStatement(components)), cancellationToken).ConfigureAwait(false))[0].Rows;
        return $"Neo4j {rows[0][0]} {rows[0][1]}";
    }

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    private void Configure(ConfigBuilder config) => config
        .WithConnectionTimeout(options.ConnectTimeout)
        .WithMaxTransactionRetryTime(options.TotalTimeout / 2)
        .WithConnectionAcquisitionTimeout(options.TryTimeout)
        .WithMaxConnectionPoolSize(options.MaxConcurrency)
        .WithTelemetryDisabled();

    // The driver takes no cancellation token: what was started ends by itself, at the latest at the transaction's timeout.
    private async ValueTask<IReadOnlyList<CypherResult>> RunOnceAsync(CypherUnit unit, CancellationToken cancellationToken)
    {
        try
        {
            return await RunInSessionAsync(unit, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (BoltFailure.Of(e, sentences) is { } failure)
        {
            throw failure;
        }
    }

    private async Task<IReadOnlyList<CypherResult>> RunInSessionAsync(CypherUnit unit, CancellationToken cancellationToken)
    {
        var session = driver.AsyncSession(config =>
        {
            config.WithDatabase(options.Database)
                .WithDefaultAccessMode(unit.Access == CypherAccess.Read ? AccessMode.Read : AccessMode.Write);
            if (Volatile.Read(ref bookmarks) is { } last)
                config.WithBookmarks(last);
        });
        await using (session.ConfigureAwait(false))
        {
            var results = await RunManagedAsync(session, unit, cancellationToken).ConfigureAwait(false);
            Volatile.Write(ref bookmarks, session.LastBookmarks);
            return results;
        }
    }

    private Task<IReadOnlyList<CypherResult>> RunManagedAsync(IAsyncSession session, CypherUnit unit, CancellationToken cancellationToken)
    {
        return unit.Access == CypherAccess.Read ? session.ExecuteReadAsync(Work, Limit) : session.ExecuteWriteAsync(Work, Limit);

        void Limit(TransactionConfigBuilder transaction) => transaction.WithTimeout(options.TryTimeout);

        async Task<IReadOnlyList<CypherResult>> Work(IAsyncQueryRunner runner)
        {
            var results = new List<CypherResult>(unit.Statements.Count);
            foreach (var statement in unit.Statements)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var cursor = await runner.RunAsync(statement.Text, BoltValues.Parameters(statement.Parameters)).ConfigureAwait(false);
                results.Add(await BoltValues.ReadAsync(cursor).ConfigureAwait(false));
            }

            return results;
        }
    }
}
