using Xunit;

namespace MfgPathways.Neo4j.Tests;

[Collection(WritingCollection.Name)]
public sealed class RoutedBoltTests(WritingServer fixture) : BoltStoreContract(fixture, "neo4j");
