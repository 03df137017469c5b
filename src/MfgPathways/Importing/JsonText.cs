using System.Text.Json;

namespace MfgPathways.Importing;

/// <summary>Texts in JSON, where an escape may stand for half a character, which is no text.</summary>
internal static class JsonText
{
    /// <summary>The text of a member on one line, a number as it is written; empty where there is none.</summary>
    public static string Of(JsonElement element, params ReadOnlySpan<string> names)
    {
        if (element.ValueKind == JsonValueKind.Object)
            foreach (var name in names)
                if (element.TryGetProperty(name, out var value) && Text(value) is { Length: > 0 } text)
                    return text;
        return "";
    }

    /// <summary>Whether all names and texts in a value are whole.</summary>
    public static bool IsWhole(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => OrNull(value, static v => v.GetString()) is not null,
        JsonValueKind.Array => value.EnumerateArray().All(IsWhole),
        JsonValueKind.Object => value.EnumerateObject().All(m => NameOf(m) is not null && IsWhole(m.Value)),
        _ => true,
    };

    /// <summary>The name of a member; <c>null</c> where it is not whole.</summary>
    public static string? NameOf(JsonProperty member) => OrNull(member, static m => m.Name);

    /// <summary>The name that a reader stands at; <c>null</c> where it is not whole.</summary>
    public static string? NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? OrNull<T>(T value, Func<T, string?> read)
    {
        try
        {
            return read(value);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => string.Join(' ', value.GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        JsonValueKind.Number => value.GetRawText(),
        _ => "",
    };
}
