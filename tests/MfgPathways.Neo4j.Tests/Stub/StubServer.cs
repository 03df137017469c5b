using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MfgPathways.Neo4j.Tests;

/// <summary>
/// A small HTTP server on loopback that answers by a script: one reply for each POST or GET, the last one again for any more.
/// </summary>
internal sealed class StubServer : IAsyncDisposable
{
    private readonly Socket listener = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource stop = new();
    private readonly Func<int, StubReply> script;
    private int asked;

    /// <summary>A server at any port, or at one that a <see cref="SilentPort"/> holds.</summary>
    public StubServer(Func<int, StubReply> script, int port = 0)
    {
        this.script = script;
        listener.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, port));
        listener.Listen();
        _ = AcceptAsync();
    }

    public StubServer(params StubReply[] replies)
        : this(i => replies[Math.Min(i, replies.Length - 1)])
    {
    }

    public int Port => ((IPEndPoint)listener.LocalEndPoint!).Port;

    public ConcurrentQueue<StubRequest> Requests { get; } = new();

    /// <summary>Requests but rollbacks.</summary>
    public int Asked => asked;

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Dispose();
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!stop.IsCancellationRequested)
            _ = ServeAsync(await listener.AcceptAsync(stop.Token));
    }

    private async Task ServeAsync(Socket client)
    {
        using (client)
            try
            {
                await using var stream = new NetworkStream(client);
                while (await ReadAsync(stream) is { } request)
                {
                    Requests.Enqueue(request);
                    var reply = request.Method == "DELETE" ? new StubReply(200, "{}") : script(Interlocked.Increment(ref asked) - 1);
                    if (!await ReplyAsync(client, stream, reply))
                        return;
                }
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
            {
            }
    }

    private async Task<bool> ReplyAsync(Socket client, NetworkStream stream, StubReply reply)
    {
        await reply.Before.WaitAsync(stop.Token);
        var body = Encoding.UTF8.GetBytes(reply.Body);
        if (reply.Status > 0)
            await stream.WriteAsync(Encoding.ASCII.GetBytes(
                $"HTTP/1.1 {reply.Status} Told\r\nContent-Type: {reply.ContentType}\r\nContent-Length: {body.Length}\r\n\r\n"), stop.Token);
        if (reply.Status == 0 || reply.CutAfter is not null)
        {
            await stream.WriteAsync(body.AsMemory(0, reply.CutAfter ?? 0), stop.Token);
            await Task.Delay(20, stop.Token);
            client.LingerState = new LingerOption(true, 0);
            return false;
        }

        await stream.WriteAsync(body.AsMemory(0, reply.Stall is null ? body.Length : body.Length / 2), stop.Token);
        if (reply.Stall is null)
            return true;
        reply.Stall();
        await Task.Delay(Timeout.Infinite, stop.Token);
        return false;
    }

    private async Task<StubRequest?> ReadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, stop.Token) == 0)
                return null;
            head.Append((char)one[0]);
        }

        var lines = head.ToString().Split("\r\n");
        var length = lines.Where(l => l.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            .Select(l => int.Parse(l.AsSpan(15), CultureInfo.InvariantCulture)).FirstOrDefault();
        var body = new byte[length];
        await stream.ReadExactlyAsync(body, stop.Token);
        var words = lines[0].Split(' ');
        return new StubRequest(words[0], words[1], head.ToString(), Encoding.UTF8.GetString(body));
    }
}
