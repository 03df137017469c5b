using System.Globalization;
using System.Text.Json;

namespace MfgPathways.Neo4j;

/// <summary>Neo4j's typed JSON: every value says its type, so that 1.0 stays a float and large integers stay exact.</summary>
internal static class TypedJson
{
    public const string MediaType = "application/vnd.neo4j.query";

    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: Open(writer, "Null"); writer.WriteNullValue(); break;
            case bool b: Open(writer, "Boolean"); writer.WriteBooleanValue(b); break;
            case int i: Text(writer, "Integer", i.ToString(CultureInfo.InvariantCulture)); break;
            case long l: Text(writer, "Integer", l.ToString(CultureInfo.InvariantCulture)); break;
            case double d: Text(writer, "Float", FloatText(d)); break;
            case string s: Text(writer, "String", s); break;
            case IReadOnlyDictionary<string, object?> map: Open(writer, "Map"); WriteMap(writer, map); break;
            case System.Collections.IEnumerable list: Open(writer, "List"); WriteList(writer, list); break;
            default: throw new ArgumentException($"A parameter cannot be of type {value.GetType().Name}.", nameof(value));
        }

        writer.WriteEndObject();
    }

    public static void WriteMap(Utf8JsonWriter writer, IReadOnlyDictionary<string, object?> map)
    {
        writer.WriteStartObject();
        foreach (var (name, item) in map)
        {
            writer.WritePropertyName(name);
            Write(writer, item);
        }

        writer.WriteEndObject();
    }

    public static object? Read(JsonElement element)
    {
        var value = element.GetProperty("_value");
        return element.GetProperty("$type").GetString() switch
        {
            "Null" => null,
            "Boolean" => value.GetBoolean(),
            "Integer" => long.Parse(value.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            "Float" => Float(value.GetString()!),
            "List" or "Path" => value.EnumerateArray().Select(Read).ToList(),
            "Map" => Map(value),
            "Node" or "Relationship" => Map(value.GetProperty("_properties")),
            _ => value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText(),
        };
    }

    // The server expects $type before _value.
    private static void Open(Utf8JsonWriter writer, string type)
    {
        writer.WriteStartObject();
        writer.WriteString("$type", type);
        writer.WritePropertyName("_value");
    }

    private static void Text(Utf8JsonWriter writer, string type, string value)
    {
        Open(writer, type);
        writer.WriteStringValue(value);
    }

    private static void WriteList(Utf8JsonWriter writer, System.Collections.IEnumerable list)
    {
        writer.WriteStartArray();
        foreach (var item in list)
            Write(writer, item);
        writer.WriteEndArray();
    }

    private static Dictionary<string, object?> Map(JsonElement value) =>
        value.EnumerateObject().ToDictionary(p => p.Name, p => Read(p.Value), StringComparer.Ordinal);

    private static string FloatText(double value) => value switch
    {
        double.PositiveInfinity => "Infinity",
        double.NegativeInfinity => "-Infinity",
        double.NaN => "NaN",
        _ => value.ToString("R", CultureInfo.InvariantCulture) is var text && text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0",
    };

    private static double Float(string text) => text switch
    {
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        "NaN" => double.NaN,
        _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };
}
