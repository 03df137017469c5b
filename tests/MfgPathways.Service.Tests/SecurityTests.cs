using System.Net;
using MfgPathways.Service.Security;
using Microsoft.AspNetCore.Hosting;

namespace MfgPathways.Service.Tests;

public sealed class SecurityTests(Services services) : IClassFixture<Services>
{
    private const string Address = "/v1/occupations?limit=1";
    private const string ReaderKey = "the reader's key";
    private const string OperatorKey = "the operator's key";

    private static readonly string[] Keys =
    [
        "Security:Keys:reader:Sha256", Hash(ReaderKey), "Security:Keys:operator:Sha256", Hash(OperatorKey),
        "Security:Keys:operator:Admin", "true",
    ];

    [Theory]
    [InlineData(false, null, 200)]
    [InlineData(false, ReaderKey, 200)]
    [InlineData(false, "a wrong key", 200)]
    [InlineData(true, null, 401)]
    [InlineData(true, "a wrong key", 401)]
    [InlineData(true, ReaderKey, 200)]
    [InlineData(true, OperatorKey, 200)]
    public async Task Reading_takes_a_key_where_the_configuration_says_so(bool keyForReading, string? key, int status)
    {
        var service = await services.WithAsync([.. Keys, "Security:KeyForReading", $"{keyForReading}"]);
        using var answer = await service.SendAsync(Request(Address, key));
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData(null, "This takes a key: send it as X-Api-Key.")]
    [InlineData("a wrong key", "The key is not known: ask the operator for one.")]
    public async Task A_refusal_says_why_and_does_not_repeat_the_key(string? key, string sentence)
    {
        var service = await services.WithAsync([.. Keys, "Security:KeyForReading", $"{true}"]);
        using var answer = await service.SendAsync(Request(Address, key));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.NotEmpty(answer.Headers.WwwAuthenticate);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(sentence, body, StringComparison.Ordinal);
        Assert.DoesNotContain("a wrong key", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, null, 401, "This takes a key, and the service has none: the operator sets one under Security:Keys.")]
    [InlineData(true, null, 401, "This takes a key: send it as X-Api-Key.")]
    [InlineData(true, ReaderKey, 403, "This key may read only: ask the operator for one with Admin.")]
    [InlineData(true, OperatorKey, 202, "waits")]
    public async Task Whatever_does_more_than_read_takes_a_key_that_may(bool hasKeys, string? key, int status, string words)
    {
        var service = await services.WithAsync(hasKeys ? Keys : []);
        using var request = Request("/admin/refresh", key);
        request.Method = HttpMethod.Post;
        using var answer = await service.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Security:Keys:x:Sha256", "abc", "Security:Keys:x:Sha256 must be")]
    [InlineData("Traffic:Concurrency", "0", "Traffic:Concurrency is 0; write 1 to 10000.")]
    [InlineData("Limits:ClusterRuns", "0", "Limits:ClusterRuns is 0; write 100 to 10000.")]
    [InlineData("Traffic:Concurency", "5", "Concurency")]
    public async Task A_wrong_setting_is_refused_at_the_start(string name, string value, string words)
    {
        var (exitCode, output) = await ServiceProcess.RunAsync((name, value));
        Assert.Equal(2, exitCode);
        Assert.Contains(words, output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_key_and_its_hash_belong_together()
    {
        using var output = new StringWriter();
        NewKey.Print(output);
        var words = output.ToString().Split([' ', '\n', '='], StringSplitOptions.RemoveEmptyEntries);
        var key = words[Array.IndexOf(words, "X-Api-Key:") + 1].Trim();
        Assert.Equal(64, key.Length);
        Assert.Contains(Hash(key), words.Select(w => w.Trim()));
    }

    [Fact]
    public async Task Every_answer_tells_browsers_what_to_refuse()
    {
        var service = await services.WithAsync();
        foreach (var address in (string[])[Address, "/v1/occupations/nobody", "/nowhere"])
        {
            using var answer = await service.SendAsync(Request(address, null));
            Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
            Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Single(answer.Headers.GetValues("X-Correlation-Id"));
        }
    }

    private static HttpRequestMessage Request(string address, string? key)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (key is not null)
            request.Headers.Add(ApiKeyHandler.Header, key);
        return request;
    }

    private static string Hash(string key) => Convert.ToHexStringLower(NewKey.HashOf(key));
}
