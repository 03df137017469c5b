using System.Net;
using System.Net.Sockets;

namespace MfgPathways.Testing;

/// <summary>
/// A loopback port at which every connection is refused, until a test lets a server of its own listen there. It is held to the end, so that
/// nobody else gets it meanwhile.
/// </summary>
internal sealed class SilentPort : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp);

    public SilentPort()
    {
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
    }

    public int Number => ((IPEndPoint)socket.LocalEndPoint!).Port;

    public void Dispose() => socket.Dispose();
}
