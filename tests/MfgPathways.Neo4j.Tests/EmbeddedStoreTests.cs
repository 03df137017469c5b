using MfgPathways.Contract;

namespace MfgPathways.Neo4j.Tests;

public sealed class EmbeddedStoreTests : FrameworkStoreContract
{
    protected override ValueTask<IFrameworkStore> OpenEmptyAsync() =>
        ValueTask.FromResult<IFrameworkStore>(new EmbeddedFrameworkStore(null));

    protected override IFrameworkStore Another(IFrameworkStore store) => store;
}
