using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MfgPathways.Service.Tests;

/// <summary>A way to a server over TCP that can be cut.</summary>
internal sealed class Proxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Uri target;
    private readonly Lock gate = new();
    private readonly List<TcpClient> open = [];
    private readonly CancellationTokenSource stop = new();
    private TaskCompletionSource reached = Source();
    private TaskCompletionSource passes = Source();
    private string? heldAt;
    private bool isCut;

    public Proxy(Uri target, bool cut = false)
    {
        (this.target, isCut) = (target, cut);
        listener.Start();
        _ = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>Resets all connections, and those that come.</summary>
    public void Cut()
    {
        lock (gate)
        {
            isCut = true;
            foreach (var client in open)
                Reset(client);
            open.Clear();
        }
    }

    /// <summary>Keeps everything back from the moment in which this text comes along.</summary>
    /// <returns>Ends in that moment.</returns>
    public Task HoldAt(string text)
    {
        (reached, passes, heldAt) = (Source(), Source(), text);
        return reached.Task;
    }

    /// <summary>Passes on what was kept back, and what comes.</summary>
    public void Release()
    {
        heldAt = null;
        passes.TrySetResult();
    }

    public void Join()
    {
        lock (gate)
            isCut = false;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        Release();
        Cut();
        listener.Dispose();
        stop.Dispose();
    }

    private static TaskCompletionSource Source() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static void Reset(TcpClient client)
    {
        if (client.Client is not null)
            client.LingerState = new LingerOption(true, 0);
        client.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await listener.AcceptTcpClientAsync(stop.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task SendAsync(NetworkStream near, NetworkStream far)
    {
        var buffer = new byte[16384];
        var last = "";
        while (await near.ReadAsync(buffer, stop.Token) is var read and > 0)
        {
            // A text may come in two pieces.
            last = string.Concat(last.AsSpan(Math.Max(0, last.Length - 100)), Encoding.ASCII.GetString(buffer, 0, read));
            if (heldAt is { } text && last.Contains(text, StringComparison.Ordinal))
                reached.TrySetResult();
            if (heldAt is not null && reached.Task.IsCompleted)
                await passes.Task.WaitAsync(stop.Token);
            await far.WriteAsync(buffer.AsMemory(0, read), stop.Token);
        }
    }

    private async Task ServeAsync(TcpClient near)
    {
        var far = new TcpClient();
        lock (gate)
        {
            if (isCut)
            {
                Reset(near);
                far.Dispose();
                return;
            }

            open.AddRange([near, far]);
        }

        try
        {
            await far.ConnectAsync(target.Host, target.Port, stop.Token);
            await Task.WhenAny(
                SendAsync(near.GetStream(), far.GetStream()), far.GetStream().CopyToAsync(near.GetStream(), stop.Token));
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException or ObjectDisposedException
            or InvalidOperationException)
        {
        }
        finally
        {
            lock (gate)
                foreach (var end in (TcpClient[])[near, far])
                {
                    open.Remove(end);
                    end.Dispose();
                }
        }
    }
}
