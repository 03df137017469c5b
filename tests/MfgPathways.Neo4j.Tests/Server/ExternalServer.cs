namespace MfgPathways.Neo4j.Tests;

/// <summary>A server that somebody else runs; the tests replace the framework in it.</summary>
internal sealed class ExternalServer(string uri) : TestServer
{
    public override Uri Http { get; } = new(uri);

    public override Uri? Bolt =>
        Environment.GetEnvironmentVariable("MFGPATHWAYS_TEST_NEO4J_BOLT") is { Length: > 0 } bolt ? new Uri(bolt) : null;

    public override string? User => Environment.GetEnvironmentVariable("MFGPATHWAYS_NEO4J_USER");

    public override string? Password => Environment.GetEnvironmentVariable("MFGPATHWAYS_NEO4J_PASSWORD");

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
