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
        await store.RemoveAsync(Cancel);
        var held = SampleFrameworks.Random(3, 20);
        if (another)
            await store.LoadAsync(held, null, Cancel);
        await FreeLeaseAsync();
        await using (var service = Start(await ServerAsync(), ("Load:Mode", mode), ("Load:Framework", directory)))
            await PassAsync(service);
        var status = await store.GetStatusAsync(Cancel);
        Assert.Equal(loaded ? SampleFrameworks.HandMade.Checksum : another ? held.Checksum : null, status.Checksum);
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task What_is_derived_already_is_not_derived_again_and_other_options_are()
    {
        var server = await ServerAsync();
        await using var store = await OpenStoreAsync();
        await store.RemoveAsync(Cancel);
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

    private static async Task PassAsync(WebApplicationFactory<Program> service)
    {
        using var client = service.CreateClient().WithKey();
        while (System.Text.Json.JsonElement.Parse(await client.GetStringAsync("/admin/status", Cancel)) is var status
            && status.GetProperty("passes").GetInt64() == 0)
            await Task.Delay(20, Cancel);
    }
}
