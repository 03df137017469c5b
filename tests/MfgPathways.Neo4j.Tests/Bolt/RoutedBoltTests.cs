using Xunit;

namespace MfgPathways.Neo4j.Tests;

[Collection("server")]
public sealed class RoutedBoltTests(ServerFixture fixture) : BoltStoreContract(fixture, "neo4j");
