using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MfgPathways.Service.Tests;

/// <summary>The service as a process of its own, on a free port.</summary>
internal sealed partial class ServiceProcess : IAsyncDisposable
{
    /// <summary>For what takes seconds on an idle machine and a minute on a busy one; waiting less proves nothing more.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient client = new HttpClient { Timeout = Patience }.WithKey();

    private ServiceProcess(IEnumerable<(string Name, string Value)> settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "MfgPathways.Service.dll"), "--urls", "http://127.0.0.1:0" }
            .Concat(Operator.Settings.Concat(settings).Select(s => $"--{s.Name}={s.Value}")))
            start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MFGPATHWAYS_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"It ended: {Output}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>All that it wrote so far.</summary>
    public string Output => string.Join('\n', output);

    /// <summary>Starts one; returns when it listens.</summary>
    public static async Task<ServiceProcess> StartAsync(params (string Name, string Value)[] settings)
    {
        var service = new ServiceProcess(settings);
        service.client.BaseAddress = await service.address.Task.WaitAsync(Patience);
        return service;
    }

    /// <summary>Starts one that is to end by itself.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(params (string Name, string Value)[] settings)
    {
        await using var service = new ServiceProcess(settings);
        _ = service.address.Task.Exception;
        return (await service.EndAsync(), service.Output);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, path);
        return await client.SendAsync(request);
    }

    public async Task<(int Status, JsonElement Body)> GetAsync(string path)
    {
        using var response = await SendAsync(HttpMethod.Get, path);
        return ((int)response.StatusCode, JsonElement.Parse(await response.Content.ReadAsStringAsync()));
    }

    /// <summary>Asks again and again until the answer is as it should be.</summary>
    public async Task<JsonElement> UntilAsync(string path, Func<int, JsonElement, bool> isSo)
    {
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            var (status, body) = await GetAsync(path);
            if (isSo(status, body))
                return body;
            Assert.True(clock.Elapsed < Patience, $"{path} stays {status} {body}\n{Output}");
        }
    }

    /// <summary>Waits until it serves a release that the store has just confirmed.</summary>
    public Task<JsonElement> UntilFreshAsync() =>
        UntilAsync("/health/ready", (status, body) => status == 200 && !body.GetProperty("stale").GetBoolean());

    public Task<JsonElement> UntilStaleAsync() =>
        UntilAsync("/health/ready", (status, body) => status == 200 && body.GetProperty("stale").GetBoolean());

    public void Kill() => process.Kill();

    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Waits for its end.</summary>
    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        client.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
            return;
        output.Enqueue(line);
        if (Listening().Match(line) is { Success: true } found)
            address.TrySetResult(new Uri(found.Groups[1].Value));
    }

    [GeneratedRegex("Now listening on: (http://[^\\s\"]+)")]
    private static partial Regex Listening();
}
