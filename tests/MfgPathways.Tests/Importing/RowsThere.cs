using System.Text;
using System.Text.Json;

namespace MfgPathways.Tests.Importing;

/// <summary>Counts the rows of a source without the readers of the library.</summary>
internal static class RowsThere
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The rows below the header of a table, empty lines aside.</summary>
    public static int InTable(byte[] content, bool quoted)
    {
        var text = Strict.GetString(WithoutMark(content));
        var (rows, empty, cellStarts, inQuotes) = (0, true, true, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (inQuotes)
            {
                if (text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
                    i++;
                else
                    inQuotes = text[i] != '"';
            }
            else if (text[i] is '\r' or '\n')
            {
                rows += empty ? 0 : 1;
                (empty, cellStarts) = (true, true);
            }
            else
            {
                inQuotes = quoted && cellStarts && text[i] == '"';
                (empty, cellStarts) = (false, text[i] == ',');
            }
        }

        return rows + (empty ? 0 : 1) - 1;
    }

    /// <summary>The items of each of the named lists, wherever they stand; what holds such lists is no item.</summary>
    public static Dictionary<string, int> InJson(byte[] content, params string[] lists)
    {
        var counts = lists.ToDictionary(l => l, _ => 0);
        using var document = JsonDocument.Parse(WithoutMark(content));
        Count(document.RootElement, counts);
        return counts;
    }

    private static void Count(JsonElement value, Dictionary<string, int> counts)
    {
        if (value.ValueKind == JsonValueKind.Array)
            foreach (var item in value.EnumerateArray())
                Count(item, counts);
        if (value.ValueKind == JsonValueKind.Object)
            foreach (var member in value.EnumerateObject())
                if (ListOf(member, counts) is not { } list)
                    Count(member.Value, counts);
                else
                    foreach (var item in Items(member.Value))
                        if (Holds(item, counts))
                            Count(item, counts);
                        else
                            counts[list]++;
    }

    private static bool Holds(JsonElement item, Dictionary<string, int> counts) => item.ValueKind == JsonValueKind.Object
        && item.EnumerateObject().Any(m =>
            ListOf(m, counts) is not null && m.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object);

    private static JsonElement[] Items(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    private static string? ListOf(JsonProperty member, Dictionary<string, int> counts)
    {
        try
        {
            return counts.ContainsKey(member.Name) ? member.Name : null;
        }
        catch (InvalidOperationException)
        {
            // Half a character is no name.
            return null;
        }
    }

    private static byte[] WithoutMark(byte[] content) =>
        content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? content[3..] : content;
}
