namespace MfgPathways.Neo4j.Tests;

/// <summary>A real transport that remembers what it ran and what came of it.</summary>
internal sealed class RecordingTransport(ICypherTransport inner) : ICypherTransport
{
    public List<(CypherUnit Unit, IReadOnlyList<CypherResult> Results)> Ran { get; } = [];

    public async Task<IReadOnlyList<CypherResult>> RunAsync(CypherUnit unit, CancellationToken cancellationToken)
    {
        var results = await inner.RunAsync(unit, cancellationToken);
        Ran.Add((unit, results));
        return results;
    }

    public Task<string> DescribeServerAsync(CancellationToken cancellationToken) => inner.DescribeServerAsync(cancellationToken);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
