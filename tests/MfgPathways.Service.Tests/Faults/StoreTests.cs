using MfgPathways.Formats;
using MfgPathways.Neo4j;
using MfgPathways.Neo4j.Tests;

namespace MfgPathways.Service.Tests;

/// <summary>Tests of the real process against the one real server, and so run one after another.</summary>
[Collection(StoreCollection.Name)]
public abstract class StoreTests(ServerFixture fixture)
{
    protected static Framework Publication { get; } = EmbeddedFramework.Read();

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal Task<TestServer> ServerAsync() => fixture.ServerAsync();

    internal async Task<Neo4jFrameworkStore> OpenStoreAsync() => Neo4jFrameworkStore.Open((await ServerAsync()).Options());

    /// <summary>Ends the lease of a service of an earlier test.</summary>
    internal async Task FreeLeaseAsync() =>
        await RunAsync("MATCH (s:ServiceLease) SET s.until = 0, s.term = s.term + 1 REMOVE s.holder");

    /// <summary>Empties the database: of the framework, of the lease, and of what says that it was unloaded.</summary>
    internal async Task EmptyAsync() => await RunAsync("MATCH (n) DETACH DELETE n");

    internal async Task RunAsync(string text)
    {
        await using var transport = await TransportAsync();
        await transport.RunAsync(CypherUnit.Write(new CypherStatement(text)), Cancel);
    }

    internal async Task<ICypherTransport> TransportAsync() =>
        Transports.Open((await ServerAsync()).Options(), TimeProvider.System, () => 0.5);

    /// <summary>Settings of a service that looks at the store several times a second.</summary>
    internal static (string Name, string Value)[] Settings(TestServer server, Uri? through = null, params (string, string)[] more) =>
    [
        ("Store:Uri", $"{through ?? server.Http}"), .. Credentials(server),
        ("Logging:LogLevel:Microsoft.AspNetCore", "Warning"),
        ("Store:TryTimeout", "00:00:30"), ("Store:TotalTimeout", "00:01:00"),
        ("Refresh:Interval", "00:00:00.2"), ("Refresh:FirstRetry", "00:00:00.1"), ("Refresh:LongestRetry", "00:00:00.4"),
        ("Refresh:Lease", "00:00:03"), .. more,
    ];

    /// <summary>Derives nothing, for tests that are not about that.</summary>
    internal static (string, string)[] NoDeriving { get; } =
    [
        ("Derive:Moves:Enabled", "false"), ("Derive:Ksas:Enabled", "false"), ("Derive:Occupations:Enabled", "false"),
        ("Derive:Both:Enabled", "false"),
    ];

    private static IEnumerable<(string, string)> Credentials(TestServer server)
    {
        if (server.User is not null)
            yield return ("Store:User", server.User);
        if (server.Password is not null)
            yield return ("Store:Password", server.Password);
    }
}
