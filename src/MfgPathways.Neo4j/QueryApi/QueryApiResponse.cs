using System.Net;
using System.Text.Json;

namespace MfgPathways.Neo4j;

/// <summary>Reads a response to its end: only the end proves that there is no error in it.</summary>
internal static class QueryApiResponse
{
    public static async Task<JsonDocument> ReadAsync(HttpResponseMessage response, Sentences sentences, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            JsonDocument document;
            try
            {
                document = await JsonDocument.ParseAsync(stream, default, cancellationToken).ConfigureAwait(false);
            }
            catch (JsonException e)
            {
                throw WithoutNeo4jError(response.StatusCode, sentences, e);
            }

            if (QueryApiAnswer.Error(document.RootElement) is not { } error)
                return response.IsSuccessStatusCode
                    ? document
                    : throw Disposed(document, WithoutNeo4jError(response.StatusCode, sentences, null));
            throw Disposed(document, new CypherException(sentences.Of(error.Code, error.Message), error.Code, CypherOutcome.Rejected));
        }
    }

    private static CypherException WithoutNeo4jError(HttpStatusCode status, Sentences sentences, Exception? cause) => (int)status switch
    {
        < 300 => new CypherException(sentences.CutOff("the JSON is not whole"), null, CypherOutcome.Unknown, cause),
        401 or 403 => new CypherException(sentences.Refused(), null, CypherOutcome.Rejected, cause),
        < 500 => new CypherException(sentences.NoQueryApi((int)status), null, CypherOutcome.Rejected, cause),
        _ => new CypherException(sentences.Proxy((int)status), null, CypherOutcome.Unknown, cause),
    };

    private static CypherException Disposed(JsonDocument document, CypherException exception)
    {
        document.Dispose();
        return exception;
    }
}
