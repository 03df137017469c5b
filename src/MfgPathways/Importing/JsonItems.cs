using System.Text;
using System.Text.Json;
using MfgPathways.Formats;

namespace MfgPathways.Importing;

/// <summary>
/// Gives the values of the named lists of a JSON file one at a time, each with the place at which it starts, however deep the lists stand
/// below objects. A name may stand for a single object as well.
/// </summary>
internal sealed class JsonItems
{
    private const int MostBytes = 256_000_000;

    private readonly byte[] content;
    private readonly int start;
    private readonly JsonPlaces places;
    private readonly Dictionary<string, SourceList> lists;
    private readonly Action<SourceList, JsonElement, Origin> take;

    private JsonItems(byte[] content, Dictionary<string, SourceList> lists, Action<SourceList, JsonElement, Origin> take)
    {
        (this.content, this.lists, this.take) = (content, lists, take);
        start = content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        places = new JsonPlaces(content, start);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="log">Where each list is counted.</param>
    /// <param name="path">The file.</param>
    /// <param name="names">The names of the lists, with what comes from each.</param>
    /// <param name="take">Takes a value, its list and what it is known by.</param>
    /// <exception cref="FrameworkException">The JSON is malformed or no UTF-8, or the file is too large.</exception>
    public static void Read(
        ImportLog log, string path, IReadOnlyList<(string Name, Gives Gives)> names, Action<SourceList, JsonElement, Origin> take)
    {
        var file = Path.GetFileName(path);
        if (new FileInfo(path).Length > MostBytes)
            throw log.Refusal(
                new Origin(file), $"The file is larger than {MostBytes / 1_000_000} MB; that is more than a framework takes.");
        var lists = names.ToDictionary(n => n.Name, n => log.Start(file, n.Gives, n.Name), StringComparer.Ordinal);
        var items = new JsonItems(File.ReadAllBytes(path), lists, take);
        if (InvalidText.PositionIn(items.content) is { } invalid)
            throw log.Refusal(Place(file, items.places.At(invalid)), $"{InvalidText.Sentence}");
        try
        {
            items.Walk(items.start, items.content.Length);
        }
        catch (JsonException e)
        {
            throw log.Refusal(Place(file, items.places.At(e)), $"The JSON is malformed here.");
        }
    }

    private static Origin Place(string file, (int Line, int Column) at) => new(file, at.Line, at.Column);

    private void Walk(int from, int to)
    {
        var reader = new Utf8JsonReader(content.AsSpan(from..to));
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || ListOf(ref reader) is not { } list)
                continue;
            reader.Read();
            var many = reader.TokenType == JsonTokenType.StartArray;
            while (!many || (reader.Read() && reader.TokenType != JsonTokenType.EndArray))
            {
                var at = from + (int)reader.TokenStartIndex;
                var element = JsonElement.ParseValue(ref reader);
                var end = from + (int)reader.BytesConsumed;
                if (IsWrapper(element))
                    Walk(at, end);
                else
                    Take(list, element, at, end);
                if (!many)
                    break;
            }
        }
    }

    private SourceList? ListOf(ref Utf8JsonReader reader) =>
        JsonText.NameOf(ref reader) is { } name ? lists.GetValueOrDefault(name) : null;

    private void Take(SourceList list, JsonElement element, int at, int end)
    {
        list.Read();
        var (line, column) = places.At(at);
        var row = list.At(line, column);
        if (content.AsSpan(at..end).IndexOf("\\u"u8) < 0 || JsonText.IsWhole(element))
            take(list, element, row);
        else
            list.Reject(row, $"It holds half a character: \\ud800 to \\udfff stand in pairs.");
    }

    // NIST's tool answers with {"response": {"elements": {"elements": [...]}}}: a name of a list may stand for what holds it.
    private bool IsWrapper(JsonElement element) => element.ValueKind == JsonValueKind.Object && element.EnumerateObject().Any(m =>
        m.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object && JsonText.NameOf(m) is { } name && lists.ContainsKey(name));
}
