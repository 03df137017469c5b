using System.Text;
using System.Text.Json;

namespace MfgPathways.Importing;

/// <summary>
/// Gives the values of the named lists of a JSON file one at a time, each with the line on which it starts, however deep the lists stand
/// below objects. A name may stand for a single object as well.
/// </summary>
internal static class JsonItems
{
    private const int MostBytes = 256_000_000;

    /// <summary>Reads a file.</summary>
    /// <exception cref="FrameworkException">The JSON is malformed, or the file is too large.</exception>
    public static void Read(ImportLog log, int file, string path, IReadOnlyCollection<string> lists, Action<string, JsonElement, int> take)
    {
        if (new FileInfo(path).Length > MostBytes)
            throw log.Refusal(file, 1, $"The file is larger than {MostBytes / 1_000_000} MB; that is more than a framework takes.");
        var bytes = File.ReadAllBytes(path);
        var content = bytes.AsSpan(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0);
        try
        {
            Walk(content, lists, take);
        }
        catch (JsonException e)
        {
            throw log.Refusal(file, (int)(e.LineNumber ?? 0) + 1, "The JSON is malformed here.");
        }
    }

    private static void Walk(ReadOnlySpan<byte> content, IReadOnlyCollection<string> lists, Action<string, JsonElement, int> take)
    {
        var reader = new Utf8JsonReader(content);
        var (line, counted) = (1, 0);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || ListOf(ref reader, lists) is not { } list)
                continue;
            reader.Read();
            var many = reader.TokenType == JsonTokenType.StartArray;
            while (!many || (reader.Read() && reader.TokenType != JsonTokenType.EndArray))
            {
                var start = (int)reader.TokenStartIndex;
                line += content[counted..start].Count((byte)'\n');
                counted = start;
                var element = JsonElement.ParseValue(ref reader);
                if (IsWrapper(element, lists))
                    Walk(content[start..(int)reader.BytesConsumed], lists, (n, item, at) => take(n, item, at + line - 1));
                else
                    take(list, element, line);
                if (!many)
                    break;
            }
        }
    }

    private static string? ListOf(ref Utf8JsonReader reader, IReadOnlyCollection<string> lists)
    {
        foreach (var list in lists)
            if (reader.ValueTextEquals(list))
                return list;
        return null;
    }

    // NIST's tool answers with {"response": {"elements": {"elements": [...]}}}: a name of a list may stand for what holds it.
    private static bool IsWrapper(JsonElement element, IReadOnlyCollection<string> lists) =>
        element.ValueKind == JsonValueKind.Object && lists.Any(name =>
            element.TryGetProperty(name, out var inner) && inner.ValueKind is JsonValueKind.Array or JsonValueKind.Object);
}
