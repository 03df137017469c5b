using Xunit;

namespace MfgPathways.Neo4j.Tests;

[Collection("server")]
public sealed class DirectBoltTests(ServerFixture fixture) : BoltStoreContract(fixture, "bolt");
