namespace MfgPathways.Service.Tests;

/// <summary>Services with settings of their own, each started once for all tests of a class.</summary>
public sealed class Services : IAsyncDisposable
{
    private readonly Dictionary<string, Service> started = [];

    /// <summary>The service with these settings: names and values in turn.</summary>
    public async Task<Service> WithAsync(params string[] settings)
    {
        var key = string.Join('\n', settings);
        if (!started.TryGetValue(key, out var service))
            started.Add(key, service = await Service.StartAsync(settings));
        return service;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in started.Values)
            await service.DisposeAsync();
    }
}
