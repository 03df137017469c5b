namespace MfgPathways.Neo4j.Tests;

// What the store is tested for over the Query API, over Bolt.

public sealed class OwnershipOverBoltTests(WritingServer fixture) : OwnershipTests(fixture)
{
    internal override Task<Neo4jOptions> OptionsAsync() => BoltServer.OptionsAsync(ServerAsync(), "bolt");
}

public sealed class ForeignSchemaOverBoltTests(WritingServer fixture) : ForeignSchemaTests(fixture)
{
    internal override Task<Neo4jOptions> OptionsAsync() => BoltServer.OptionsAsync(ServerAsync(), "neo4j");
}

public sealed class FormerStoreOverBoltTests(WritingServer fixture) : FormerStoreTests(fixture)
{
    internal override Task<Neo4jOptions> OptionsAsync() => BoltServer.OptionsAsync(ServerAsync(), "bolt");
}

public sealed class LoadOverBoltTests(WritingServer fixture) : LoadTests(fixture)
{
    internal override Task<Neo4jOptions> OptionsAsync() => BoltServer.OptionsAsync(ServerAsync(), "neo4j");
}

public sealed class LeaseOverBoltTests(WritingServer fixture) : LeaseTests(fixture)
{
    internal override Task<Neo4jOptions> OptionsAsync() => BoltServer.OptionsAsync(ServerAsync(), "bolt");
}
