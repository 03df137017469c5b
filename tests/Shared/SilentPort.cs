using System.Net;
using System.Net.Sockets;

namespace MfgPathways.Testing;

/// <summary>A loopback port at which every connection is refused. It is held to the end, so that nobody else gets it meanwhile.</summary>
internal sealed class SilentPort : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp);

    public SilentPort() => socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    public int Number => ((IPEndPoint)socket.LocalEndPoint!).Port;

    public void Dispose() => socket.Dispose();
}
