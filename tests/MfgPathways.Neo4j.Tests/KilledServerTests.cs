using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>A server is killed in the middle of its work and holds what it is to hold after the next load.</summary>
public sealed class KilledServerTests(OwnServer fixture, ITestOutputHelper output) : OwnServerTests(fixture)
{
    // Each kill costs a start of the server.
    private static readonly int Moments = LongProof.Size("MFGPATHWAYS_TEST_KILLS", 2);

    [Fact]
    public async Task A_server_killed_at_any_moment_of_a_load_holds_the_framework_after_the_next_load()
    {
        var server = await ProgramAsync();
        await (await OpenEmptyAsync()).DisposeAsync();
        Framework[] frameworks = [Publication, TitleMerge.Apply(Publication)];
        var interrupted = 0;
        for (var moment = 0; moment < Moments; moment++)
        {
            // Each round loads over what the round before left, so that kills also hit a change of framework.
            var framework = frameworks[moment % 2];
            await using var store = Neo4jFrameworkStore.Open(server.Options() with { BatchSize = 15, MaxTries = 2 });
            interrupted += await LoadAndKillAsync(store, server, framework, moment) ? 1 : 0;
            await server.StartAgainAsync();

            await using var next = Neo4jFrameworkStore.Open(server.Options());
            var found = await next.GetStatusAsync(Cancel);
            if (found.State == StoreState.Loading)
                Assert.Contains(
                    "unfinished", (await Assert.ThrowsAsync<FrameworkMissingException>(() => next.ReadAsync(Cancel))).Message,
                    StringComparison.Ordinal);
            var report = await next.LoadAsync(framework, null, Cancel);
            Assert.Equal(framework, await next.ReadAsync(Cancel));
            Assert.Equal(FrameworkCounts.Of(framework), (await next.GetStatusAsync(Cancel)).Counts);
            output.WriteLine($"{moment + 1}: {found.State}, {found.Counts} -> {report.Outcome}, {report.Counts}, {report.Checksum}");
        }

        Assert.Equal(Moments, interrupted);
    }

    private static async Task<bool> LoadAndKillAsync(Neo4jFrameworkStore store, ServerProgram server, Framework framework, int moment)
    {
        Task? kill = null;
        var progress = new Told(p =>
        {
            if (p.Done >= p.Total * moment / Moments)
                kill ??= Task.Run(async () =>
                {
                    await Task.Delay(moment * 3 % 11);
                    await server.KillAsync();
                });
        });
        var failure = await Record.ExceptionAsync(() => store.LoadAsync(framework, progress, Cancel));
        await kill!;
        Assert.True(failure is null or CypherException { Outcome: CypherOutcome.NotSent or CypherOutcome.Unknown }, failure?.ToString());
        return failure is not null;
    }
}
