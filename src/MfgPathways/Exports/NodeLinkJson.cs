using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MfgPathways.Exports;

/// <summary>
/// Node-link JSON as <c>networkx.node_link_graph</c> reads it: members <c>directed</c>, <c>multigraph</c>, <c>graph</c>, <c>nodes</c> and
/// <c>edges</c>.
/// </summary>
public static class NodeLinkJson
{
    private const int Chunk = 1 << 16;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a graph. O(nodes + edges), in constant memory.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="output">Where to, as UTF-8.</param>
    public static void Write(ExportGraph graph, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>(2 * Chunk);
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteBoolean("directed", graph.IsDirected);
        json.WriteBoolean("multigraph", graph.IsMultigraph);
        json.WriteStartObject("graph");
        json.WriteString("name", graph.Name);
        foreach (var fact in graph.Facts)
            json.WriteString(fact.Name, fact.Value);
        json.WriteEndObject();
        json.WriteStartArray("nodes");
        foreach (var node in graph.Nodes)
        {
            json.WriteStartObject();
            json.WriteString("id", node.Id);
            json.WriteString("label", node.Label);
            Values(json, graph.NodeFields, node.Values);
            json.WriteEndObject();
            Pass(json, buffer, output, Chunk);
        }

        json.WriteEndArray();
        json.WriteStartArray("edges");
        foreach (var (number, edge) in graph.Edges.Index())
        {
            Edge(json, graph, edge, number);
            Pass(json, buffer, output, Chunk);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        Pass(json, buffer, output, 0);
        output.Write('\n');
    }

    private static void Edge(Utf8JsonWriter json, ExportGraph graph, ExportEdge edge, int number)
    {
        json.WriteStartObject();
        json.WriteString("source", edge.Source);
        json.WriteString("target", edge.Target);
        if (graph.IsMultigraph)
            json.WriteNumber("key", number);
        json.WriteString("label", edge.Label);
        json.WriteNumber("weight", edge.Weight);
        Values(json, graph.EdgeFields, edge.Values);
        json.WriteEndObject();
    }

    private static void Values(Utf8JsonWriter json, IReadOnlyList<ExportField> fields, IReadOnlyList<string?> values)
    {
        foreach (var (field, value) in fields.Zip(values))
            if (value is null)
                continue;
            else if (field.Type == ExportType.Text)
                json.WriteString(field.Name, value);
            else
            {
                json.WritePropertyName(field.Name);
                json.WriteRawValue(value);
            }
    }

    // A token is written whole, so no character is cut in two.
    private static void Pass(Utf8JsonWriter json, ArrayBufferWriter<byte> buffer, TextWriter output, int least)
    {
        if (buffer.WrittenCount + json.BytesPending < least)
            return;
        json.Flush();
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        buffer.ResetWrittenCount();
    }
}
