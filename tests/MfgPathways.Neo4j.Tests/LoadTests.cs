using System.Diagnostics;
using MfgPathways.Contract;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

public class LoadTests(WritingServer fixture) : WritingTests(fixture)
{
    private static readonly Framework Sample = SampleFrameworks.HandMade;

    [Fact]
    public async Task An_unchanged_load_writes_nothing()
    {
        await using var store = await OpenEmptyAsync();
        await store.LoadAsync(Sample, null, Cancel);
        var recorder = new RecordingTransport(await TransportAsync());
        await using var again = new Neo4jFrameworkStore(recorder, await OptionsAsync(), TimeProvider.System);
        Assert.Equal(LoadOutcome.Unchanged, (await again.LoadAsync(Sample, null, Cancel)).Outcome);
        Assert.All(recorder.Ran, r => Assert.Equal(CypherAccess.Read, r.Unit.Access));
        Assert.All(recorder.Ran.SelectMany(r => r.Results), r => Assert.Equal(default, r.Counters));
    }

    [Theory]
    [InlineData("MATCH (:Occupation&MfgPathways)-[r:REQUIRES]->(:Ksa) WITH r LIMIT 1 DELETE r")]
    [InlineData("MATCH (o:Occupation&MfgPathways)-[r:REQUIRES]->(k:Ksa) WITH * LIMIT 1 CREATE (o)-[x:REQUIRES]->(k) SET x = properties(r)")]
    [InlineData("MATCH (:Occupation&MfgPathways)-[r:REQUIRES]->(:Ksa) WITH r LIMIT 1 REMOVE r.by")]
    [InlineData("MATCH (:Occupation&MfgPathways)-[r:REQUIRES]->(:Ksa) WITH r LIMIT 1 SET r.selections = r.selections + 1")]
    [InlineData("MATCH (k:Ksa&MfgPathways)-[:PART_OF]->(s) WITH * LIMIT 1 CREATE (k)-[:PART_OF {by: 'mfgpathways'}]->(s)")]
    [InlineData("MATCH (k:MfgPathways {key: 'ksa:4.1.01.00'}) MATCH (s:MfgPathways {key: 'sub-competency:5.1.01'}) "
        + "CREATE (k)-[:PART_OF {by: 'mfgpathways'}]->(s)")]
    [InlineData("MATCH (o:Occupation&MfgPathways) WITH o LIMIT 1 MATCH (a:TechnologyArea&MfgPathways) "
        + "MERGE (o)-[:IN_AREA {by: 'mfgpathways'}]->(a)")]
    [InlineData("MATCH (o:Occupation&MfgPathways) WITH o LIMIT 1 SET o.area = 'elsewhere'")]
    [InlineData("MATCH (k:Ksa&MfgPathways) WITH k LIMIT 1 SET k.synonyms = ['x']")]
    [InlineData("MATCH (k:Ksa&MfgPathways) WITH k LIMIT 1 REMOVE k:Ksa")]
    [InlineData("MATCH (k:Ksa&MfgPathways) WITH k LIMIT 1 SET k.key = 'ksa:another'")]
    [InlineData("MATCH (k:Ksa&MfgPathways) WITH k LIMIT 1 REMOVE k:MfgPathways, k.key")]
    [InlineData("MATCH (c:Competency&MfgPathways) WITH c LIMIT 1 SET c.definition = 7")]
    [InlineData("MATCH (c:Competency&MfgPathways) WITH c LIMIT 1 DETACH DELETE c")]
    [InlineData("CREATE (:Ksa:MfgPathways {key: 'ksa:stray', id: 'stray', name: 'Stray'})")]
    [InlineData("CREATE (:Occupation:MfgPathways)")]
    [InlineData("CREATE (:FrameworkRelease:MfgPathways {key: 'release:stray', id: 'stray'})")]
    [InlineData("MATCH (k:Ksa&MfgPathways)-[r:OF_RELEASE]->() WITH r LIMIT 1 DELETE r")]
    [InlineData("MATCH (k:Ksa&MfgPathways)-[:OF_RELEASE]->(r) WITH * LIMIT 1 CREATE (k)-[:OF_RELEASE {by: 'mfgpathways'}]->(r)")]
    [InlineData("MATCH (r:FrameworkRelease&MfgPathways) SET r.title = 'Another'")]
    public async Task Tampering_is_noticed_by_readers_and_repaired_by_the_next_load(string tampering)
    {
        await using var store = await OpenEmptyAsync();
        await store.LoadAsync(Sample, null, Cancel);
        await using var transport = await TransportAsync();
        Assert.True((await RunAsync(transport, tampering)).Counters.ContainsUpdates);
        var refusal = await Assert.ThrowsAsync<StoreException>(() => store.ReadAsync(Cancel));
        Assert.Contains("run load again", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(LoadOutcome.Loaded, (await store.LoadAsync(Sample, null, Cancel)).Outcome);
        Assert.Equal(Sample, await store.ReadAsync(Cancel));
    }

    [Fact]
    public async Task A_load_cut_short_is_visible_and_the_next_one_finishes_it()
    {
        await using var store = await OpenEmptyAsync(o => o with { BatchSize = 2 });
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => store.LoadAsync(Sample, new Told(p => { if (p.Step == "KSAs") stop.Cancel(); }), stop.Token));
        Assert.Equal((StoreState.Loading, "sample", Sample.Checksum), await StateAsync(store));
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
        var options = await OptionsAsync();
        var first = await Claim.TakeAsync(transport, options, "loading", Sample, 1, null, Cancel);
        var second = await Claim.TakeAsync(transport, options, "loading", Sample, 1, null, Cancel);
        foreach (var batch in LoadPlan.Of(SampleFrameworks.Random(3, 20), 10))
            Assert.Null(await first.WriteAsync(batch.File, new(batch.Parameters) { ["done"] = 1 }, Cancel));
        Assert.False(await first.RemoveAllButAsync(null, 10, Cancel));
        Assert.Equal((0, 0), (first.Created, first.Removed));
        Assert.NotNull(await second.WriteAsync(
            "load/finish.cypher", new() { ["done"] = 1, ["release"] = "sample", ["checksum"] = Sample.Checksum }, Cancel));
        Assert.Equal(Sample, await store.ReadAsync(Cancel));
    }

