namespace MfgPathways.Neo4j;

/// <summary>Units of work over Neo4j's Query API.</summary>
internal sealed class QueryApiTransport : ICypherTransport
{
    private readonly QueryApiClient client;
    private readonly UnitPipeline pipeline;
    private IReadOnlyList<string> bookmarks = [];

    public QueryApiTransport(Neo4jOptions options, TimeProvider time, Func<double> random)
    {
        var sentences = Sentences.For(options);
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
                results.Add((await client.PostAsync(path, statement, null, [], cancellationToken).ConfigureAwait(false)).Result);
            Remember(await client.PostAsync(path + "/commit", null, null, [], cancellationToken).ConfigureAwait(false));
            return results;
        }
        catch
        {
            await client.RollBackAsync(path).ConfigureAwait(false);
            throw;
        }
    }

    private void Remember(QueryApiAnswer answer)
    {
        if (answer.Bookmarks.Count > 0)
            Volatile.Write(ref bookmarks, answer.Bookmarks);
    }
}
