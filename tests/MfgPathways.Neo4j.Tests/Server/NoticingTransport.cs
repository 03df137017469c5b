namespace MfgPathways.Neo4j.Tests;

/// <summary>A real transport that says what it is about to run.</summary>
internal sealed class NoticingTransport(ICypherTransport inner, Action<CypherUnit> notice) : ICypherTransport
{
    public Task<IReadOnlyList<CypherResult>> RunAsync(CypherUnit unit, CancellationToken cancellationToken)
    {
        notice(unit);
        return inner.RunAsync(unit, cancellationToken);
    }

    public Task<string> DescribeServerAsync(CancellationToken cancellationToken) => inner.DescribeServerAsync(cancellationToken);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
