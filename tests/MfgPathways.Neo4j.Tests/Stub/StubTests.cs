using Xunit;

namespace MfgPathways.Neo4j.Tests;

public abstract class StubTests
{
    protected const string Secret = "s3cret-w0rd";

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A wait that does not end.</summary>
    internal static Task Forever { get; } = new TaskCompletionSource().Task;

    internal static ICypherTransport Open(
        int port, Func<Neo4jOptions, Neo4jOptions>? change = null, TimeProvider? time = null, Action? beforeRetry = null)
    {
        var options = new Neo4jOptions(new Uri($"http://127.0.0.1:{port}"), "neo4j", Secret)
        {
            FirstRetryDelay = TimeSpan.FromMilliseconds(1), BreakerFailures = 100, TryTimeout = TimeSpan.FromSeconds(5),
        };
        // Each wait before another try draws one number.
        return Transports.Open(change is null ? options : change(options), time ?? TimeProvider.System, () =>
        {
            beforeRetry?.Invoke();
            return 0.5;
        });
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
