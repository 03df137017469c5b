using MfgPathways.Contract;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>A database that a build before the mark loaded: nothing there is touched, and how to remove it is told.</summary>
public class FormerStoreTests(WritingServer fixture) : WritingTests(fixture)
{
    private static readonly Framework Sample = SampleFrameworks.HandMade;

    [Fact]
    public async Task Nothing_is_touched_and_the_statements_that_are_told_remove_it_and_nothing_else()
    {
        // The statements are for a person, whose tool runs each of them outside of any other transaction.
        await using var transport = Transports.Open((await ServerAsync()).Options(), TimeProvider.System, () => 0.5);
        await RunAsync(transport, "MATCH (n) DETACH DELETE n");
        await Strangers.AddAsync(transport, Strangers.Apart);
        var strangers = await Strangers.DumpAsync(transport);
        await using var store = await FormerAsync(transport);
        var before = await Strangers.DumpAsync(transport);

        var refusal = await Assert.ThrowsAsync<FormerStoreException>(() => store.LoadAsync(Sample, null, Cancel));
        Assert.Contains("holds a framework of an earlier build", refusal.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<FormerStoreException>(() => store.RemoveAsync(Cancel));
        var missing = await Assert.ThrowsAsync<FrameworkMissingException>(() => store.ReadAsync(Cancel));
        Assert.Contains("`mfgpath load`", missing.Message, StringComparison.Ordinal);
        Assert.Equal(StoreState.Former, (await store.GetStatusAsync(Cancel)).State);
        Assert.Equal(before, await Strangers.DumpAsync(transport));
        Assert.NotEqual(strangers, before);

        foreach (var statement in refusal.Cypher.Split(";\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            await RunAsync(transport, statement);
        Assert.Equal(strangers, await Strangers.DumpAsync(transport));
        Assert.Equal(LoadOutcome.Loaded, (await store.LoadAsync(Sample, null, Cancel)).Outcome);
        Assert.Equal(Sample, await store.ReadAsync(Cancel));
        Assert.Equal(strangers, await Strangers.DumpAsync(transport));
    }

    /// <summary>What the earlier build wrote is what this one writes, but for label, key and mark.</summary>
    private async Task<Neo4jFrameworkStore> FormerAsync(ICypherTransport transport)
    {
        var store = Neo4jFrameworkStore.Open(await OptionsAsync());
        await store.LoadAsync(Sample, null, Cancel);
        var graph = new MfgPathways.Graph.SkillGraph(Sample);
        await store.WriteMovesAsync(graph, new MfgPathways.Transitions.EvidenceTable(graph, Cancel), null, Cancel);
        await store.WriteClustersAsync(Sample, RandomClusters.Of(Sample, MfgPathways.Clusters.ClusterScope.Both, 1), Cancel);
        await store.TakeLeaseAsync("former", TimeSpan.FromSeconds(1), Cancel);
        await RunAsync(transport, "MATCH ()-[r {by: 'mfgpathways'}]->() REMOVE r.by");
        await RunAsync(transport, "MATCH (n:MfgPathways) REMOVE n:MfgPathways, n.key");
        return store;
    }
}
