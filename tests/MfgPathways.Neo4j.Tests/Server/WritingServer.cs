using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>A server whose framework every test replaces by the one that it needs.</summary>
public sealed class WritingServer : ServerFixture;

/// <summary>The tests that share it, one after another, beside those that read.</summary>
[CollectionDefinition(Name)]
public sealed class WritingCollection : ICollectionFixture<WritingServer>
{
    public const string Name = "writing";
}

/// <summary>Tests that replace the framework.</summary>
[Collection(WritingCollection.Name)]
public abstract class WritingTests(WritingServer fixture) : ServerTests(fixture)
{
    /// <summary>The publication and nothing else: a test before may have left data of others.</summary>
    internal override async Task<Neo4jFrameworkStore> PublicationAsync()
    {
        var store = await OpenEmptyAsync();
        await store.LoadAsync(Publication, null, Cancel);
        return store;
    }
}
