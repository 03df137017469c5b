using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;

namespace MfgPathways.Service.Tests;

/// <summary>The service in this process, with the framework that comes with it.</summary>
public sealed class Service : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>Waits until the service has a framework to answer from.</summary>
    public async ValueTask InitializeAsync()
    {
        using var client = CreateClient();
        while ((await client.GetAsync("/v1/occupations?limit=1")).StatusCode == System.Net.HttpStatusCode.ServiceUnavailable)
            await Task.Delay(20);
    }

    /// <summary>The body of an answer with status 200.</summary>
    public async Task<JsonElement> GetAsync(string address)
    {
        using var client = CreateClient();
        using var response = await client.GetAsync(address);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == System.Net.HttpStatusCode.OK, body);
        return JsonElement.Parse(body);
    }

    /// <summary>What comes back, whatever it is.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        using var client = CreateClient();
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The problem that a question is answered with.</summary>
    public async Task<JsonElement> ProblemAsync(string address, int status)
    {
        using var client = CreateClient();
        using var response = await client.GetAsync(address);
        Assert.Equal((status, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }
}
