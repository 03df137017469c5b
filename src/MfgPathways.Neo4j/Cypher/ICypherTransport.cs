namespace MfgPathways.Neo4j;

/// <summary>Runs units of work on a server: over the Query API, or over Bolt. Safe to use from several threads.</summary>
internal interface ICypherTransport : IAsyncDisposable
{
    /// <summary>Runs one unit of work, repeating it as the retry rules allow.</summary>
    /// <returns>One result for each statement.</returns>
    /// <exception cref="StoreException">It failed; a <see cref="CypherException"/> wherever a code or an outcome is known.</exception>
    Task<IReadOnlyList<CypherResult>> RunAsync(CypherUnit unit, CancellationToken cancellationToken);

    /// <summary>Product, version and edition, for example <c>Neo4j 5.26.31 community</c>.</summary>
    Task<string> DescribeServerAsync(CancellationToken cancellationToken);
}
