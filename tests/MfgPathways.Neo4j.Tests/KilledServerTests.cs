using MfgPathways.Transitions;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>
/// A server is killed in the middle of its work. After the same work once more it holds what it is to hold, and what is not ours was never
/// touched.
/// </summary>
public sealed class KilledServerTests(OwnServer fixture, ITestOutputHelper output) : OwnServerTests(fixture)
{
    private const string InDerivation = "CREATE (from)-[:MOVE";

    private const string InRemoval = "NOT n.key IN $keep";

    // Each kill costs a start of the server: a sample is one, in the kind of work that the seed of the order draws.
    private static readonly int Kills = LongProof.Size("MFGPATHWAYS_TEST_KILLS", 1);
    private static readonly int FirstMoment = Kills > 1 ? 0 : DrawnOrder.Number(3);

    [Fact]
    public async Task A_server_killed_at_any_moment_of_our_work_holds_ours_whole_after_the_next_try_and_all_of_others_always()
    {
        var server = await ProgramAsync();
        await (await OpenEmptyAsync()).DisposeAsync();
        await using (var transport = await TransportAsync())
            await Strangers.AddAsync(transport, Strangers.Apart);
        var strangers = await StrangersAsync();
        Framework[] frameworks = [Publication, TitleMerge.Apply(Publication)];
        if (FirstMoment > 0)
            await (await PublicationAsync()).DisposeAsync();
        var interrupted = 0;
        for (var moment = FirstMoment; moment < FirstMoment + Kills; moment++)
        {
            // Each round works on what the round before left, so that kills also hit a change of framework.
            var framework = frameworks[moment / 3 % 2];
            Func<Neo4jFrameworkStore, IProgress<LoadProgress>?, Task> work = (moment % 3) switch
            {
                0 => (store, progress) => store.LoadAsync(framework, progress, Cancel),
                1 => (store, _) => DeriveAsync(store, framework),
                _ => (store, _) => store.RemoveAsync(Cancel),
            };
            var failure = await KillInAsync(server, moment, work);
            interrupted += failure is null ? 0 : 1;
            await server.StartAgainAsync();

            Assert.Equal(strangers, await StrangersAsync());
            await using var next = Neo4jFrameworkStore.Open(server.Options());
            var found = await next.GetStatusAsync(Cancel);
            if (found.State == StoreState.Loading)
                Assert.Contains(
                    "unfinished", (await Assert.ThrowsAsync<FrameworkMissingException>(() => next.ReadAsync(Cancel))).Message,
                    StringComparison.Ordinal);
            await work(next, null);
            Assert.Equal(strangers, await StrangersAsync());
            await HoldsAsync(next, moment % 3 == 2 ? null : framework, withMoves: moment % 3 == 1);
            output.WriteLine($"{moment + 1}: {found.State}, {found.Counts}, {(failure is null ? "ended before" : "interrupted")}");
        }

        Assert.Equal(Kills, interrupted);
    }

    private static async Task<Exception?> KillInAsync(
        ServerProgram server, int moment, Func<Neo4jFrameworkStore, IProgress<LoadProgress>?, Task> work)
    {
        Task? kill = null;
        void Kill() => kill ??= Task.Run(async () =>
        {
            await Task.Delay(moment * 3 % 11);
            await server.KillAsync();
        });
        var options = server.Options() with { BatchSize = 15, MaxTries = 2 };
        await using var transport = new NoticingTransport(
            Transports.Open(options, TimeProvider.System, () => 0.5),
            unit =>
            {
                if (unit.Statements.Any(s => s.Text.Contains(InDerivation, StringComparison.Ordinal)
                    || (moment % 3 == 2 && s.Text.Contains(InRemoval, StringComparison.Ordinal))))
                    Kill();
            });
        await using var store = new Neo4jFrameworkStore(transport, options, TimeProvider.System);
        var progress = new Told(p =>
        {
            if (p.Done >= p.Total * (moment + 1) / (Kills + 2))
                Kill();
        });
        var failure = await Record.ExceptionAsync(() => work(store, progress));
        await kill!;
        Assert.True(failure is null or CypherException { Outcome: CypherOutcome.NotSent or CypherOutcome.Unknown }, failure?.ToString());
        return failure;
    }

    private async Task HoldsAsync(Neo4jFrameworkStore store, Framework? framework, bool withMoves)
    {
        await using var transport = await TransportAsync();
        var ours = await RunAsync(
            transport,
            "RETURN COUNT { (n:MfgPathways) WHERE NOT n:FrameworkLoad } AS nodes, COUNT { ()-[:MOVE {by: 'mfgpathways'}]->() } AS moves, "
                + "COUNT { ()-[{by: 'mfgpathways'}]->() } AS links",
            CypherAccess.Read);
        if (framework is null)
        {
            Assert.Equal([0L, 0L, 0L], ours.Rows[0]);
            return;
        }

        Assert.Equal(framework, await store.ReadAsync(Cancel));
        Assert.Equal(FrameworkCounts.Of(framework), (await store.GetStatusAsync(Cancel)).Counts);
        var listed = framework.Requirements.Select(r => r.OccupationId).Distinct().LongCount();
        Assert.Equal(withMoves ? listed * (listed - 1) : 0, ours.Rows[0][1]);
    }

    private static async Task DeriveAsync(Neo4jFrameworkStore store, Framework framework)
    {
        var graph = new MfgPathways.Graph.SkillGraph(framework);
        await store.WriteMovesAsync(graph, new EvidenceTable(graph, Cancel), null, Cancel);
    }

    private async Task<string[]> StrangersAsync()
    {
        await using var transport = await TransportAsync();
        return await Strangers.DumpAsync(transport);
    }
}
