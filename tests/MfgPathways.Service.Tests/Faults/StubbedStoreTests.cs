using System.Net;
using System.Text.Json;
using MfgPathways.Neo4j.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace MfgPathways.Service.Tests;

/// <summary>The service before a server that answers by a script.</summary>
public sealed class StubbedStoreTests
{
    private const string Password = "s3cret-password";

    [Fact]
    public async Task Before_the_first_framework_every_answer_says_to_come_again_and_health_says_why()
    {
        await using var stub = new StubServer(new StubReply(503, "<html>no</html>", "text/html"));
        await using var service = Before(stub);
        using var client = service.CreateClient().WithKey();
        var reason = await ReasonAsync(client, r => r.Contains("HTTP 503", StringComparison.Ordinal));
        Assert.Contains("is unavailable. Try again later.", reason, StringComparison.Ordinal);
        foreach (var (path, seconds) in new[] { ("/v1/occupations", 5), ("/health/ready", 2) })
        {
            using var response = await client.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(seconds), response.Headers.RetryAfter?.Delta);
        }

        using var live = await client.GetAsync("/health/live", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Fact]
    public async Task A_wrong_password_is_tried_once_and_then_only_when_asked()
    {
        await using var stub = new StubServer(StubReply.Error("Neo.ClientError.Security.Unauthorized", 401, "no"));
        await using var service = Before(stub);
        using var client = service.CreateClient().WithKey();
        await ReasonAsync(client, r => r.Contains("refused the user or the password", StringComparison.Ordinal));
        for (var i = 0; i < 5; i++)
            await Assert503Async(client, "/v1/queries/area-overlap");
        Assert.Equal(1, stub.Asked);

        using var refresh = await client.PostAsync("/admin/refresh", null, TestContext.Current.CancellationToken);
        while ((await GetAsync(client, "/admin/status")).GetProperty("passes").GetInt64() < 2)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        Assert.Equal(2, stub.Asked);
        foreach (var path in new[] { "/health/ready", "/admin/status", "/v1/queries/area-overlap" })
        {
            var said = await SayAsync(client, path);
            Assert.DoesNotContain(Password, said, StringComparison.Ordinal);
        }
    }

    private static WebApplicationFactory<Program> Before(StubServer stub) => new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
    {
        host.UseSetting("Store:Uri", $"http://127.0.0.1:{stub.Port}");
        host.UseSetting("Store:Password", Password);
        foreach (var (name, value) in Operator.Settings)
            host.UseSetting(name, value);
        host.UseSetting("Refresh:FirstRetry", "00:00:00.05");
        host.UseSetting("Refresh:LongestRetry", "00:00:00.1");
    });

    private static async Task<string> ReasonAsync(HttpClient client, Func<string, bool> isSo)
    {
        while (true)
        {
            var reason = (await GetAsync(client, "/health/ready")).GetProperty("reason").GetString()!;
            if (isSo(reason))
                return reason;
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<JsonElement> GetAsync(HttpClient client, string path) => JsonElement.Parse(await SayAsync(client, path));

    private static async Task<string> SayAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static async Task Assert503Async(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }
}
