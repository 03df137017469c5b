using MfgPathways.Service.Tests;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>Bolt has the patience of the Query API: it tries as often, and gives up as soon.</summary>
public sealed class BoltOutageTests(WritingServer fixture) : WritingTests(fixture)
{
    private int waits;

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task A_connection_that_is_refused_at_the_start_says_at_once_to_start_the_server(string scheme)
    {
        using var port = new SilentPort();
        await using var transport = Open(new Neo4jOptions(new Uri($"{scheme}://127.0.0.1:{port.Number}"), "neo4j", "password"));

        var failure = await FailAsync(transport);

        Assert.Equal((null, CypherOutcome.NotSent, 0), (failure.Code, failure.Outcome, waits));
        Assert.Contains(
            "cannot be reached: is it started, and is the address right? (Connection refused", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bolt+s")]
    [InlineData("neo4j+s")]
    [InlineData("neo4j+ssc")]
    public async Task A_server_without_TLS_is_tried_as_often_as_over_https(string scheme)
    {
        await using var transport = Open(await BoltServer.OptionsAsync(ServerAsync(), scheme));
        await using var overHttps = Open((await ServerAsync()).Options() with
        {
            Uri = new UriBuilder((await ServerAsync()).Http) { Scheme = "https" }.Uri,
        });

        await FailAsync(overHttps);
        var usual = Interlocked.Exchange(ref waits, 0);
        var failure = await FailAsync(transport);

        Assert.Equal((4, 4), (usual, waits));
        Assert.Equal(CypherOutcome.NotSent, failure.Outcome);
        Assert.DoesNotContain("routing server", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task An_address_of_the_HTTP_port_is_told_to_be_no_Bolt(string scheme)
    {
        var server = await ServerAsync();
        await using var transport = Open(server.Options() with { Uri = new UriBuilder(server.Http) { Scheme = scheme }.Uri });

        var failure = await FailAsync(transport);

        Assert.Equal(0, waits);
        Assert.Contains("does not speak Bolt", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_broken_connection_undid_is_done_again_once()
    {
        var options = await BoltServer.OptionsAsync(ServerAsync(), "bolt");
        await using var proxy = new Proxy(options.Uri);
        await using var transport = Open(options with { Uri = new UriBuilder(proxy.Address) { Scheme = "bolt" }.Uri });
        await RunAsync(transport, "RETURN 1", CypherAccess.Read);
        var held = proxy.HoldAt("RETURN 'second'");
        var unit = CypherUnit.Write(new CypherStatement("CREATE (:Probe {name: 'once'})"), new CypherStatement("RETURN 'second'"));

        var running = transport.RunAsync(unit with { Idempotent = false }, Cancel);
        await held;
        proxy.Cut();
        proxy.Join();
        proxy.Release();
        await running;

        Assert.InRange(waits, 1, 4);
        var removed = await RunAsync(transport, "MATCH (p:Probe) DELETE p RETURN count(*) AS n");
        Assert.Equal(1L, removed.Rows[0][0]);
    }

    private static Task<CypherException> FailAsync(ICypherTransport transport) =>
        Assert.ThrowsAsync<CypherException>(() => RunAsync(transport, "RETURN 1", CypherAccess.Read));

    // Each wait before another try draws one number.
    private ICypherTransport Open(Neo4jOptions options) => Transports.Open(
        options with { FirstRetryDelay = TimeSpan.FromMilliseconds(20) }, TimeProvider.System, () =>
        {
            Interlocked.Increment(ref waits);
            return 0.5;
        });
}
