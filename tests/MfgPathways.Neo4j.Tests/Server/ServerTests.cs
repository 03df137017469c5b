using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>Tests that share the one database of the server, and so run one after another.</summary>
[Collection("server")]
public abstract class ServerTests(ServerFixture fixture)
{
    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal Task<TestServer> ServerAsync() => fixture.ServerAsync();

    internal async Task<Neo4jFrameworkStore> OpenEmptyAsync(Func<Neo4jOptions, Neo4jOptions>? change = null)
    {
        var options = (await ServerAsync()).Options();
        var store = Neo4jFrameworkStore.Open(change is null ? options : change(options));
        await store.RemoveAsync(Cancel);
        return store;
    }

    internal async Task<ICypherTransport> TransportAsync() =>
        Transports.Open((await ServerAsync()).Options(), TimeProvider.System, () => 0.5);

    internal static async Task<CypherResult> RunAsync(ICypherTransport transport, string text, CypherAccess access = CypherAccess.Write) =>
        (await transport.RunAsync(new CypherUnit(access, [new CypherStatement(text)]), Cancel))[0];
}
