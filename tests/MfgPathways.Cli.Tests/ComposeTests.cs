using System.Diagnostics;
using System.Text.Json;

namespace MfgPathways.Cli.Tests;

/// <summary>What docker-compose.yml starts, from nothing to a first answer.</summary>
public sealed class ComposeTests
{
    /// <summary>An image of the service to take instead of building one from the sources.</summary>
    private static readonly string? Image =
        Environment.GetEnvironmentVariable("MFGPATHWAYS_TEST_IMAGE") is { Length: > 0 } image ? image : null;

    [Fact]
    public async Task Compose_starts_a_server_that_the_service_loads_and_both_it_and_the_program_answer_from()
    {
        Assert.SkipUnless(await ComposeIsAtHandAsync(), "No Docker engine with Compose 2 is at hand.");
        var project = $"mfgpathways-test-{Guid.NewGuid():N}";
        // Docker chooses the ports.
        var environment = new Dictionary<string, string>
        {
            ["MFGPATHWAYS_NEO4J_PASSWORD"] = $"password-{Guid.NewGuid():N}",
            ["MFGPATHWAYS_NEO4J_HTTP_PORT"] = "0",
            ["MFGPATHWAYS_NEO4J_BOLT_PORT"] = "0",
            ["MFGPATHWAYS_HTTP_PORT"] = "0",
        };
        // A server that has just started is slow, and slower among other tests; what Java learns for a long life is of no use to this one.
        var patient = Path.GetTempFileName();
        await File.WriteAllTextAsync(
            patient,
            "services: {neo4j: {environment: {NEO4J_db_transaction_timeout: 120s, JDK_JAVA_OPTIONS: -XX:TieredStopAtLevel=1}}}\n",
            TestContext.Current.CancellationToken);
        string[] compose = ["compose", "-p", project, "-f", "docker-compose.yml", "-f", patient];
        try
        {
            await ComposeAsync("up", "-d", "--wait", "neo4j");
            string[] store = ["--store", $"http://{await ComposeAsync("port", "neo4j", "7474")}"];

            var before = await Tool.AskAsync(environment, ["status", .. store]);
            Assert.Equal((ExitCode.Answer, ""), (before.ExitCode, before.Error));
            Assert.Contains("holds no framework", before.Out, StringComparison.Ordinal);
            var empty = await Tool.AskAsync(environment, ["gap", "cnc operator", "mechatronics technician", .. store]);
            Assert.Equal(ExitCode.NotFound, empty.ExitCode);

            if (Image is not null)
                await RunAsync("tag", Image, $"{project}-service");
            await ComposeAsync(["up", "-d", "--wait", .. Image is null ? (string[])["--build"] : []]);
            await AssertServiceAnswersAsync(new Uri($"http://{await ComposeAsync("port", "service", "8080")}"));
            var loaded = await Tool.AskAsync(environment, ["status", .. store]);
            Assert.Contains("565c46f122dd", loaded.Out, StringComparison.Ordinal);

            var again = await Tool.AskAsync(environment, ["load", .. store, "--output", "json"]);
            Assert.Equal("unchanged", Outcome(again.Out));

            var embedded = await Tool.AskAsync("path", "cnc operator", "manufacturing technician");
            var fromServer = await Tool.AskAsync(environment, ["path", "cnc operator", "manufacturing technician", .. store]);
            Assert.Equal(embedded.Out, fromServer.Out);

            var query = await Tool.AskAsync(
                environment,
                [
                    "query", "gap", "--param", "from=materials/cnc-operators", "--param", "to=materials/mechatronics-technicians",
                    "--output", "csv", .. store,
                ]);
            Assert.Equal((ExitCode.Answer, ""), (query.ExitCode, query.Error));
            Assert.Contains("4.2.05.04", query.Out, StringComparison.Ordinal);

            var refused = await Tool.AskAsync(
                new Dictionary<string, string> { ["MFGPATHWAYS_NEO4J_PASSWORD"] = "not-the-password" }, ["status", .. store]);
            Assert.Equal((ExitCode.Store, ""), (refused.ExitCode, refused.Out));
            Assert.DoesNotContain("not-the-password", refused.Error, StringComparison.Ordinal);

            var unload = await Tool.AskAsync(environment, ["unload", .. store]);
            Assert.StartsWith("Removed the framework", unload.Out, StringComparison.Ordinal);
            var load = await Tool.RunAsync(Tool.Built, ["load", .. store, "--output", "json"], environment);
            Assert.Equal((ExitCode.Answer, ""), (load.ExitCode, load.Error));
            Assert.Equal("loaded", Outcome(load.Out));
        }
        finally
        {
            await DockerAsync(environment, [.. compose, "down", "--volumes", "--rmi", "local", "--timeout", "0"]);
            File.Delete(patient);
        }

        Task<string> ComposeAsync(params string[] args) => RunAsync([.. compose, .. args]);

        async Task<string> RunAsync(params string[] args)
        {
            var run = await DockerAsync(environment, args);
            Assert.True(run.ExitCode == 0, run.Error);
            return run.Out.Trim();
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

    private static async Task<(int ExitCode, string Out, string Error)> DockerAsync(Dictionary<string, string> environment, params string[] args)
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
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, error);
    }
}
