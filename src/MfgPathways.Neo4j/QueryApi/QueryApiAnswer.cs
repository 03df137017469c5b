using System.Text.Json;

namespace MfgPathways.Neo4j;

/// <summary>What the Query API said to one request.</summary>
internal sealed record QueryApiAnswer(CypherResult Result, string? TransactionId, IReadOnlyList<string> Bookmarks)
{
    public static QueryApiAnswer Of(JsonElement root)
    {
        var (columns, rows) = root.TryGetProperty("data", out var data) ? Table(data) : ([], []);
        var counters = root.TryGetProperty("counters", out var c) ? Counters(c) : default;
        var id = root.TryGetProperty("transaction", out var t) && t.TryGetProperty("id", out var i) ? i.GetString() : null;
        string[] bookmarks = root.TryGetProperty("bookmarks", out var b) && b.ValueKind == JsonValueKind.Array
            ? [.. b.EnumerateArray().Select(x => x.GetString()!)] : [];
        return new QueryApiAnswer(new CypherResult(columns, rows, counters), id, bookmarks);
    }

    /// <summary>The first error of a body; <c>null</c> where it has none.</summary>
    public static (string Code, string Message)? Error(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("errors", out var errors)
            || errors.ValueKind != JsonValueKind.Array || errors.GetArrayLength() == 0)
            return null;
        var first = errors[0];
        var code = first.TryGetProperty("code", out var c) || first.TryGetProperty("error", out c) ? c.GetString() : null;
        return (code ?? "unknown", first.TryGetProperty("message", out var m) ? m.GetString() ?? "" : "");
    }

    private static (List<string> Columns, List<IReadOnlyList<object?>> Rows) Table(JsonElement data) =>
    (
        [.. data.GetProperty("fields").EnumerateArray().Select(f => f.GetString()!)],
        [.. data.GetProperty("values").EnumerateArray()
            .Select(row => (IReadOnlyList<object?>)[.. row.EnumerateArray().Select(TypedJson.Read)])]
    );

    private static CypherCounters Counters(JsonElement counters)
    {
        return new CypherCounters(
            Number("nodesCreated"), Number("nodesDeleted"), Number("relationshipsCreated"), Number("relationshipsDeleted"),
            Number("propertiesSet"), counters.TryGetProperty("containsUpdates", out var updates) && updates.GetBoolean());

        long Number(string name) => counters.TryGetProperty(name, out var number) ? number.GetInt64() : 0;
    }
}
