using System.Diagnostics;
using System.Net;

namespace MfgPathways.Benchmarks.Load;

/// <summary>Asks as fast as a number of connections can: each asks again as soon as it has its answer.</summary>
internal static class Drive
{
    /// <param name="served">Who is asked.</param>
    /// <param name="paths">What is asked, in turn.</param>
    /// <param name="connections">How many ask at once.</param>
    /// <param name="requests">How many requests in all.</param>
    public static async Task<DriveResult> RunAsync(Served served, string[] paths, int connections, int requests)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = connections, UseCookies = false };
        using var client = new HttpMessageInvoker(handler);
        Uri[] addresses = [.. paths.Select(p => new Uri(served.Address, p))];
        var times = new double[requests];
        var statuses = new int[requests];
        var next = -1;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            for (var i = Interlocked.Increment(ref next); i < requests; i = Interlocked.Increment(ref next))
            {
                var asked = Stopwatch.GetTimestamp();
                statuses[i] = (int)await AskAsync(client, addresses[i % addresses.Length]);
                times[i] = Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
            }
        })));
        return DriveResult.Of(times, statuses, Stopwatch.GetElapsedTime(start));
    }

    private static async Task<HttpStatusCode> AskAsync(HttpMessageInvoker client, Uri address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var answer = await client.SendAsync(request, CancellationToken.None);
        await answer.Content.CopyToAsync(Stream.Null);
        return answer.StatusCode;
    }
}
