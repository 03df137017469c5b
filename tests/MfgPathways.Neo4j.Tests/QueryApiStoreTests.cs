using MfgPathways.Contract;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

[Collection(WritingCollection.Name)]
public sealed class QueryApiStoreTests(WritingServer fixture) : FrameworkStoreContract
{
    private Neo4jOptions? options;

    protected override int Cases => 4;

    protected override async ValueTask<IFrameworkStore> OpenEmptyAsync()
    {
        options = (await fixture.ServerAsync()).Options() with { BatchSize = 150 };
        var store = Neo4jFrameworkStore.Open(options);
        await using var transport = Transports.Open(options, TimeProvider.System, () => 0.5);
        await ServerTests.RunAsync(transport, "MATCH (n) DETACH DELETE n");
        return store;
    }

    protected override IFrameworkStore Another(IFrameworkStore store) => Neo4jFrameworkStore.Open(options!);
}
