using System.Globalization;
using MfgPathways.Contract;
using MfgPathways.Graph;
using MfgPathways.Transitions;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

public sealed class WrittenMovesTests(WritingServer fixture) : WritingTests(fixture)
{
    private const string All = "MATCH (a:Occupation)-[m:MOVE]->(b:Occupation) "
        + "RETURN a.id, b.id, m.effort, m.shared, m.readiness, m.evidence, m.missing ORDER BY a.id, b.id";

    private static readonly Framework Sample = SampleFrameworks.HandMade;

    [Fact]
    public async Task Every_ordered_pair_of_occupations_that_list_a_KSA_is_a_move()
    {
        var graph = Graph;
        var evidence = new EvidenceTable(graph, Cancel);
        await using var store = await PublicationAsync();
        Assert.Equal(17_030, (await store.WriteMovesAsync(graph, evidence, null, Cancel)).Count);

        var ksas = Enumerable.Range(0, graph.OccupationCount).Select(o => graph.KsasOf(o).ToArray()).ToList();
        var listed = Enumerable.Range(0, graph.OccupationCount).Where(o => ksas[o].Length > 0).ToList();
        var expected =
            from a in listed
            from b in listed
            where a != b
            let shared = ksas[a].Intersect(ksas[b]).Count()
            let missing = (long)ksas[b].Except(ksas[a]).Count()
            select (Id(a), Id(b), missing, (long)shared, Readiness.Of(shared, ksas[b].Length, graph.BaseRate).Estimate,
                $"{evidence.Of(a, b).Grade}".ToLowerInvariant(), missing);
        await using var transport = await TransportAsync();
        var rows = (await RunAsync(transport, All, CypherAccess.Read)).Rows;
        Assert.Equal(
            expected,
            rows.Select(r => ((string)r[0]!, (string)r[1]!, (long)r[2]!, (long)r[3]!, (double)r[4]!, (string)r[5]!, (long)r[6]!)));

        string Id(int occupation) => graph.Framework.Occupations[occupation].Id;
    }

    [Fact]
    public async Task Moves_are_written_with_the_effort_and_the_evidence_that_are_asked_for()
    {
        var evidence = new EvidenceTable(Graph, Cancel);
        var effort = EffortWeights.Rarity(Graph);
        await using var store = await PublicationAsync();
        var report = await store.WriteMovesAsync(
            Graph, evidence, new WrittenMoveOptions { MinEvidence = Evidence.Moderate, Effort = effort }, Cancel);
        Assert.StartsWith(
            "moves on moderate evidence or better; effort in rarity points;", report.Derivation.Options, StringComparison.Ordinal);

        var expected = Publication.Occupations.Where(o => Graph.KsasOf(Graph.NumberOf(o)).Length > 0)
            .SelectMany(o => MoveList.OutOf(
                    Graph, evidence, o, new MoveOptions { MinEvidence = Evidence.Moderate, Effort = effort })
                .Moves.OrderBy(m => m.To.Id, StringComparer.Ordinal))
            .Select(m => (m.From!.Id, m.To.Id, (double)m.Effort, (long)m.Shared, (long)m.Missing, m.Readiness.Estimate))
            .ToList();
        var answer = await store.QueryAsync("all-moves", new Dictionary<string, string>(), Cancel);
        Assert.Equal(expected, answer.Rows.Select(r => (
            (string)r[0]!, (string)r[1]!, Convert.ToDouble(r[2], CultureInfo.InvariantCulture), (long)r[3]!, (long)r[4]!, (double)r[5]!)));
        Assert.Equal((report.Derivation, report.Count), (answer.Derived, expected.Count));
    }

