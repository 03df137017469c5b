using Docker.DotNet;
using DotNet.Testcontainers.Builders;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>The server of a collection of tests, started when the first of them asks for it.</summary>
public class ServerFixture : IAsyncLifetime
{
    private readonly Lazy<Task<TestServer?>> server;
    private string? noEngine;

    /// <summary>A fixture whose server is not started yet.</summary>
    public ServerFixture() => server = new(StartAsync);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (server.IsValueCreated && await server.Value is { } started)
            await started.DisposeAsync();
    }

    /// <summary>The server; skips the test where there is none.</summary>
    internal async Task<TestServer> ServerAsync()
    {
        if (await server.Value is { } started)
            return started;
        Assert.Skip(
            "No Neo4j: set MFGPATHWAYS_TEST_NEO4J_SERVER to a server program or MFGPATHWAYS_TEST_NEO4J to an address, "
                + "or start a Docker engine. "
            + noEngine);
        return null!;
    }

    private protected virtual Task<ServerProgram> StartAsync(string program) => ServerProgram.StartAsync(program);

    private async Task<TestServer?> StartAsync()
    {
        if (ServerProgram.Named is not null)
            return await StartAsync(ServerProgram.Named);
        if (Environment.GetEnvironmentVariable("MFGPATHWAYS_TEST_NEO4J") is { Length: > 0 } uri)
            return await ExternalServer.TakeAsync(uri);
        try
        {
            return await ContainerServer.StartAsync();
        }
        catch (Exception e) when (e is DockerUnavailableException or DockerApiException)
        {
            noEngine = e.Message;
            return null;
        }
    }
}
