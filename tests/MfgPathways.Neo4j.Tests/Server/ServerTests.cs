using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Transitions;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>Tests of a real server. Each begins with what it needs: whatever ran before, here or elsewhere, may have left anything.</summary>
public abstract class ServerTests(ServerFixture fixture)
{
    protected static Framework Publication { get; } = EmbeddedFramework.Read();

    protected static SkillGraph Graph { get; } = new(Publication);

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal Task<TestServer> ServerAsync() => fixture.ServerAsync();

    /// <summary>How the store is reached: over the Query API, unless another way is tested.</summary>
    internal virtual async Task<Neo4jOptions> OptionsAsync() => (await ServerAsync()).Options();

    internal async Task<Neo4jFrameworkStore> OpenEmptyAsync(Func<Neo4jOptions, Neo4jOptions>? change = null)
    {
        var options = await OptionsAsync();
        var store = Neo4jFrameworkStore.Open(change is null ? options : change(options));
        await using var transport = await TransportAsync();
        await RunAsync(transport, "MATCH (n) DETACH DELETE n");
        return store;
    }

    /// <summary>A store that holds the publication, which costs little where a test before left it there.</summary>
    internal virtual async Task<Neo4jFrameworkStore> PublicationAsync()
    {
        var store = Neo4jFrameworkStore.Open(await OptionsAsync());
        await store.LoadAsync(Publication, null, Cancel);
        return store;
    }

    /// <summary>The same with every move, effort in KSAs.</summary>
    internal async Task<Neo4jFrameworkStore> PublicationWithMovesAsync()
    {
        var store = await PublicationAsync();
        await using var transport = await TransportAsync();
        var state = LoadState.Of((await transport.RunAsync(CypherUnit.Read(LoadState.Statement), Cancel))[0]);
        if (!state.Derived.Any(d => d.Kind == "moves" && d.Options.StartsWith("every move; effort in KSAs;", StringComparison.Ordinal)))
            await store.WriteMovesAsync(Graph, new EvidenceTable(Graph, Cancel), null, Cancel);
        return store;
    }

    internal async Task<ICypherTransport> TransportAsync() =>
        Transports.Open(await OptionsAsync(), TimeProvider.System, () => 0.5);

    internal static async Task<CypherResult> RunAsync(ICypherTransport transport, string text, CypherAccess access = CypherAccess.Write) =>
        (await transport.RunAsync(new CypherUnit(access, [new CypherStatement(text)]), Cancel))[0];
}