    [Fact]
    public async Task Writing_again_replaces_what_is_there()
    {
        await using var store = await OpenEmptyAsync();
        await store.LoadAsync(Sample, null, Cancel);
        var recorder = new RecordingTransport(await TransportAsync());
        var options = (await ServerAsync()).Options() with { BatchSize = 2 };
        await using var again = new Neo4jFrameworkStore(recorder, options, TimeProvider.System);
        var written = await WriteAsync(again, Sample);
        var first = (await RunAsync(recorder, All)).Rows;
        Assert.Equal(written, first.Count);
        await RunAsync(recorder, "MATCH (a:Occupation)-[m:MOVE]->(b:Occupation) SET m.effort = 99 CREATE (b)-[:MOVE {by: 'mfgpathways'}]->(a)");

        recorder.Ran.Clear();
        await WriteAsync(again, Sample);
        Assert.True(recorder.Ran[0].Unit.Statements.Count > 3);
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
        Assert.Contains(
            string.Create(
                CultureInfo.InvariantCulture, $"{TransitionOptions.Shrinkage} KSAs towards the base rate {graph.BaseRate:0.######};"),
            (string)(await StateAsync(transport))[0]!, StringComparison.Ordinal);

        Assert.Equal(LoadOutcome.Unchanged, (await store.LoadAsync(Sample, null, Cancel)).Outcome);
        Assert.NotNull((await StateAsync(transport))[0]);
        await RunAsync(transport, "MATCH (o:Occupation) WITH o LIMIT 1 SET o.title = 'Another'");
        await store.LoadAsync(Sample, null, Cancel);
        Assert.Equal([null, 0L], await StateAsync(transport));
        var missing = await Assert.ThrowsAsync<FrameworkMissingException>(
            () => store.QueryAsync("all-moves", new Dictionary<string, string>(), Cancel));
        Assert.Contains("holds no moves, which the query all-moves reads: write them first", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_runs_at_once_each_ends_whole_and_one_stays()
    {
        await using var store = await OpenEmptyAsync();
        await store.LoadAsync(Sample, null, Cancel);
        var runs = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(async () => await Record.ExceptionAsync(() => WriteAsync(store, Sample)))));
        Assert.All(runs.OfType<Exception>(), e => Assert.Contains("at the same time", e.Message, StringComparison.Ordinal));
        Assert.Contains(runs, e => e is null);
        await using var transport = await TransportAsync();
        Assert.Equal(await WriteAsync(store, Sample), (long)(await StateAsync(transport))[1]!);
        Assert.Equal(
            [1L], (await RunAsync(transport, "MATCH (d:Derivation) RETURN count(*) AS runs", CypherAccess.Read)).Rows.Single());
    }

    [Fact]
    public async Task What_a_run_left_that_never_came_to_an_end_is_not_seen_and_goes_with_the_next()
    {
        await using var store = await OpenEmptyAsync();
        await store.LoadAsync(Sample, null, Cancel);
        var count = await WriteAsync(store, Sample);
        await using var transport = await TransportAsync();
        await RunAsync(
            transport,
            "MATCH (r:FrameworkRelease) CREATE (:Derivation:MfgPathways {kind: 'moves', run: 99, options: 'lost'})"
                + "-[:OF_RELEASE {by: 'mfgpathways'}]->(r) "
                + "WITH r MATCH (a)-[m:MOVE]->(b) CREATE (a)-[x:MOVE]->(b) SET x = properties(m), x.run = 99");
        var answer = await store.QueryAsync("all-moves", new Dictionary<string, string>(), Cancel);
        Assert.Equal((count, 1L), (answer.Rows.Count, answer.Derived!.Run));
        Assert.Equal(count, await WriteAsync(store, Sample));
        Assert.Equal((long)count, (await StateAsync(transport))[1]);
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

        await Claim.TakeAsync(transport, (await ServerAsync()).Options(), "loading", Sample, 1, null, Cancel);
        await RefusedAsync(store, Sample);
    }

    [Fact]
    public async Task Moves_written_while_another_framework_is_loaded_do_not_stay()
    {
        await using var store = await OpenEmptyAsync(o => o with { BatchSize = 20 });
        await using var transport = await TransportAsync();
        var other = SampleFrameworks.Random(1, 20);
        for (var round = 0; round < 2; round++)
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

    private static async Task<int> WriteAsync(Neo4jFrameworkStore store, Framework framework)
    {
        var graph = new SkillGraph(framework);
        return (await store.WriteMovesAsync(graph, new EvidenceTable(graph, Cancel), null, Cancel)).Count;
    }

    private static async Task RefusedAsync(Neo4jFrameworkStore store, Framework framework)
    {
        var refusal = await Assert.ThrowsAsync<StoreException>(() => WriteAsync(store, framework));
        Assert.Contains("does not hold exactly the framework that the moves were computed from", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<object?>> StateAsync(ICypherTransport transport) => (await RunAsync(
        transport,
        "MATCH (r:FrameworkRelease) OPTIONAL MATCH (r)<-[:OF_RELEASE]-(d:Derivation {run: r.moves}) "
            + "RETURN d.options, COUNT { ()-[:MOVE]->() }",
        CypherAccess.Read)).Rows.Single();
}
