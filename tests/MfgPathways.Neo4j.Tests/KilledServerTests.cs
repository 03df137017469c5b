using MfgPathways.Formats;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>A server of its own is killed, so that the one that other tests share stays warm.</summary>
[Collection("server")]
public sealed class KilledServerTests(ITestOutputHelper output)
{
    private const int Moments = 4;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_killed_at_any_moment_of_a_load_holds_the_framework_after_the_next_load()
    {
        Assert.SkipWhen(ServerProgram.Named is null, "Only a server that MFGPATHWAYS_TEST_NEO4J_SERVER starts can be killed.");
        await using var server = await ServerProgram.StartAsync(ServerProgram.Named!, "60s");
        Framework[] frameworks = [EmbeddedFramework.Read(), TitleMerge.Apply(EmbeddedFramework.Read())];
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
