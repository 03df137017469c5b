using System.Diagnostics;
using System.Net;
using MfgPathways.Neo4j;
using MfgPathways.Neo4j.Tests;

namespace MfgPathways.Service.Tests;

public sealed class StoreAwayTests(ServerFixture fixture) : StoreTests(fixture)
{
    private static readonly string[] Answers = ["/v1/occupations?limit=500", "/v1/gap?from=cnc%20operator&to=materials/process-engineers"];

    [Fact]
    public async Task A_network_that_is_cut_makes_answers_stale_and_they_are_fresh_again_when_it_is_back()
    {
        var server = await LoadedAsync();
        await using var proxy = new Proxy(server.Http);
        await using var service = await ServiceProcess.StartAsync(Settings(server, proxy.Address, NoDeriving));
        await service.UntilFreshAsync();
        var before = await AnswersAsync(service, stale: false);
        proxy.Cut();
        var stale = await service.UntilStaleAsync();
        Assert.Contains("cannot be reached", stale.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, await AnswersAsync(service, stale: true));
        using (var query = await service.SendAsync(HttpMethod.Get, "/v1/queries/area-overlap"))
            Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (query.StatusCode, query.Headers.RetryAfter is not null));
        proxy.Join();
        await service.UntilFreshAsync();
        Assert.Equal(before, await AnswersAsync(service, stale: false));
        var rows = await service.UntilAsync("/v1/queries/area-overlap?limit=3", (status, _) => status == 200);
        Assert.Equal(3, rows.GetProperty("answer").GetProperty("result").GetProperty("rows").GetArrayLength());
        Assert.DoesNotContain(server.Password ?? "no password", service.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_ends_and_comes_back_while_readiness_is_probed_takes_nothing_down()
    {
        var server = Own(await LoadedAsync());
        await using var service = await ServiceProcess.StartAsync(Settings(server, null, NoDeriving));
        await service.UntilFreshAsync();
        using var stop = new CancellationTokenSource();
        var probes = Task.Run(() => ProbeAsync(service, stop.Token), Cancel);

        // Readers in the meantime have the whole framework or a sentence.
        await using var store = await OpenStoreAsync();
        var reads = Task.Run(() => ReadUntilItFailsAsync(store), Cancel);
        await server.SignalAsync("TERM");
        Assert.IsType<CypherException>(await reads);
        await service.UntilStaleAsync();
        await AnswersAsync(service, stale: true);
        await server.KillAsync();
        await server.StartAgainAsync();
        await service.UntilFreshAsync();
        await stop.CancelAsync();
        Assert.True(await probes > 10);
    }

    [Fact]
    public async Task A_server_that_stands_still_is_not_waited_for()
    {
        var server = Own(await LoadedAsync());
        await using var service = await ServiceProcess.StartAsync(
            Settings(server, null, [.. NoDeriving, ("Store:TryTimeout", "00:00:01"), ("Store:TotalTimeout", "00:00:02")]));
        await service.UntilFreshAsync();
        await server.SignalAsync("STOP");
        try
        {
            Assert.NotNull((await service.UntilStaleAsync()).GetProperty("reason").GetString());
            await AnswersAsync(service, stale: true);
        }
        finally
        {
            await server.SignalAsync("CONT");
        }

        await service.UntilFreshAsync();
    }

    [Fact]
    public async Task A_service_with_a_wrong_password_does_not_keep_others_out()
    {
        var server = await LoadedAsync();
        Assert.SkipWhen(server.Password is null, "The server asks for no password.");
        (string Name, string Value)[] settings =
            [.. Settings(server).Where(s => s.Name != "Store:Password"), ("Store:Password", "wr0ng-passw0rd")];
        await using var service = await ServiceProcess.StartAsync(settings);
        await service.UntilAsync("/health/ready", (status, body) =>
            status == 503
                && body.GetProperty("reason").GetString()!.Contains("refused the user or the password", StringComparison.Ordinal));
        for (var i = 0; i < 5; i++)
            Assert.Equal(503, (await service.GetAsync("/v1/queries/area-overlap")).Status);
        await using var store = await OpenStoreAsync();
        Assert.Equal(Publication, await store.ReadAsync(Cancel));
        Assert.Equal(1, (await service.GetAsync("/admin/status")).Body.GetProperty("failuresInARow").GetInt32());
        Assert.DoesNotContain("wr0ng", service.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_told_to_end_answers_what_it_was_asked_and_gives_the_lease_up()
    {
        var server = await LoadedAsync();
        await using var proxy = new Proxy(server.Http);
        await using var service = await ServiceProcess.StartAsync(Settings(
            server, proxy.Address, [.. NoDeriving, ("Refresh:Interval", "01:00:00"), ("Refresh:Lease", "01:00:00")]));
        Assert.Equal("leader", (await service.UntilFreshAsync()).GetProperty("role").GetString());

        var held = proxy.HoldAt("query/v2");
        var running = service.GetAsync("/v1/queries/area-overlap");
        await held;
        await service.SignalAsync("TERM");
        proxy.Release();
        Assert.Equal(200, (await running).Status);
        Assert.Equal(0, await service.EndAsync());
        await using var store = await OpenStoreAsync();
        var next = await store.TakeLeaseAsync("the next", TimeSpan.FromSeconds(1), Cancel);
        Assert.NotNull(next.Lease);
        await next.Lease.GiveUpAsync(Cancel);
    }

    [Fact]
    public async Task A_wrong_setting_ends_the_process_with_one_sentence()
    {
        var (exitCode, output) = await ServiceProcess.RunAsync(("Load:Mode", "Sometimes"));
        Assert.Equal((2, "Load:Mode is \"Sometimes\"; write LoadIfMissing or LoadIfDifferent or ReadOnly."), (exitCode, output));
    }

    private async Task<TestServer> LoadedAsync()
    {
        await using var store = await OpenStoreAsync();
        await store.LoadAsync(Publication, null, Cancel);
        await FreeLeaseAsync();
        return await ServerAsync();
    }

    private static async Task<string> AnswersAsync(ServiceProcess service, bool stale)
    {
        var bodies = new List<string>();
        foreach (var path in Answers)
        {
            using var response = await service.SendAsync(HttpMethod.Get, path);
            bodies.Add(await response.Content.ReadAsStringAsync(Cancel));
            Assert.True(response.StatusCode == HttpStatusCode.OK, bodies[^1]);
            Assert.Equal(stale, response.Headers.Contains("MfgPathways-Stale"));
            Assert.NotNull(response.Headers.Age);
        }

        return string.Join('\n', bodies);
    }

    private static async Task<int> ProbeAsync(ServiceProcess service, CancellationToken stop)
    {
        var probes = 0;
        for (; !stop.IsCancellationRequested; probes++)
        {
            Assert.Equal(200, (await service.GetAsync("/health/ready")).Status);
            await Task.Delay(20, Cancel);
        }

        return probes;
    }

    private static async Task<Exception?> ReadUntilItFailsAsync(Neo4jFrameworkStore store)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < ServiceProcess.Patience;)
            try
            {
                Assert.Equal(Publication, await store.ReadAsync(Cancel));
            }
            catch (StoreException exception)
            {
                return exception;
            }

        return null;
    }

    private static ServerProgram Own(TestServer server)
    {
        Assert.SkipUnless(
            server is ServerProgram, "Only a server of its own (MFGPATHWAYS_TEST_NEO4J_SERVER) can be stopped and started again.");
        return (ServerProgram)server;
    }
}
