using System.Diagnostics;
using System.Text.RegularExpressions;

namespace MfgPathways.Benchmarks.Load;

/// <summary>A web program of this repository as a process of its own, on a free port of the loopback; killed at the end.</summary>
internal sealed partial class Served : IAsyncDisposable
{
    // A client that asks as fast as it can is what the limit on the rate is there for; here it is the question.
    private static readonly (string Name, string Value)[] Settings =
    [
        ("ASPNETCORE_URLS", "http://127.0.0.1:0"), ("Traffic__RequestsPerSecond", "0"), ("Logging__LogLevel__Default", "Warning"),
        ("Logging__LogLevel__Microsoft.Hosting.Lifetime", "Information"), ("MFGPATHWAYS_STORE", ""),
    ];

    private readonly Process process;

    private Served(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Bytes that the process holds in memory.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Starts the service with the framework that comes with it.</summary>
    public static Task<Served> ServiceAsync() => StartAsync("MfgPathways.Service", "/v1/occupations?limit=1");

    /// <summary>Starts a bare minimal API.</summary>
    public static Task<Served> HelloAsync() => StartAsync("MfgPathways.Hello", "/");

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    // The project was built with this one, in the same configuration; it answers the probe when it is ready.
    private static async Task<Served> StartAsync(string project, string probe)
    {
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", project, configuration, $"{project}.dll"));
        var start = new ProcessStartInfo("dotnet", [program]) { RedirectStandardOutput = true };
        foreach (var (name, value) in Settings)
            start.Environment[name] = value;
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) =>
        {
            if (Listening().Match(line.Data ?? "") is { Success: true } found)
                address.TrySetResult(new Uri(found.Groups[1].Value));
        };
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"{project} ended before it listened."));
        process.Start();
        process.BeginOutputReadLine();
        var served = new Served(process, await address.Task);
        await served.WaitAsync(probe);
        return served;
    }

    private async Task WaitAsync(string probe)
    {
        using var client = new HttpClient { BaseAddress = Address };
        while (true)
            try
            {
                using var answer = await client.GetAsync(new Uri(probe, UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(100);
            }
    }

    [GeneratedRegex("Now listening on: (http://[^\\s\"]+)")]
    private static partial Regex Listening();
}
