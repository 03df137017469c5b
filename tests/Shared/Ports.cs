using System.Net;
using System.Net.Sockets;

namespace MfgPathways.Testing;

/// <summary>Ports of this machine.</summary>
internal static class Ports
{
    /// <summary>A loopback port on which nobody listens.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
