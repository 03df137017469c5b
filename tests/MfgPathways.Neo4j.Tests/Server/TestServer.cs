namespace MfgPathways.Neo4j.Tests;

/// <summary>A Neo4j server that tests may write to.</summary>
internal abstract class TestServer : IAsyncDisposable
{
    public const string TestPassword = "test-password";
    // Far above what anything takes, so that a cold server on a busy machine is slow and not wrong.
    public const string TransactionTimeout = "120s";

    public abstract Uri Http { get; }

    public abstract Uri? Bolt { get; }

    public virtual string? User => "neo4j";

    public virtual string? Password => TestPassword;

    public abstract ValueTask DisposeAsync();

    // A try outlasts the server's transactions, so that the server is the one that gives up.
    public Neo4jOptions Options() => new(Http, User, Password)
    {
        TryTimeout = TimeSpan.FromSeconds(130),
        TotalTimeout = TimeSpan.FromMinutes(10),
        StallTimeout = TimeSpan.FromSeconds(140),
        FirstRetryDelay = TimeSpan.FromMilliseconds(50),
        PollInterval = TimeSpan.FromMilliseconds(50),
    };
}
