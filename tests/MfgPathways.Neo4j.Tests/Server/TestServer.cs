namespace MfgPathways.Neo4j.Tests;

/// <summary>A Neo4j server that tests may write to.</summary>
internal abstract class TestServer : IAsyncDisposable
{
    public const string TestPassword = "test-password";
    public const string TransactionTimeout = "10s";

    public abstract Uri Http { get; }

    public abstract Uri? Bolt { get; }

    public virtual string? User => "neo4j";

    public virtual string? Password => TestPassword;

    /// <summary>Why it cannot be killed and started again; <c>null</c> where it can.</summary>
    public virtual string? NotToBeKilled => "Only a server of its own (MFGPATHWAYS_TEST_NEO4J_SERVER) can be killed and started again.";

    public virtual Task KillAsync() => throw new NotSupportedException();

    /// <summary>Sends a signal to the server's process: TERM, STOP, CONT.</summary>
    public virtual Task SignalAsync(string signal) => throw new NotSupportedException();

    public virtual Task StartAgainAsync() => throw new NotSupportedException();

    public abstract ValueTask DisposeAsync();

    public Neo4jOptions Options() =>
        new(Http, User, Password) { FirstRetryDelay = TimeSpan.FromMilliseconds(50), PollInterval = TimeSpan.FromMilliseconds(50) };
}
