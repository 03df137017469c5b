using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Transitions;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>A second server, with Graph Data Science, that holds the publication's framework and its moves.</summary>
public sealed class GdsFixture : IAsyncLifetime
{
    private readonly Lazy<Task<TestServer?>> server = new(StartAsync);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (server.IsValueCreated && await server.Value is { } started)
            await started.DisposeAsync();
    }

    /// <summary>A way to the server; skips the test where there is none.</summary>
    internal async Task<ICypherTransport> TransportAsync()
    {
        if (await server.Value is { } started)
            return Transports.Open(started.Options(), TimeProvider.System, () => 0.5);
        Assert.Skip("No Neo4j with Graph Data Science: set MFGPATHWAYS_TEST_NEO4J_SERVER to a server program.");
        return null!;
    }

    private static async Task<TestServer?> StartAsync()
    {
        if (ServerProgram.Named is null)
            return null;
        var started = await ServerProgram.StartWithGdsAsync(ServerProgram.Named);
        await using var store = Neo4jFrameworkStore.Open(started.Options());
        var graph = new SkillGraph(EmbeddedFramework.Read());
        await store.LoadAsync(graph.Framework);
        await store.WriteMovesAsync(graph, new EvidenceTable(graph));
        return started;
    }
}
