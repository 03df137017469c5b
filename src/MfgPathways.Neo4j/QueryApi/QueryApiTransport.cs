namespace MfgPathways.Neo4j;

/// <summary>Units of work over Neo4j's Query API.</summary>
internal sealed class QueryApiTransport : ICypherTransport
{
    private readonly Sentences sentences;
    private readonly QueryApiClient client;
    private readonly UnitPipeline pipeline;
    private IReadOnlyList<string> bookmarks = [];

    public QueryApiTransport(Neo4jOptions options, TimeProvider time, Func<double> random)
    {
        sentences = new Sentences(options);
        client = new QueryApiClient(options, sentences);
        pipeline = new UnitPipeline(options, sentences, time, random);
    }

    public Task<IReadOnlyList<CypherResult>> RunAsync(CypherUnit unit, CancellationToken cancellationToken) =>
        pipeline.RunAsync(
            token => unit.Statements.Count == 1 ? RunOneAsync(unit, token) : RunTransactionAsync(unit, token),
            unit.Idempotent, cancellationToken);

    public Task<string> DescribeServerAsync(CancellationToken cancellationToken) =>
        pipeline.RunAsync(async token => await client.DescribeAsync(token).ConfigureAwait(false), idempotent: true, cancellationToken);

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async ValueTask<IReadOnlyList<CypherResult>> RunOneAsync(CypherUnit unit, CancellationToken cancellationToken)
    {
        var answer = await client.PostAsync(
            client.Endpoint, unit.Statements[0], unit.Access, Volatile.Read(ref bookmarks), cancellationToken)
            .ConfigureAwait(false);
        Remember(answer);
        return [answer.Result];
    }

    private async ValueTask<IReadOnlyList<CypherResult>> RunTransactionAsync(CypherUnit unit, CancellationToken cancellationToken)
    {
        var begun = await client.PostAsync(client.Endpoint + "/tx", null, unit.Access, Volatile.Read(ref bookmarks), cancellationToken)
            .ConfigureAwait(false);
        var path = $"{client.Endpoint}/tx/{begun.TransactionId}";
        try
        {
            var results = new List<CypherResult>(unit.Statements.Count);
            foreach (var statement in unit.Statements)
                results.Add((await InTransactionAsync(path, statement, CypherOutcome.RolledBack, cancellationToken)
                    .ConfigureAwait(false)).Result);
            // A commit may have been sent twice by what lies between, so that not found says nothing of the first.
            Remember(await InTransactionAsync(path + "/commit", null, CypherOutcome.Unknown, cancellationToken).ConfigureAwait(false));
            return results;
        }
        catch
        {
            await client.RollBackAsync(path).ConfigureAwait(false);
            throw;
        }
    }

    private async Task<QueryApiAnswer> InTransactionAsync(
        string path, CypherStatement? statement, CypherOutcome ifExpired, CancellationToken cancellationToken)
    {
        try
        {
            return await client.PostAsync(path, statement, null, [], cancellationToken).ConfigureAwait(false);
        }
        catch (CypherException e) when (e.Code == "Neo.ClientError.Request.Invalid" && IsNotFound(e.Message))
        {
            throw new CypherException(sentences.Expired(), null, ifExpired, e);
        }
    }

    // Neo4j has no code of its own for it.
    private static bool IsNotFound(string message) => message.Contains("was not found", StringComparison.Ordinal);

    private void Remember(QueryApiAnswer answer)
    {
        if (answer.Bookmarks.Count > 0)
            Volatile.Write(ref bookmarks, answer.Bookmarks);
    }
}
