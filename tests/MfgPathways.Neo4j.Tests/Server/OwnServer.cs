using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>A server that tests kill and fill while it is stopped, so that those of the others stay warm.</summary>
public sealed class OwnServer : ServerFixture;

/// <summary>The tests that share it, one after another.</summary>
[CollectionDefinition(Name)]
public sealed class OwnServerCollection : ICollectionFixture<OwnServer>
{
    public const string Name = "own server";
}

/// <summary>Tests that stop their server and start it again.</summary>
[Collection(OwnServerCollection.Name)]
public abstract class OwnServerTests(OwnServer fixture) : ServerTests(fixture)
{
    /// <summary>The server; skips the test where no program can start it again.</summary>
    internal async Task<ServerProgram> ProgramAsync()
    {
        Assert.SkipWhen(ServerProgram.Named is null, "Only a server that MFGPATHWAYS_TEST_NEO4J_SERVER starts can be stopped and killed.");
        return (ServerProgram)await ServerAsync();
    }
}
