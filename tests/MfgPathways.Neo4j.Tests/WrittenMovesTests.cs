using System.Text.Json;
using MfgPathways.Contract;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Transitions;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

public sealed class WrittenMovesTests(ServerFixture fixture) : ServerTests(fixture)
{
    private const string All = "MATCH (a:Occupation)-[m:MOVE]->(b:Occupation) "
        + "RETURN a.id, b.id, m.effort, m.shared, m.readiness, m.evidence ORDER BY a.id, b.id";

    private static readonly Framework Sample = SampleFrameworks.HandMade;

    [Fact]
    public async Task Every_ordered_pair_of_occupations_that_list_a_KSA_is_a_move()
    {
        var graph = new SkillGraph(EmbeddedFramework.Read());
        var evidence = new EvidenceTable(graph);
        await using var store = await OpenEmptyAsync();
        await store.LoadAsync(graph.Framework, null, Cancel);
        Assert.Equal(17_030, await store.WriteMovesAsync(graph, evidence, null, Cancel));

        var ksas = Enumerable.Range(0, graph.OccupationCount).Select(o => graph.KsasOf(o).ToArray()).ToList();
        var listed = Enumerable.Range(0, graph.OccupationCount).Where(o => ksas[o].Length > 0).ToList();
        var expected =
            from a in listed
            from b in listed
            where a != b
            let shared = ksas[a].Intersect(ksas[b]).Count()
            select (Id(a), Id(b), (long)ksas[b].Except(ksas[a]).Count(), (long)shared,
                Readiness.Of(shared, ksas[b].Length, graph.BaseRate).Estimate, $"{evidence.Of(a, b).Grade}".ToLowerInvariant());
        await using var transport = await TransportAsync();
        var rows = (await RunAsync(transport, All, CypherAccess.Read)).Rows;
        Assert.Equal(
            expected, rows.Select(r => ((string)r[0]!, (string)r[1]!, (long)r[2]!, (long)r[3]!, (double)r[4]!, (string)r[5]!)));

        string Id(int occupation) => graph.Framework.Occupations[occupation].Id;
    }

    [Fact]
    public async Task Writing_again_replaces_what_is_there_in_one_transaction()
    {
        await using var store = await OpenEmptyAsync();
        await store.LoadAsync(Sample, null, Cancel);
        var recorder = new RecordingTransport(await TransportAsync());
        var options = (await ServerAsync()).Options() with { BatchSize = 2 };
        await using var again = new Neo4jFrameworkStore(recorder, options, TimeProvider.System);
        var written = await WriteAsync(again, Sample);
        var first = (await RunAsync(recorder, All)).Rows;
        Assert.Equal(written, first.Count);
        await RunAsync(recorder, "MATCH (a:Occupation)-[m:MOVE]->(b:Occupation) SET m.effort = 99 CREATE (b)-[:MOVE]->(a)");

        recorder.Ran.Clear();
        await WriteAsync(again, Sample);
        Assert.True(Assert.Single(recorder.Ran).Unit.Statements.Count > 2);
        Assert.Equal(first, (await RunAsync(recorder, All)).Rows);
    }

    [Fact]
    public async Task What_made_the_moves_stands_on_the_release_and_both_go_with_the_next_load()
    {
        await using var store = await OpenEmptyAsync();
        await store.LoadAsync(Sample, null, Cancel);
        var graph = new SkillGraph(Sample);
        await WriteAsync(store, Sample);
        await using var transport = await TransportAsync();
        using var options = JsonDocument.Parse((string)(await StateAsync(transport))[0]!);
        Assert.Equal(graph.BaseRate, options.RootElement.GetProperty("baseRate").GetDouble());
        Assert.Equal(TransitionOptions.Shrinkage, options.RootElement.GetProperty("shrinkage").GetDouble());

        Assert.Equal(LoadOutcome.Unchanged, (await store.LoadAsync(Sample, null, Cancel)).Outcome);
        Assert.NotNull((await StateAsync(transport))[0]);
        await RunAsync(transport, "MATCH (o:Occupation) WITH o LIMIT 1 SET o.title = 'Another'");
        await store.LoadAsync(Sample, null, Cancel);
        Assert.Equal([null, 0L], await StateAsync(transport));
    }

    [Fact]
    public async Task Moves_of_another_framework_are_refused_and_change_nothing()
    {
        await using var store = await OpenEmptyAsync();
        var other = SampleFrameworks.Random(1, 20);
        await RefusedAsync(store, other);
        await store.LoadAsync(Sample, null, Cancel);
        await WriteAsync(store, Sample);
        await using var transport = await TransportAsync();
        var before = await StateAsync(transport);
        await RefusedAsync(store, other);
        Assert.Equal(before, await StateAsync(transport));

        await Claim.TakeAsync(transport, "loading", Sample, 1, Cancel);
        await RefusedAsync(store, Sample);
    }

    [Fact]
    public async Task Moves_written_while_another_framework_is_loaded_do_not_stay()
    {
        await using var store = await OpenEmptyAsync(o => o with { BatchSize = 20 });
        await using var transport = await TransportAsync();
        var other = SampleFrameworks.Random(1, 20);
        for (var round = 0; round < 3; round++)
        {
            await store.LoadAsync(Sample, null, Cancel);
            var load = store.LoadAsync(other, null, Cancel);
            await Task.Delay(round * 50, Cancel);
            var failure = await Record.ExceptionAsync(() => WriteAsync(store, Sample));
            Assert.True(failure is null or StoreException, failure?.ToString());
            await load;
            Assert.Equal(other, await store.ReadAsync(Cancel));
            Assert.Equal([null, 0L], await StateAsync(transport));
        }
    }

    private static Task<int> WriteAsync(Neo4jFrameworkStore store, Framework framework)
    {
        var graph = new SkillGraph(framework);
        return store.WriteMovesAsync(graph, new EvidenceTable(graph), null, Cancel);
    }

    private static async Task RefusedAsync(Neo4jFrameworkStore store, Framework framework)
    {
        var refusal = await Assert.ThrowsAsync<StoreException>(() => WriteAsync(store, framework));
        Assert.Contains("does not hold exactly the framework that the moves were computed from", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<object?>> StateAsync(ICypherTransport transport) => (await RunAsync(
        transport, "MATCH (r:FrameworkRelease) RETURN r.moves, COUNT { ()-[:MOVE]->() }", CypherAccess.Read)).Rows.Single();
}
