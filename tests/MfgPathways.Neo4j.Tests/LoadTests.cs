using MfgPathways.Contract;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

public sealed class LoadTests(WritingServer fixture) : WritingTests(fixture)
{
    private static readonly Framework Sample = SampleFrameworks.HandMade;

    [Fact]
    public async Task An_unchanged_load_writes_nothing()
    {
        await using var store = await OpenEmptyAsync();
        await store.LoadAsync(Sample, null, Cancel);
        var recorder = new RecordingTransport(await TransportAsync());
        await using var again = new Neo4jFrameworkStore(recorder, (await ServerAsync()).Options(), TimeProvider.System);
        Assert.Equal(LoadOutcome.Unchanged, (await again.LoadAsync(Sample, null, Cancel)).Outcome);
        Assert.All(recorder.Ran, r => Assert.Equal(CypherAccess.Read, r.Unit.Access));
        Assert.All(recorder.Ran.SelectMany(r => r.Results), r => Assert.Equal(default, r.Counters));
    }

    [Theory]
    [InlineData("MATCH (:Occupation)-[r:REQUIRES]->(:Ksa) WITH r LIMIT 1 DELETE r")]
    [InlineData("MATCH (o:Occupation)-[r:REQUIRES]->(k:Ksa) WITH * LIMIT 1 CREATE (o)-[x:REQUIRES]->(k) SET x = properties(r)")]
    [InlineData("MATCH (k:Ksa)-[:PART_OF]->(s) WITH * LIMIT 1 CREATE (k)-[:PART_OF]->(s)")]
    [InlineData("MATCH (k:Ksa {id: '4.1.01.00'}) MATCH (s:SubCompetency {id: '5.1.01'}) CREATE (k)-[:PART_OF]->(s)")]
    [InlineData("MATCH (o:Occupation) WITH o LIMIT 1 MATCH (a:TechnologyArea) MERGE (o)-[:IN_AREA]->(a)")]
    [InlineData("MATCH (o:Occupation) WITH o LIMIT 1 SET o.area = 'elsewhere'")]
    [InlineData("MATCH (k:Ksa) WITH k LIMIT 1 SET k.synonyms = ['x']")]
    [InlineData("MATCH (c:Competency) WITH c LIMIT 1 SET c.definition = 7")]
    [InlineData("MATCH (c:Competency) WITH c LIMIT 1 DETACH DELETE c")]
    [InlineData("CREATE (:Ksa {id: 'stray', name: 'Stray'})")]
    [InlineData("CREATE (:Occupation)")]
    [InlineData("CREATE (:FrameworkRelease {id: 'stray'})")]
    [InlineData("MATCH (k:Ksa)-[r:OF_RELEASE]->() WITH r LIMIT 1 DELETE r")]
    [InlineData("MATCH (k:Ksa)-[:OF_RELEASE]->(r) WITH * LIMIT 1 CREATE (k)-[:OF_RELEASE]->(r)")]
    [InlineData("MATCH (r:FrameworkRelease) SET r.title = 'Another'")]
    public async Task Tampering_is_noticed_by_readers_and_repaired_by_the_next_load(string tampering)
    {
        await using var store = Neo4jFrameworkStore.Open((await ServerAsync()).Options());
        await store.LoadAsync(Sample, null, Cancel);
        await using var transport = await TransportAsync();
        Assert.True((await RunAsync(transport, tampering)).Counters.ContainsUpdates);
        var refusal = await Assert.ThrowsAsync<StoreException>(() => store.ReadAsync(Cancel));
        Assert.Contains("run load again", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(LoadOutcome.Loaded, (await store.LoadAsync(Sample, null, Cancel)).Outcome);
        Assert.Equal(Sample, await store.ReadAsync(Cancel));
    }

    [Fact]
    public async Task Foreign_nodes_stay_and_derived_data_goes()
    {
        await using var store = await OpenEmptyAsync();
        await store.LoadAsync(Sample, null, Cancel);
        await using var transport = await TransportAsync();
        await RunAsync(transport, "MATCH (n:Course|Cluster) DETACH DELETE n");
        await RunAsync(
            transport,
            "MATCH (k:Ksa {id: '4.1.01.00'}) CREATE (:Course {id: 1})-[:REQUIRES]->(k), (k)-[:IN_CLUSTER]->(:Cluster), "
                + "(:Cluster {mine: true})");
        await RunAsync(
            transport,
            "MATCH (o:Occupation) WITH collect(o) AS os WITH os[0] AS a, os[1] AS b CREATE (a)-[:MOVE]->(b) SET a.note = 'kept'");

        await store.LoadAsync(SampleFrameworks.Random(7, 20), null, Cancel);
        Assert.Equal([1L, 1L, 0L], (await RunAsync(transport,
            "RETURN COUNT { (:Course) } AS courses, COUNT { (:Cluster) } AS clusters, COUNT { ()-[:MOVE]->() } AS moves")).Rows[0]);
        Assert.True(await store.RemoveAsync(Cancel));
        Assert.Equal([2L], (await RunAsync(transport, "MATCH (n) WHERE NOT n:ServiceLease RETURN count(n)")).Rows[0]);
        await RunAsync(transport, "MATCH (n:Course|Cluster) DETACH DELETE n");
    }

    [Fact]
    public async Task A_load_cut_short_is_visible_and_the_next_one_finishes_it()
    {
        await using var store = await OpenEmptyAsync(o => o with { BatchSize = 2 });
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => store.LoadAsync(Sample, new Told(p => { if (p.Step == "KSAs") stop.Cancel(); }), stop.Token));
        Assert.Equal((StoreState.Loading, "sample", null), await StateAsync(store));
        var missing = await Assert.ThrowsAsync<FrameworkMissingException>(() => store.ReadAsync(Cancel));
        Assert.Contains("unfinished load of release sample: run load again", missing.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<FrameworkMissingException>(
            () => store.QueryAsync("area-overlap", new Dictionary<string, string>(), Cancel));
        await store.LoadAsync(Sample, null, Cancel);
        Assert.Equal((StoreState.Complete, "sample", Sample.Checksum), await StateAsync(store));
    }

    [Fact]
    public async Task A_load_that_lost_its_claim_writes_nothing_more()
    {
        await using var store = await OpenEmptyAsync();
        await using var transport = await TransportAsync();
        await store.LoadAsync(Sample, null, Cancel);
        var first = await Claim.TakeAsync(transport, "loading", Sample, 1, null, Cancel);
        var second = await Claim.TakeAsync(transport, "loading", Sample, 1, null, Cancel);
        foreach (var batch in LoadPlan.Of(SampleFrameworks.Random(3, 20), 10))
            Assert.Null(await first.WriteAsync(batch.File, new(batch.Parameters) { ["done"] = 1 }, Cancel));
        Assert.False(await first.RepeatAsync("load/remove-stale.cypher", LoadPlan.KeepNothing(), 10, Cancel));
        Assert.Equal((0, 0), (first.Created, first.Removed));
        Assert.NotNull(await second.WriteAsync(
            "load/finish.cypher", new() { ["done"] = 1, ["release"] = "sample", ["checksum"] = Sample.Checksum }, Cancel));
        Assert.Equal(Sample, await store.ReadAsync(Cancel));
    }

    [Fact]
    public async Task A_claim_that_shows_no_progress_is_taken_over()
    {
        await using var store = await OpenEmptyAsync(o => o with { BatchSize = 2, StallTimeout = TimeSpan.FromMilliseconds(300) });
        var report = await store.LoadAsync(Sample, await ClaimOnceAsync(Sample), Cancel);
        Assert.Equal(LoadOutcome.Loaded, report.Outcome);
        Assert.Equal(Sample, await store.ReadAsync(Cancel));
    }

    [Fact]
    public async Task A_load_of_another_framework_that_takes_over_is_named()
    {
        await using var store = await OpenEmptyAsync(o => o with { BatchSize = 2 });
        var other = SampleFrameworks.Random(1, 5);
        var progress = await ClaimOnceAsync(other);
        var lost = await Assert.ThrowsAsync<StoreException>(() => store.LoadAsync(Sample, progress, Cancel));
        Assert.Contains($"another framework (release {other.Release.Id}) took over", lost.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removal_during_a_load_is_named()
    {
        await using var store = await OpenEmptyAsync(o => o with { BatchSize = 2 });
        var once = 0;
        var progress = new Told(_ =>
        {
            if (once++ == 2)
                Task.Run(() => store.RemoveAsync(Cancel)).Wait(Cancel);
        });
        var lost = await Assert.ThrowsAsync<StoreException>(() => store.LoadAsync(Sample, progress, Cancel));
        Assert.Contains("was removed", lost.Message, StringComparison.Ordinal);
    }

    private async Task<Told> ClaimOnceAsync(Framework framework)
    {
        var transport = await TransportAsync();
        var once = 0;
        return new Told(_ =>
        {
            if (once++ == 2)
                Task.Run(() => Claim.TakeAsync(transport, "loading", framework, 1, null, Cancel)).Wait(Cancel);
        });
    }

    private static async Task<(StoreState, string?, string?)> StateAsync(Neo4jFrameworkStore store)
    {
        var status = await store.GetStatusAsync(Cancel);
        return (status.State, status.ReleaseId, status.Checksum);
    }
}
