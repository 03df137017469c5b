using MfgPathways.Contract;

namespace MfgPathways.Neo4j.Tests;

/// <summary>The contract over Bolt; the schemes derive from it.</summary>
public abstract class BoltStoreContract(ServerFixture fixture, string scheme) : FrameworkStoreContract
{
    private Neo4jOptions? options;

    protected override int Cases => 6;

    protected override async ValueTask<IFrameworkStore> OpenEmptyAsync()
    {
        options = (await BoltServer.OptionsAsync(fixture.ServerAsync(), scheme)) with { BatchSize = 40 };
        var store = Neo4jFrameworkStore.Open(options);
        await using var transport = Transports.Open(options, TimeProvider.System, () => 0.5);
        await ServerTests.RunAsync(transport, "MATCH (n) DETACH DELETE n");
        return store;
    }

    protected override IFrameworkStore Another(IFrameworkStore store) => Neo4jFrameworkStore.Open(options!);
}
