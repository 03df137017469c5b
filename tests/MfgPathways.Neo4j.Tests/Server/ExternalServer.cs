namespace MfgPathways.Neo4j.Tests;

/// <summary>A server that somebody else runs; the tests replace the framework in it, one collection of them at a time.</summary>
internal sealed class ExternalServer : TestServer
{
    private static readonly SemaphoreSlim Turn = new(1);

    private ExternalServer(Uri uri) => Http = uri;

    public override Uri Http { get; }

    public override Uri? Bolt =>
        Environment.GetEnvironmentVariable("MFGPATHWAYS_TEST_NEO4J_BOLT") is { Length: > 0 } bolt ? new Uri(bolt) : null;

    public override string? User => Environment.GetEnvironmentVariable("MFGPATHWAYS_NEO4J_USER");

    public override string? Password => Environment.GetEnvironmentVariable("MFGPATHWAYS_NEO4J_PASSWORD");

    /// <summary>Waits until no other collection of tests has the server.</summary>
    public static async Task<TestServer> TakeAsync(string uri)
    {
        await Turn.WaitAsync();
        return new ExternalServer(new Uri(uri));
    }

    public override ValueTask DisposeAsync()
    {
        Turn.Release();
        return ValueTask.CompletedTask;
    }
}
