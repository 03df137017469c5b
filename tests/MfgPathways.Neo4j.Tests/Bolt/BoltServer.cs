using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>The Bolt port of the server of this run.</summary>
internal static class BoltServer
{
    public static async Task<Neo4jOptions> OptionsAsync(Task<TestServer> starting, string scheme)
    {
        var server = await starting;
        Assert.SkipWhen(server.Bolt is null, "The server's Bolt address is not known: set MFGPATHWAYS_TEST_NEO4J_BOLT.");
        return server.Options() with { Uri = new UriBuilder(server.Bolt!) { Scheme = scheme }.Uri };
    }
}
