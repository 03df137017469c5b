using System.Diagnostics;
using System.Text.Json;

namespace MfgPathways.Cli.Tests;

/// <summary>What docker-compose.yml starts, from nothing to a first answer.</summary>
public sealed class ComposeTests
{
    [Fact]
    public async Task Compose_starts_a_server_that_the_program_loads_and_asks_and_a_service_that_answers_from_it()
    {
        Assert.SkipUnless(await ComposeIsAtHandAsync(), "No Docker engine with Compose 2 is at hand.");
        var project = $"mfgpathways-test-{Guid.NewGuid():N}";
        var (http, bolt, service) = (Ports.Free(), Ports.Free(), Ports.Free());
        var environment = new Dictionary<string, string>
        {
            ["MFGPATHWAYS_NEO4J_PASSWORD"] = $"password-{Guid.NewGuid():N}",
            ["MFGPATHWAYS_NEO4J_HTTP_PORT"] = $"{http}",
            ["MFGPATHWAYS_NEO4J_BOLT_PORT"] = $"{bolt}",
            ["MFGPATHWAYS_HTTP_PORT"] = $"{service}",
        };
        string[] store = ["--store", $"http://localhost:{http}"];
        try
        {
            var up = await DockerAsync(environment, "compose", "-p", project, "up", "-d", "--wait", "neo4j");
            Assert.True(up.ExitCode == 0, up.Error);

            var before = await Tool.RunAsync(Tool.Built, ["status", .. store], environment);
            Assert.Contains("holds no framework", before.Out, StringComparison.Ordinal);
            var empty = await Tool.RunAsync(Tool.Built, ["gap", "cnc operator", "mechatronics technician", .. store], environment);
            Assert.Equal(ExitCode.NotFound, empty.ExitCode);

            var load = await Tool.RunAsync(Tool.Built, ["load", .. store, "--output", "json"], environment);
            Assert.Equal((ExitCode.Answer, ""), (load.ExitCode, load.Error));
            Assert.Equal("loaded", Outcome(load.Out));
            var again = await Tool.RunAsync(Tool.Built, ["load", .. store, "--output", "json"], environment);
            Assert.Equal("unchanged", Outcome(again.Out));

            var embedded = await Tool.RunAsync("path", "cnc operator", "manufacturing technician");
            var fromServer = await Tool.RunAsync(Tool.Built, ["path", "cnc operator", "manufacturing technician", .. store], environment);
            Assert.Equal(embedded.Out, fromServer.Out);

            var query = await Tool.RunAsync(
                Tool.Built,
                [
                    "query", "gap", "--param", "from=materials/cnc-operators", "--param", "to=materials/mechatronics-technicians",
                    "--output", "csv", .. store,
                ],
                environment);
            Assert.Equal((ExitCode.Answer, ""), (query.ExitCode, query.Error));
            Assert.Contains("4.2.05.04", query.Out, StringComparison.Ordinal);

            var refused = await Tool.RunAsync(
                Tool.Built, ["status", .. store], new Dictionary<string, string> { ["MFGPATHWAYS_NEO4J_PASSWORD"] = "not-the-password" });
            Assert.Equal((ExitCode.Store, ""), (refused.ExitCode, refused.Out));
            Assert.DoesNotContain("not-the-password", refused.Error, StringComparison.Ordinal);

            var unload = await Tool.RunAsync(Tool.Built, ["unload", .. store], environment);
            Assert.StartsWith("Removed the framework", unload.Out, StringComparison.Ordinal);

            var whole = await DockerAsync(environment, "compose", "-p", project, "up", "-d", "--wait", "--build");
            Assert.True(whole.ExitCode == 0, whole.Error);
            await AssertServiceAnswersAsync(new Uri($"http://127.0.0.1:{service}"));
            var loaded = await Tool.RunAsync(Tool.Built, ["status", .. store], environment);
            Assert.Contains("565c46f122dd", loaded.Out, StringComparison.Ordinal);
        }
        finally
        {
            await DockerAsync(environment, "compose", "-p", project, "down", "--volumes", "--timeout", "0");
        }
    }

    private static async Task AssertServiceAnswersAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        var gap = await client.GetStringAsync(
            new Uri("/v1/gap?from=cnc+operator&to=mechatronics+technician", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("4.2.05.04", gap, StringComparison.Ordinal);
        var ready = await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
        using var health = JsonDocument.Parse(ready);
        Assert.Equal("leader", health.RootElement.GetProperty("role").GetString());
    }

    private static string? Outcome(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("answer").GetProperty("outcome").GetString()?.ToLowerInvariant();
    }

    private static async Task<bool> ComposeIsAtHandAsync()
    {
        try
        {
            return (await DockerAsync([], "info")).ExitCode == 0 && (await DockerAsync([], "compose", "version")).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static async Task<(int ExitCode, string Error)> DockerAsync(Dictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo("docker", args)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }
}
