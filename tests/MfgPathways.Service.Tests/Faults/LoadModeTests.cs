using System.Text.Json;
using MfgPathways.Contract;
using MfgPathways.Formats;
using MfgPathways.Neo4j;
using MfgPathways.Neo4j.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace MfgPathways.Service.Tests;

public sealed class LoadModeTests(ServerFixture fixture) : StoreTests(fixture)
{
    [Theory]
    [InlineData("ReadOnly", false, false)]
    [InlineData("LoadIfMissing", false, true)]
    [InlineData("LoadIfMissing", true, false)]
    [InlineData("LoadIfDifferent", true, true)]
    public async Task The_framework_is_loaded_as_the_mode_says(string mode, bool another, bool loaded)
    {
        var directory = Directory.CreateTempSubdirectory("mfgpathways-framework-").FullName;
        FrameworkDirectory.Write(SampleFrameworks.HandMade, directory);
        await using var store = await OpenStoreAsync();
        await EmptyAsync();
        var held = SampleFrameworks.Random(3, 20);
        if (another)
            await store.LoadAsync(held, null, Cancel);
        await using (var service = Start(await ServerAsync(), ("Load:Mode", mode), ("Load:Framework", directory)))
            await PassAsync(service);
        var status = await store.GetStatusAsync(Cancel);
        Assert.Equal(loaded ? SampleFrameworks.HandMade.Checksum : another ? held.Checksum : null, status.Checksum);
        Directory.Delete(directory, recursive: true);
    }

    [Theory]
    [InlineData("LoadIfMissing")]
    [InlineData("LoadIfDifferent")]
    public async Task What_was_unloaded_on_purpose_is_not_loaded_again_and_health_says_so(string mode)
    {
        await using var store = await OpenStoreAsync();
        await EmptyAsync();
        await store.LoadAsync(SampleFrameworks.HandMade, null, Cancel);
        await using var service = Start(await ServerAsync(), ("Load:Mode", mode), ("Refresh:FirstRetry", "00:00:00.05"));
        await PassAsync(service);
        await store.RemoveAsync(Cancel);
        await PassAsync(service, more: 3);
        Assert.Equal(StoreState.Unloaded, (await store.GetStatusAsync(Cancel)).State);
        var health = await HealthAsync(service);
        Assert.Equal((true, true), (health.GetProperty("ready").GetBoolean(), health.GetProperty("stale").GetBoolean()));
        Assert.Contains(
            "does not load over that by itself: run `mfgpath load`", health.GetProperty("reason").GetString(), StringComparison.Ordinal);
        await store.LoadAsync(Publication, null, Cancel);
        await PassAsync(service, more: 2);
        Assert.False((await HealthAsync(service)).GetProperty("stale").GetBoolean());
    }

    [Theory]
    [InlineData("LoadIfMissing", false, false, false)]
    [InlineData("LoadIfMissing", true, false, false)]
    [InlineData("LoadIfMissing", false, true, true)]
    [InlineData("LoadIfMissing", true, true, false)]
    [InlineData("LoadIfDifferent", true, false, false)]
    [InlineData("LoadIfDifferent", true, true, true)]
    public async Task An_unfinished_load_is_taken_up_only_when_it_is_abandoned_and_as_the_mode_says(
        string mode, bool another, bool abandoned, bool taken)
    {
        await using var store = await OpenStoreAsync();
        await EmptyAsync();
        await store.LoadAsync(SampleFrameworks.HandMade, null, Cancel);
        var options = (await ServerAsync()).Options() with { Client = "mfgpath on the operator's machine" };
        var loading = another ? SampleFrameworks.Random(3, 20) : Publication;
        await using (var transport = await TransportAsync())
            await Claim.TakeAsync(transport, options, "loading", loading, 500, null, Cancel);
        if (abandoned)
            await RunAsync("MATCH (l:FrameworkLoad) SET l.touched = timestamp() - 86400000");
        await using var service = Start(await ServerAsync(), ("Load:Mode", mode), ("Refresh:FirstRetry", "00:00:00.05"));
        await PassAsync(service, more: 3);

        var (status, health) = (await store.GetStatusAsync(Cancel), await HealthAsync(service));
        Assert.Equal(taken ? StoreState.Complete : StoreState.Loading, status.State);
        Assert.Equal(taken ? Publication.Checksum : loading.Checksum, status.Checksum);
        if (taken)
            return;
        Assert.False(health.GetProperty("ready").GetBoolean());
        var reason = health.GetProperty("reason").GetString()!;
        Assert.Contains(loading.Release.Id, reason, StringComparison.Ordinal);
        Assert.Contains("mfgpath on the operator's machine wrote 0 of 500 rows", reason, StringComparison.Ordinal);
        Assert.Contains(abandoned ? "run `mfgpath load`" : "The service waits for it.", reason, StringComparison.Ordinal);

        // Whoever loads ends it, and the service takes what is there then.
        await store.LoadAsync(loading, null, Cancel);
        await PassAsync(service, more: 3);
        Assert.Equal(
            mode == "LoadIfDifferent" ? Publication.Checksum : loading.Checksum,
            (await HealthAsync(service)).GetProperty("checksum").GetString());
    }

