using Neo4j.Driver;

namespace MfgPathways.Neo4j;

/// <summary>
/// Units of work over Bolt, with the official driver. Each is one of its unmanaged transactions, so that patience and retries are those of
/// the Query API.
/// </summary>
internal sealed class BoltTransport : ICypherTransport
{
    private const string Routed = "neo4j";
    private const string Direct = "bolt";

    private readonly Neo4jOptions options;
    private readonly Sentences sentences;
    private readonly UnitPipeline pipeline;
    private readonly IDriver driver;
    private Bookmarks? bookmarks;

    public BoltTransport(Neo4jOptions options, TimeProvider time, Func<double> random)
    {
        this.options = options;
        sentences = new Sentences(options);
        pipeline = new UnitPipeline(options, sentences, time, random);
        driver = Driver(options.Uri);
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

    private IDriver Driver(Uri uri)
    {
        var token = options.User is null ? AuthTokens.None : AuthTokens.Basic(options.User, options.Password ?? "");
        return GraphDatabase.Driver(uri, token, config => config
            .WithConnectionTimeout(options.ConnectTimeout)
            .WithConnectionAcquisitionTimeout(options.TryTimeout)
            .WithMaxConnectionPoolSize(options.MaxConcurrency)
            .WithTelemetryDisabled());
    }

    // The driver takes no cancellation token: what was started ends by itself, at the latest at the transaction's timeout.
    private async ValueTask<IReadOnlyList<CypherResult>> RunOnceAsync(CypherUnit unit, CancellationToken cancellationToken) =>
        await RunInSessionAsync(unit, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);

    private async Task<IReadOnlyList<CypherResult>> RunInSessionAsync(CypherUnit unit, CancellationToken cancellationToken)
    {
        var outcome = CypherOutcome.NotSent;
        try
        {
            var session = driver.AsyncSession(config => Configure(config, unit.Access));
            await using (session.ConfigureAwait(false))
            {
                var transaction = await session.BeginTransactionAsync(t => t.WithTimeout(options.TryTimeout)).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    outcome = CypherOutcome.RolledBack;
                    var results = await RunAllAsync(transaction, unit.Statements, cancellationToken).ConfigureAwait(false);
                    outcome = CypherOutcome.Unknown;
                    await transaction.CommitAsync().ConfigureAwait(false);
                    Volatile.Write(ref bookmarks, session.LastBookmarks);
                    return results;
                }
            }
        }
        catch (Exception e) when (BoltFailure.Of(e, outcome, sentences) is { } failure)
        {
            throw outcome == CypherOutcome.NotSent && failure.Code is null ? await ReasonAsync().ConfigureAwait(false) ?? failure : failure;
        }
    }

    // A driver that finds no router keeps the reason to itself; a direct connection to the same server tells it.
    private async Task<CypherException?> ReasonAsync()
    {
        if (!options.Uri.Scheme.StartsWith(Routed, StringComparison.Ordinal))
            return null;
        var direct = Driver(new UriBuilder(options.Uri) { Scheme = Direct + options.Uri.Scheme[Routed.Length..] }.Uri);
        await using (direct.ConfigureAwait(false))
            try
            {
                await direct.VerifyConnectivityAsync().ConfigureAwait(false);
                return null;
            }
            catch (Exception e) when (BoltFailure.Of(e, CypherOutcome.NotSent, sentences) is { } reason)
            {
                return reason;
            }
    }

    private void Configure(SessionConfigBuilder config, CypherAccess access)
    {
        config.WithDatabase(options.Database).WithDefaultAccessMode(access == CypherAccess.Read ? AccessMode.Read : AccessMode.Write);
        if (Volatile.Read(ref bookmarks) is { } last)
            config.WithBookmarks(last);
    }

    private static async Task<IReadOnlyList<CypherResult>> RunAllAsync(
        IAsyncTransaction transaction, IReadOnlyList<CypherStatement> statements, CancellationToken cancellationToken)
    {
        var results = new List<CypherResult>(statements.Count);
        foreach (var statement in statements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cursor = await transaction.RunAsync(statement.Text, BoltValues.Parameters(statement.Parameters)).ConfigureAwait(false);
            results.Add(await BoltValues.ReadAsync(cursor).ConfigureAwait(false));
        }

        return results;
    }
}
