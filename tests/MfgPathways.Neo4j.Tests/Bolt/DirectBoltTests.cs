using Xunit;

namespace MfgPathways.Neo4j.Tests;

[Collection(WritingCollection.Name)]
public sealed class DirectBoltTests(WritingServer fixture) : BoltStoreContract(fixture, "bolt");
