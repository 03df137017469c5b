using System.Net;
using System.Net.Sockets;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

public sealed class ResetConnectionTests : StubTests
{
    // One in some 600 is reset between its opening and the question who is at its other end.
    private const int Requests = 5000;

    [Fact]
    public async Task A_connection_that_is_reset_as_soon_as_it_is_open_is_a_server_that_cannot_be_reached()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start(512);
        var resets = Task.Run(() => ResetAsync(listener), Cancel);
        var options = new Neo4jOptions(new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}"), "neo4j", Secret)
        {
            MaxConcurrency = 64,
        };
        using var client = new QueryApiClient(options, new Sentences(options));

        var bare = 0;
        var many = new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = Cancel };
        await Parallel.ForAsync(0, Requests, many, async (_, cancel) =>
        {
            var failure = await Assert.ThrowsAsync<CypherException>(
                () => client.PostAsync(client.Endpoint, new CypherStatement("RETURN 1"), null, [], cancel));
            Assert.True(failure.IsTransportFailure, $"{failure}");
            Interlocked.Add(ref bare, failure.InnerException is SocketException ? 1 : 0);
        });

        TestContext.Current.TestOutputHelper?.WriteLine($"{bare} exceptions of the socket itself");
        listener.Stop();
        await resets;
    }

    private static async Task ResetAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                using var socket = await listener.AcceptSocketAsync();
                socket.LingerState = new LingerOption(true, 0);
            }
        }
        catch (SocketException)
        {
            // The listener has stopped.
        }
    }
}
