using MfgPathways.Neo4j.Tests;

namespace MfgPathways.Service.Tests;

/// <summary>Several services on one store, each on a way of its own, which are all opened at once.</summary>
internal sealed class Instances : IAsyncDisposable
{
    private readonly Task[] held;

    private Instances(Proxy[] proxies, ServiceProcess[] services, Task[] held) =>
        (Proxies, Services, this.held) = (proxies, services, held);

    public IReadOnlyList<Proxy> Proxies { get; }

    public IReadOnlyList<ServiceProcess> Services { get; }

    public static async Task<Instances> StartAsync(
        TestServer server, int count, string holdAt, Func<Uri, (string, string)[]> settings)
    {
        var proxies = Enumerable.Range(0, count).Select(_ => new Proxy(server.Http, cut: true)).ToArray();
        var services = await Task.WhenAll(proxies.Select(p => ServiceProcess.StartAsync(settings(p.Address))));
        var held = proxies.Select(p => p.HoldAt(holdAt)).ToArray();
        foreach (var proxy in proxies)
            proxy.Join();
        return new Instances(proxies, services, held);
    }

    /// <summary>The number of the one that came to the text first, and is kept there.</summary>
    public async Task<int> HeldInMidLoadAsync()
    {
        var first = Array.IndexOf(held, await Task.WhenAny(held).WaitAsync(ServiceProcess.Patience));
        foreach (var other in Proxies.Where((_, i) => i != first))
            other.Release();
        return first;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in Services)
            await service.DisposeAsync();
        foreach (var proxy in Proxies)
            await proxy.DisposeAsync();
    }
}
