using System.Net.Sockets;

namespace MfgPathways.Service.Health;

/// <summary>The program as its own health check, for containers that have nothing else to ask with.</summary>
internal static class HealthQuestion
{
    public const string Switch = "--health";

    private const string UsualPort = "8080";

    /// <summary>Asks the service of this container whether it is ready.</summary>
    /// <returns>0 if it is, else 1.</returns>
    public static async Task<int> AskAsync(Func<string, string?> environment, TextWriter output)
    {
        var port = environment("ASPNETCORE_HTTP_PORTS")?.Split(';')[0] is { Length: > 0 } told ? told : UsualPort;
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(4) };
        try
        {
            using var answer = await client.GetAsync(new Uri($"http://127.0.0.1:{port}/health/ready"));
            await output.WriteLineAsync(await answer.Content.ReadAsStringAsync());
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception failure) when (failure is HttpRequestException or SocketException or TaskCanceledException)
        {
            await output.WriteLineAsync($"The service does not answer on port {port}: {failure.Message}");
            return 1;
        }
    }
}
