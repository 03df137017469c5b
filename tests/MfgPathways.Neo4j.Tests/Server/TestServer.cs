namespace MfgPathways.Neo4j.Tests;

/// <summary>A Neo4j server that tests may write to.</summary>
internal abstract class TestServer : IAsyncDisposable
{
    public const string TestPassword = "test-password";
    // Below the time that a try may take, so that the server is the one that gives up.
    public const string TransactionTimeout = "30s";

    public abstract Uri Http { get; }

    public abstract Uri? Bolt { get; }

    public virtual string? User => "neo4j";

    public virtual string? Password => TestPassword;

    public abstract ValueTask DisposeAsync();

    public Neo4jOptions Options() =>
        new(Http, User, Password) { FirstRetryDelay = TimeSpan.FromMilliseconds(50), PollInterval = TimeSpan.FromMilliseconds(50) };
}
