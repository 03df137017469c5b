using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MfgPathways.Neo4j;

/// <summary>Sends single requests to the Query API and turns every failure into a <see cref="CypherException"/>.</summary>
internal sealed class QueryApiClient : IDisposable
{
    // A statement of a transaction takes no longer, or the server is past helping.
    private static readonly TimeSpan RollBackPatience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan RollBackPause = TimeSpan.FromMilliseconds(100);
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HttpClient client;
    private readonly Sentences sentences;
    private readonly Uri server;

    public QueryApiClient(Neo4jOptions options, Sentences sentences)
    {
        this.sentences = sentences;
        server = new Uri(options.Server + "/");
        Endpoint = $"db/{Uri.EscapeDataString(options.Database)}/query/v2";
        client = new HttpClient(new SocketsHttpHandler
        {
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectTimeout = options.ConnectTimeout,
            MaxConnectionsPerServer = options.MaxConcurrency,
            AllowAutoRedirect = false,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
        if (options.User is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", BasicToken(options));
    }

    public string Endpoint { get; }

    public static string BasicToken(Neo4jOptions options) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}"));

    public async Task<QueryApiAnswer> PostAsync(
        string path, CypherStatement? statement, CypherAccess? access, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken)
    {
        var body = new ReadOnlyMemoryContent(Body(statement, access, bookmarks));
        body.Headers.ContentType = new MediaTypeHeaderValue(TypedJson.MediaType);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, path)) { Content = body };
        request.Headers.Accept.ParseAdd($"{TypedJson.MediaType}, application/json;q=0.9");
        using var document = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            return QueryApiAnswer.Of(document.RootElement);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or JsonException)
        {
            throw new CypherException(sentences.NotANeo4j(), null, CypherOutcome.Unknown, e);
        }
    }

    /// <summary>
    /// Rolls a transaction back as well as can be: the server ends it by itself where this fails. While a statement that nobody waits for
    /// any more still runs in it, the server answers with an error and the locks stay, so it is asked until that has ended.
    /// </summary>
    public async Task RollBackAsync(string path)
    {
        using var soon = new CancellationTokenSource(RollBackPatience);
        try
        {
            while (await IsBusyAsync(path, soon.Token).ConfigureAwait(false))
                await Task.Delay(RollBackPause, soon.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or SocketException or OperationCanceledException)
        {
        }
    }

    public async Task<string> DescribeAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, server);
        request.Headers.Authorization = null;
        request.Headers.Accept.ParseAdd("application/json");
        using var document = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("query", out _)
            || !root.TryGetProperty("neo4j_version", out var version))
            throw new CypherException(sentences.NotANeo4j(), null, CypherOutcome.Rejected);
        return root.TryGetProperty("neo4j_edition", out var edition) ? $"Neo4j {version} {edition}" : $"Neo4j {version}";
    }

    public void Dispose() => client.Dispose();

    private async Task<bool> IsBusyAsync(string path, CancellationToken cancellationToken)
    {
        using var response = await client.DeleteAsync(new Uri(server, path), cancellationToken).ConfigureAwait(false);
        return response.StatusCode == HttpStatusCode.InternalServerError;
    }

    private static ReadOnlyMemory<byte> Body(CypherStatement? statement, CypherAccess? access, IReadOnlyList<string> bookmarks)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Relaxed);
        writer.WriteStartObject();
        if (statement is not null)
        {
            writer.WriteString("statement", statement.Text);
            writer.WritePropertyName("parameters");
            TypedJson.WriteMap(writer, statement.Parameters);
            writer.WriteBoolean("includeCounters", true);
        }

        if (access is not null)
            writer.WriteString("accessMode", access == CypherAccess.Read ? "Read" : "Write");
        if (bookmarks.Count > 0)
        {
            writer.WriteStartArray("bookmarks");
            foreach (var bookmark in bookmarks)
                writer.WriteStringValue(bookmark);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private async Task<JsonDocument> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                .ConfigureAwait(false);
            return await QueryApiResponse.ReadAsync(response, sentences, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException e)
        {
            throw new CypherException(
                sentences.Unreachable(e.Message), null, NeverSent(e) ? CypherOutcome.NotSent : CypherOutcome.Unknown, e);
        }
        catch (SocketException e)
        {
            // Of a connection that is reset as soon as it is open, .NET lets the socket's own exception through: nothing was sent yet.
            throw new CypherException(sentences.Unreachable(e.Message), null, CypherOutcome.NotSent, e);
        }
        catch (IOException e)
        {
            throw new CypherException(sentences.CutOff(e.Message), null, CypherOutcome.Unknown, e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new CypherException(sentences.Unreachable("no connection in time"), null, CypherOutcome.NotSent, e);
        }
    }

    private static bool NeverSent(HttpRequestException e) => e.HttpRequestError
        is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError;
}
