using System.Net;
using System.Text.Json;
using MfgPathways.Neo4j;

namespace MfgPathways.Service.Tests;

public sealed class OperationTests(Service service) : IClassFixture<Service>
{
    [Fact]
    public async Task The_process_says_that_it_lives() =>
        Assert.True((await service.GetAsync("/health/live")).GetProperty("live").GetBoolean());

    [Fact]
    public async Task Without_a_store_the_service_is_ready_and_has_no_age()
    {
        var ready = await service.GetAsync("/health/ready");
        Assert.True(ready.GetProperty("ready").GetBoolean());
        Assert.False(ready.GetProperty("stale").GetBoolean());
        Assert.Equal(JsonValueKind.Null, ready.GetProperty("ageSeconds").ValueKind);
        Assert.Equal(("alone", "nist-ams-600-20"), (ready.GetProperty("role").GetString(), ready.GetProperty("release").GetString()));
        Assert.Equal(Neo4jFrameworkStore.Schemes, ready.GetProperty("transports").EnumerateArray().Select(t => t.GetString()));

        using var answer = await service.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/v1/occupations?limit=1"));
        Assert.Null(answer.Headers.Age);
        Assert.False(answer.Headers.Contains("MfgPathways-Stale"));
    }

    [Fact]
    public async Task A_pass_can_be_asked_for_and_its_end_be_seen()
    {
        var before = (await service.GetAsync("/admin/status")).GetProperty("passes").GetInt64();
        using var accepted = await service.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/admin/refresh"));
        Assert.Equal((HttpStatusCode.Accepted, "/admin/status"), (accepted.StatusCode, accepted.Headers.Location?.OriginalString));
        while ((await service.GetAsync("/admin/status")).GetProperty("passes").GetInt64() <= before)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        var status = await service.GetAsync("/admin/status");
        Assert.Equal(132, status.GetProperty("counts").GetProperty("occupations").GetInt32());
        Assert.Equal(JsonValueKind.Null, status.GetProperty("store").ValueKind);
    }
}