    [Fact]
    public async Task A_claim_that_shows_no_progress_is_taken_over()
    {
        var (stall, patience) = (TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(2));
        await using var store = await OpenEmptyAsync(o => o with { BatchSize = 2, StallTimeout = stall });
        var clock = Stopwatch.StartNew();
        var report = await store.LoadAsync(Sample, await ClaimOnceAsync(Sample, patience), Cancel);
        Assert.Equal(LoadOutcome.Loaded, report.Outcome);
        Assert.Equal(Sample, await store.ReadAsync(Cancel));
        Assert.True(clock.Elapsed > patience, $"taken over after {clock.Elapsed}");
    }

    [Fact]
    public async Task A_load_of_another_framework_that_takes_over_is_named()
    {
        await using var store = await OpenEmptyAsync(o => o with { BatchSize = 2 });
        var other = SampleFrameworks.Random(1, 5);
        var progress = await ClaimOnceAsync(other, TimeSpan.FromSeconds(1));
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

    private async Task<Told> ClaimOnceAsync(Framework framework, TimeSpan patience)
    {
        var transport = await TransportAsync();
        var options = await OptionsAsync() with { TotalTimeout = patience };
        var once = 0;
        return new Told(_ =>
        {
            if (once++ == 2)
                Task.Run(() => Claim.TakeAsync(transport, options, "loading", framework, 1, null, Cancel)).Wait(Cancel);
        });
    }

    private static async Task<(StoreState, string?, string?)> StateAsync(Neo4jFrameworkStore store)
    {
        var status = await store.GetStatusAsync(Cancel);
        return (status.State, status.ReleaseId, status.Checksum);
    }
}
