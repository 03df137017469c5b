namespace MfgPathways.Exports;

/// <summary>
/// The language of Graphviz. Ids stand in quotation marks; labels show every character as it is. The weight is the attribute
/// <c>strength</c>, for <c>weight</c> is a whole number to Graphviz.
/// </summary>
public static class Dot
{
    /// <summary>Writes a graph. O(nodes + edges), in constant memory.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="output">Where to, as UTF-8.</param>
    public static void Write(ExportGraph graph, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var fact in graph.Facts)
            output.Write($"// {fact.Name}: {fact.Value}\n");
        output.Write($"{(graph.IsDirected ? "digraph" : "graph")} {graph.Name} {{\n");
        output.Write("  charset=\"UTF-8\";\n  rankdir=LR;\n  node [shape=box];\n");
        foreach (var node in graph.Nodes)
        {
            output.Write($"  {Quoted(node.Id)} [label={Label(node.Label)}");
            Values(output, graph.NodeFields, node.Values);
            output.Write("];\n");
        }

        foreach (var edge in graph.Edges)
        {
            output.Write($"  {Quoted(edge.Source)} {(graph.IsDirected ? "->" : "--")} {Quoted(edge.Target)}");
            output.Write($" [label={Label(edge.Label)}, strength={ExportText.Real(edge.Weight)}");
            Values(output, graph.EdgeFields, edge.Values);
            output.Write("];\n");
        }

        output.Write("}\n");
    }

    private static void Values(TextWriter output, IReadOnlyList<ExportField> fields, IReadOnlyList<string?> values)
    {
        foreach (var (field, value) in fields.Zip(values))
            if (value is not null)
                output.Write($", {field.Name}={(field.Type == ExportType.Text ? Quoted(value) : value)}");
    }

    // Nothing is escaped within quotation marks but a quotation mark; a backslash before the last one must not escape that.
    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    // In a label a backslash begins an escape, and an ampersand an entity.
    private static string Label(string text) => Quoted(text.Replace("&", "&amp;", StringComparison.Ordinal));
}
