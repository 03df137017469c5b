using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>
/// A server that keeps the publication's framework, with Graph Data Science where the tests start it: what is derived in it may be replaced,
/// the framework may not.
/// </summary>
public sealed class ReadingServer : ServerFixture
{
    private protected override Task<ServerProgram> StartAsync(string program) => ServerProgram.StartWithGdsAsync(program);
}

/// <summary>The tests that share it, one after another, beside those that write.</summary>
[CollectionDefinition(Name)]
public sealed class ReadingCollection : ICollectionFixture<ReadingServer>
{
    public const string Name = "reading";
}

/// <summary>Tests over the publication and what is derived from it.</summary>
[Collection(ReadingCollection.Name)]
public abstract class ReadingTests(ReadingServer fixture) : ServerTests(fixture);
