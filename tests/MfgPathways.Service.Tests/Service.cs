using System.Text.Json;
using MfgPathways.Service.Publishing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace MfgPathways.Service.Tests;

/// <summary>The service in this process, with the framework that comes with it.</summary>
public sealed class Service : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string[] settings;
    private readonly bool withKey;

    /// <summary>The service as an operator asks it.</summary>
    public Service()
        : this([.. Operator.Settings.SelectMany(s => (string[])[s.Name, s.Value])], withKey: true)
    {
    }

    private Service(string[] settings, bool withKey) => (this.settings, this.withKey) = (settings, withKey);

    /// <summary>A service with settings of its own: names and values in turn.</summary>
    public static async Task<Service> StartAsync(string[] settings)
    {
        var service = new Service(settings, withKey: false);
        await service.InitializeAsync();
        return service;
    }

    /// <summary>Waits until the service has a framework to answer from.</summary>
    public async ValueTask InitializeAsync()
    {
        var publisher = Services.GetRequiredService<Publisher>();
        while (publisher.Current is null)
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

    /// <summary>The body of an answer with status 200 to a question in a body.</summary>
    public async Task<JsonElement> PostAsync(string address, string question)
    {
        using var response = await SendAsync(Question(address, question));
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == System.Net.HttpStatusCode.OK, body);
        return JsonElement.Parse(body);
    }

    /// <summary>A question in a body.</summary>
    public static HttpRequestMessage Question(string address, string question) => new(HttpMethod.Post, address)
    {
        Content = new StringContent(question, System.Text.Encoding.UTF8, "application/json"),
    };

    /// <summary>What comes back, whatever it is.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        using var client = CreateClient();
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The problem that a question is answered with.</summary>
    public async Task<JsonElement> ProblemAsync(string address, int status)
    {
        using var response = await SendAsync(new HttpRequestMessage(HttpMethod.Get, address));
        return await ProblemAsync(response, status);
    }

    /// <summary>The problem that an answer is.</summary>
    public static async Task<JsonElement> ProblemAsync(HttpResponseMessage response, int status)
    {
        Assert.Equal((status, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseContentRoot(AppContext.BaseDirectory);
        foreach (var setting in settings.Chunk(2))
            builder.UseSetting(setting[0], setting[1]);
    }

    protected override void ConfigureClient(HttpClient client)
    {
        base.ConfigureClient(client);
        if (withKey)
            client.WithKey();
    }
}
