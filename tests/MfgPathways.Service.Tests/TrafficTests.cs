using System.Net;

namespace MfgPathways.Service.Tests;

public sealed class TrafficTests
{
    private const string Address = "/v1/occupations?limit=1";

    [Fact]
    public async Task A_client_that_asks_too_often_is_told_when_to_ask_again()
    {
        await using var service = await Service.StartAsync(["Traffic:RequestsPerSecond", "1", "Traffic:Burst", "5"]);
        var refused = await FirstRefusalAsync(service, 20);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5));
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Without_a_limit_on_the_rate_nobody_is_refused()
    {
        await using var service = await Service.StartAsync(["Traffic:RequestsPerSecond", "0", "Traffic:Burst", "5"]);
        for (var request = 0; request < 50; request++)
        {
            using var answer = await service.SendAsync(new HttpRequestMessage(HttpMethod.Get, Address));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Pages_of_the_origins_named_may_call_the_service_and_others_not()
    {
        await using var service = await Service.StartAsync(["Traffic:Origins:0", "https://careers.example"]);
        Assert.Equal("https://careers.example", await AllowedAsync(service, "https://careers.example"));
        Assert.Null(await AllowedAsync(service, "https://other.example"));
    }

    private static async Task<HttpResponseMessage> FirstRefusalAsync(Service service, int most)
    {
        // All at once: one after another they might come slowly enough, on a busy machine, to be no more than is allowed.
        var answers = await Task.WhenAll(
            Enumerable.Range(0, most).Select(_ => service.SendAsync(new HttpRequestMessage(HttpMethod.Get, Address))));
        return answers.First(a => a.StatusCode != HttpStatusCode.OK);
    }

    private static async Task<string?> AllowedAsync(Service service, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.Add("Origin", origin);
        using var answer = await service.SendAsync(request);
        return answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) ? allowed.Single() : null;
    }
}