    [Fact]
    public async Task A_removal_in_progress_is_waited_for_and_named()
    {
        await using var store = await OpenStoreAsync();
        await EmptyAsync();
        await store.LoadAsync(SampleFrameworks.HandMade, null, Cancel);
        await using (var transport = await TransportAsync())
            await Claim.TakeAsync(transport, (await ServerAsync()).Options(), "removing", null, 0, null, Cancel);
        await using var service = Start(await ServerAsync(), ("Refresh:FirstRetry", "00:00:00.05"));
        await PassAsync(service, more: 3);
        Assert.Equal(StoreState.Removing, (await store.GetStatusAsync(Cancel)).State);
        Assert.Contains("is being removed", (await HealthAsync(service)).GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LoadIfMissing", false, true)]
    [InlineData("ReadOnly", false, false)]
    [InlineData("ReadOnly", true, true)]
    public async Task A_configured_framework_that_is_not_the_one_in_the_store_is_named(string mode, bool configured, bool named)
    {
        var directory = Directory.CreateTempSubdirectory("mfgpathways-framework-").FullName;
        FrameworkDirectory.Write(SampleFrameworks.HandMade, directory);
        await using var store = await OpenStoreAsync();
        await EmptyAsync();
        var held = SampleFrameworks.Random(3, 20);
        await store.LoadAsync(held, null, Cancel);
        await using var service = Start(
            await ServerAsync(), [("Load:Mode", mode), .. configured ? [("Load:Framework", directory)] : ((string, string)[])[]]);
        await PassAsync(service);
        var health = await HealthAsync(service);
        Assert.Equal(
            (true, false, held.Checksum),
            (health.GetProperty("ready").GetBoolean(), health.GetProperty("stale").GetBoolean(), health.GetProperty("checksum").GetString()));
        var notice = health.GetProperty("notice").GetString();
        Assert.Equal(named, notice is not null);
        if (named)
            Assert.All(
                (string[])[held.Checksum[..12], (configured ? SampleFrameworks.HandMade : Publication).Checksum[..12], "LoadIfDifferent"],
                word => Assert.Contains(word, notice, StringComparison.Ordinal));
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task A_service_that_starts_beside_the_data_of_others_leaves_all_of_it_as_it_is()
    {
        await EmptyAsync();
        await using var transport = await TransportAsync();
        await Strangers.AddAsync(transport, Strangers.Apart);
        var before = await Strangers.DumpAsync(transport);
        await using var store = await OpenStoreAsync();
        (string, string)[] derive =
        [
            ("Derive:Moves:Enabled", "true"), ("Derive:Ksas:Enabled", "true"), ("Derive:Occupations:Enabled", "true"),
            ("Derive:Both:Enabled", "true"),
        ];
        await using (var service = Start(await ServerAsync(), derive))
            await PassAsync(service);
        Assert.Equal(Publication, await store.ReadAsync(Cancel));
        Assert.Equal(4, (await store.ReadDerivationsAsync(Cancel)).Count);
        Assert.Equal(before, await Strangers.DumpAsync(transport));

        // What an analyst hangs on the framework then survives a service that starts again and derives by other options.
        await Strangers.AddAsync(transport, Strangers.Hung);
        before = await Strangers.DumpAsync(transport);
        await FreeLeaseAsync();
        await using (var service = Start(await ServerAsync(), [.. derive, ("Derive:Moves:MinEvidence", "Weak")]))
            await PassAsync(service);
        Assert.Equal(before, await Strangers.DumpAsync(transport));
        await EmptyAsync();
    }

    [Fact]
    public async Task What_is_derived_already_is_not_derived_again_and_other_options_are()
    {
        var server = await ServerAsync();
        await using var store = await OpenStoreAsync();
        await EmptyAsync();
        var runs = new List<string>();
        foreach (var least in new[] { "Weak", "Weak", "Moderate" })
        {
            await FreeLeaseAsync();
            await using (var service = Start(server, [("Derive:Moves:Enabled", "true"), ("Derive:Moves:MinEvidence", least)]))
                await PassAsync(service);
            runs.Add(Assert.Single(await store.ReadDerivationsAsync(Cancel)) is var one ? $"{one.Run}: {one.Options.Split(';')[0]}" : "");
        }

        Assert.Equal(
            [
                "1: moves on weak evidence or better", "1: moves on weak evidence or better", "2: moves on moderate evidence or better",
            ],
            runs);
    }

    private static WebApplicationFactory<Program> Start(TestServer server, params (string Name, string Value)[] more) =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Warning");
            foreach (var (name, value) in Settings(server, null, NoDeriving).Concat(Operator.Settings).Concat(more))
                host.UseSetting(name, value);
        });

    private static async Task PassAsync(WebApplicationFactory<Program> service, int more = 1)
    {
        using var client = service.CreateClient().WithKey();
        var until = await PassesAsync() + more;
        while (await PassesAsync() < until)
            await Task.Delay(20, Cancel);

        async Task<long> PassesAsync() =>
            JsonElement.Parse(await client.GetStringAsync("/admin/status", Cancel)).GetProperty("passes").GetInt64();
    }

    private static async Task<JsonElement> HealthAsync(WebApplicationFactory<Program> service)
    {
        using var client = service.CreateClient();
        using var response = await client.GetAsync("/health/ready", Cancel);
        return JsonElement.Parse(await response.Content.ReadAsStringAsync(Cancel));
    }
}
