using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MfgPathways.Tests.Importing;

/// <summary>Ways in which a JSON file says something else and stays JSON.</summary>
internal static class JsonMutations
{
    private const int Deep = 1000;

    private static readonly JsonSerializerOptions OnOneLine = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = Deep,
    };

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, MaxDepth = Deep };

    /// <summary>The file with one value changed, on one line or on many; a file that is no JSON stays as it is.</summary>
    public static byte[] Values(byte[] content, Random random)
    {
        try
        {
            return Changed(JsonNode.Parse(content), random) ?? content;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            // What another mutation made of it is no JSON, names a member twice, or holds half a character.
            return content;
        }
    }

    private static byte[]? Changed(JsonNode? root, Random random)
    {
        if (root is null)
            return null;
        JsonNode[] places = [.. Containers(root).Where(c => c is JsonObject { Count: > 0 } or JsonArray { Count: > 0 })];
        if (places.Length == 0)
            return null;
        var place = places[random.Next(places.Length)];
        if (place is JsonArray list)
            Change(list, random);
        else
            Change((JsonObject)place, random);
        return Encoding.UTF8.GetBytes(root.ToJsonString(random.Next(2) == 0 ? OnOneLine : Indented)
            .Replace(TextMutations.HalfPair, random.Next(2) == 0 ? "\\ud800" : "\\uDC00x", StringComparison.Ordinal));
    }

    private static IEnumerable<JsonNode> Containers(JsonNode node) => node switch
    {
        JsonArray list => list.OfType<JsonNode>().SelectMany(Containers).Prepend(list),
        JsonObject members => members.Select(m => m.Value).OfType<JsonNode>().SelectMany(Containers).Prepend(members),
        _ => [],
    };

    private static void Change(JsonArray list, Random random)
    {
        var (i, j) = (random.Next(list.Count), random.Next(list.Count));
        switch (random.Next(5))
        {
            case 0:
                list.RemoveAt(i);
                break;
            case 1:
                list.Insert(j, list[i]?.DeepClone());
                break;
            case 2:
                var moved = list[i]?.DeepClone();
                list.RemoveAt(i);
                list.Insert(Math.Min(j, list.Count), moved);
                break;
            case 3:
                list[i] = new JsonArray(list[i]?.DeepClone());
                break;
            default:
                list[i] = Nasty(random);
                break;
        }
    }

    private static void Change(JsonObject members, Random random)
    {
        var names = members.Select(m => m.Key).ToArray();
        var (name, other) = (names[random.Next(names.Length)], names[random.Next(names.Length)]);
        switch (random.Next(6))
        {
            case 0:
                members.Remove(name);
                break;
            case 1:
                members[name] = members[other]?.DeepClone();
                break;
            case 2:
                members[name] = new JsonObject { [name] = members[name]?.DeepClone() };
                break;
            case 3:
                members[TextMutations.Nasty[random.Next(TextMutations.Nasty.Length)]] = members[name]?.DeepClone();
                break;
            case 4 when members[name] is JsonValue value && value.TryGetValue<string>(out var text):
                members[name] = text + TextMutations.Nasty[random.Next(TextMutations.Nasty.Length)];
                break;
            default:
                members[name] = Nasty(random);
                break;
        }
    }

    private static JsonNode? Nasty(Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                return null;
            case 1:
                return JsonValue.Create(random.Next(2) == 0);
            case 2:
                return JsonNode.Parse(new[] { "0", "-1", "1e400", "12345678901234567890", "0.1" }[random.Next(5)]);
            case 3:
                return new JsonArray();
            case 4:
                return new JsonObject();
            case 5:
                JsonNode deep = new JsonArray();
                for (var depth = random.Next(2) == 0 ? 20 : 60; depth > 0; depth--)
                    deep = random.Next(2) == 0 ? new JsonArray(deep) : new JsonObject { ["elements"] = deep };
                return deep;
            default:
                return JsonValue.Create(TextMutations.Nasty[random.Next(TextMutations.Nasty.Length)]);
        }
    }
}
