using System.Globalization;
using System.Text;

namespace MfgPathways.Exports;

/// <summary>
/// A Mermaid flow chart, as documents and wikis draw it. Mermaid has no attributes: what a person reads is written, ids are numbers, and
/// every character that means something to Mermaid is written by its code point.
/// </summary>
public static class Mermaid
{
    /// <summary>Most edges that Mermaid draws unless it is told otherwise: 500.</summary>
    public const int MostEdges = 500;

    /// <summary>Writes a graph. O(nodes + edges).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="output">Where to, as UTF-8.</param>
    public static void Write(ExportGraph graph, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var fact in graph.Facts)
            output.Write($"%% {fact.Name}: {Comment(fact.Value)}\n");
        output.Write("flowchart LR\n");
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var node in graph.Nodes)
        {
            names.Add(node.Id, $"n{ExportText.Integer(names.Count)}");
            output.Write($"  {names[node.Id]}[\"{Escaped(node.Label)}\"]\n");
        }

        var line = graph.IsDirected ? "-->" : "---";
        foreach (var edge in graph.Edges)
            output.Write($"  {names[edge.Source]} {line}|\"{Escaped(edge.Label)}\"| {names[edge.Target]}\n");
    }

    // Two braces would begin a directive, even in a comment.
    private static string Comment(string text) =>
        text.Replace('{', '(').Replace('}', ')');

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '.' or ',' or '(' or ')' or '-' or '/' or ':' or '\'' or '+')
                escaped.Append(rune.ToString());
            else
                escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        return escaped.ToString();
    }
}
