using MfgPathways.Neo4j.Tests;

namespace MfgPathways.Service.Tests;

/// <summary>The tests that share the one real server, one after another.</summary>
[CollectionDefinition(Name)]
public sealed class StoreCollection : ICollectionFixture<ServerFixture>
{
    public const string Name = "store";
}
