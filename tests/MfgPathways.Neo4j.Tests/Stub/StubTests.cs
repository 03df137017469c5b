using Xunit;

namespace MfgPathways.Neo4j.Tests;

public abstract class StubTests
{
    protected const string Secret = "s3cret-w0rd";

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal static ICypherTransport Open(int port, Func<Neo4jOptions, Neo4jOptions>? change = null)
    {
        var options = new Neo4jOptions(new Uri($"http://127.0.0.1:{port}"), "neo4j", Secret)
        {
            FirstRetryDelay = TimeSpan.FromMilliseconds(1), BreakerFailures = 100, TryTimeout = TimeSpan.FromSeconds(5),
        };
        return Transports.Open(change is null ? options : change(options), TimeProvider.System, () => 0.5);
    }

    internal static async Task<IReadOnlyList<CypherResult>> RunAsync(
        ICypherTransport transport, int statements = 1, bool idempotent = true) =>
        await transport.RunAsync(
            new CypherUnit(CypherAccess.Write, [.. Enumerable.Repeat(new CypherStatement("RETURN 1 AS x"), statements)], idempotent),
            Cancel);

    internal static async Task<CypherException> FailAsync(ICypherTransport transport, int statements = 1, bool idempotent = true)
    {
        var failure = await Assert.ThrowsAsync<CypherException>(() => RunAsync(transport, statements, idempotent));
        Assert.DoesNotContain(Secret, failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Basic ", failure.ToString(), StringComparison.Ordinal);
        return failure;
    }
}
