using System.Text.Json;

namespace MfgPathways.Importing;

/// <summary>Texts of a JSON object.</summary>
internal static class JsonText
{
    /// <summary>
    /// The text of a member on one line, a number as it is written; empty where there is none, or where it is no valid Unicode.
    /// </summary>
    public static string Of(JsonElement element, params ReadOnlySpan<string> names)
    {
        if (element.ValueKind == JsonValueKind.Object)
            foreach (var name in names)
                if (element.TryGetProperty(name, out var value) && Text(value) is { Length: > 0 } text)
                    return text;
        return "";
    }

    private static string Text(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => string.Join(' ', value.GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
                JsonValueKind.Number => value.GetRawText(),
                _ => "",
            };
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
