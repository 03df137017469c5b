using DotNet.Testcontainers.Containers;
#if NEO4J_MODULE
using Testcontainers.Neo4j;
#else
using DotNet.Testcontainers.Builders;
#endif

namespace MfgPathways.Neo4j.Tests;

/// <summary>A server in a container of its own.</summary>
internal sealed class ContainerServer : TestServer
{
    private const int HttpPort = 7474;
    private const int BoltPort = 7687;

    private readonly IContainer container;

    /// <summary>The image that docker-compose.yml pins, so that it is pinned once.</summary>
    public static string Image { get; } = ReadImage();

    private ContainerServer(IContainer container) => this.container = container;

    public override Uri Http => new($"http://{container.Hostname}:{container.GetMappedPublicPort(HttpPort)}");

    public override Uri? Bolt => new($"bolt://{container.Hostname}:{container.GetMappedPublicPort(BoltPort)}");

    /// <exception cref="DockerUnavailableException">No engine is at hand.</exception>
    public static async Task<TestServer> StartAsync()
    {
        var container = Builder()
            .WithEnvironment("NEO4J_AUTH", $"neo4j/{TestPassword}")
            .WithEnvironment("NEO4J_db_transaction_timeout", TransactionTimeout)
            .WithEnvironment("NEO4J_server_threads_worker__count", "16")
            .Build();
        await container.StartAsync();
        return new ContainerServer(container);
    }

    public override ValueTask DisposeAsync() => container.DisposeAsync();

    // The module of Testcontainers for Neo4j binds the same ports and waits for the same answer.
#if NEO4J_MODULE
    private static Neo4jBuilder Builder() => new(Image);
#else
    private static ContainerBuilder Builder() => new ContainerBuilder(Image)
        .WithPortBinding(HttpPort, assignRandomHostPort: true)
        .WithPortBinding(BoltPort, assignRandomHostPort: true)
        .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(r => r.ForPath("/").ForPort(HttpPort)));
#endif

    private static string ReadImage()
    {
        var compose = File.ReadAllLines(Path.Combine(Repository.Root, "docker-compose.yml"));
        return compose.Select(l => l.Trim()).Single(l => l.StartsWith("image: neo4j:", StringComparison.Ordinal))["image: ".Length..];
    }
}
