using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Rendering;

/// <summary>An answer as one JSON document.</summary>
internal static class JsonRenderer
{
    /// <summary>Raised when a consumer would have to change: a field renamed, removed, or of another meaning.</summary>
    public const string SchemaVersion = "1";

    public static string Render(Answer answer)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            writer.WriteStartObject();
            writer.WriteString("schemaVersion", SchemaVersion);
            writer.WriteString("command", answer.Command);
            if (answer.Source is { } source)
            {
                writer.WritePropertyName("source");
                JsonSerializer.Serialize(writer, source, WireContext.Default.Source);
            }

            writer.WritePropertyName("answer");
            JsonSerializer.Serialize(writer, answer.Payload.Value, answer.Payload.Type(WireContext.Default));
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
