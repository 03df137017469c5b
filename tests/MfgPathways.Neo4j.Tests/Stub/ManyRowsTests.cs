using System.Text;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>Runs alone, since what others allocate would count.</summary>
[CollectionDefinition(nameof(ManyRowsTests), DisableParallelization = true)]
[Collection(nameof(ManyRowsTests))]
public sealed class ManyRowsTests : StubTests
{
    [Fact]
    public async Task A_hundred_thousand_rows_are_read_in_bounded_memory()
    {
        const int rows = 100_000;
        var body = new StringBuilder("""{"data":{"fields":["x"],"values":[""");
        for (var i = 0; i < rows; i++)
            body.Append(i == 0 ? "" : ",").Append($$"""[{"$type":"Integer","_value":"{{i}}"}]""");
        await using var stub = new StubServer(new StubReply(202, body.Append("""]},"bookmarks":[]}""").ToString()));
        await using var transport = Open(stub.Port);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var results = await transport.RunAsync(CypherUnit.Read(new CypherStatement("RETURN x")), Cancel);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.Equal(Enumerable.Range(0, rows).Select(i => (object?)(long)i), results[0].Rows.Select(r => r[0]));
        Assert.InRange(allocated, 0, 200_000_000);
    }
}
