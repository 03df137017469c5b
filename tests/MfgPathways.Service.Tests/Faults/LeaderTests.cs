using System.Diagnostics;
using System.Text.Json;
using MfgPathways.Neo4j;
using MfgPathways.Neo4j.Tests;

namespace MfgPathways.Service.Tests;

public sealed class LeaderTests(ServerFixture fixture) : StoreTests(fixture)
{
    // What the load sends when its first batches are written already.
    private const string InMidLoad = "SET n:Tier";

    private static readonly (string, string)[] MovesAndKsas = [("Derive:Occupations:Enabled", "false"), ("Derive:Both:Enabled", "false")];

    [Fact]
    public async Task Of_three_instances_one_writes_and_when_it_is_killed_in_its_work_another_finishes_it()
    {
        await using var store = await OpenStoreAsync();
        await using var three = await ThreeAsync(MovesAndKsas);
        var first = await three.HeldInMidLoadAsync();
        Assert.Equal(StoreState.Loading, (await store.GetStatusAsync(Cancel)).State);
        three.Services[first].Kill();
        await three.Services[first].EndAsync();
        three.Proxies[first].Cut();

        var others = three.Services.Where((_, i) => i != first).ToList();
        await LeaderAsync(others, s => s.GetProperty("derived").GetArrayLength() == 2);
        foreach (var other in others)
            Assert.Equal(Publication.Checksum, (await other.UntilFreshAsync()).GetProperty("checksum").GetString());
        await HoldsThePublicationAsync(store);
        Assert.Equal(["clusters-of-ksas", "moves"], (await store.ReadDerivationsAsync(Cancel)).Select(d => d.Kind));
        await using var transport = await TransportAsync();
        Assert.Equal(17030L, await CountAsync(transport, "MATCH (:Occupation)-[m:MOVE]->(:Occupation) RETURN count(m)"));
        Assert.Equal(2L, await CountAsync(transport, "MATCH (d:Derivation) RETURN count(d)"));
    }

    [Fact]
    public async Task A_leader_that_was_cut_off_until_another_took_over_writes_nothing_when_it_is_back()
    {
        await using var store = await OpenStoreAsync();
        await using var three = await ThreeAsync(NoDeriving);
        var first = await three.HeldInMidLoadAsync();
        var others = three.Services.Where((_, i) => i != first).ToList();
        await LeaderAsync(others, s => s.GetProperty("published").ValueKind == JsonValueKind.Object);
        var before = await StateAsync();

        three.Proxies[first].Release();
        Assert.Equal("follower", (await three.Services[first].UntilFreshAsync()).GetProperty("role").GetString());
        Assert.Equal(before, await StateAsync());
        await HoldsThePublicationAsync(store);

        async Task<(string? Token, long Done)> StateAsync()
        {
            await using var transport = await TransportAsync();
            var state = LoadState.Of((await transport.RunAsync(CypherUnit.Read(LoadState.Statement), Cancel))[0]);
            return (state.Token, state.Done);
        }
    }

    private async Task<Instances> ThreeAsync((string, string)[] settings)
    {
        var server = await ServerAsync();
        await EmptyAsync();
        return await Instances.StartAsync(
            server, 3, InMidLoad,
            proxy => Settings(server, proxy, [.. settings, ("Store:TryTimeout", "00:00:10"), ("Store:TotalTimeout", "00:00:12")]));
    }

    private static async Task HoldsThePublicationAsync(Neo4jFrameworkStore store)
    {
        var status = await store.GetStatusAsync(Cancel);
        Assert.Equal(
            (StoreState.Complete, Publication.Checksum, FrameworkCounts.Of(Publication)), (status.State, status.Checksum, status.Counts));
        Assert.Equal(Publication, await store.ReadAsync(Cancel));
    }

    private static async Task LeaderAsync(IReadOnlyList<ServiceProcess> services, Func<JsonElement, bool> isSo)
    {
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(50, Cancel))
            foreach (var service in services)
            {
                var status = (await service.GetAsync("/admin/status")).Body;
                if (status.GetProperty("role").GetString() == "leader" && isSo(status))
                    return;
                Assert.True(clock.Elapsed < ServiceProcess.Patience, $"Nobody takes over: {status}\n{service.Output}");
            }
    }

    private static async Task<long> CountAsync(ICypherTransport transport, string text) =>
        (long)(await transport.RunAsync(CypherUnit.Read(new CypherStatement(text)), Cancel))[0].Rows[0][0]!;
}
