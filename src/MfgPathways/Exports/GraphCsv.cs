using MfgPathways.Formats;

namespace MfgPathways.Exports;

/// <summary>
/// A graph as two CSV files that Gephi imports as spreadsheets: nodes with <c>Id,Label</c>, edges with
/// <c>Source,Target,Type,Weight,Label</c>, and behind these the other attributes. <c>Type</c> is <c>Directed</c> or <c>Undirected</c>.
/// </summary>
public static class GraphCsv
{
    /// <summary>Writes the nodes. O(nodes), in constant memory.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="output">Where to, as UTF-8.</param>
    public static void WriteNodes(ExportGraph graph, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var csv = new CsvText(output);
        csv.Row(["Id", "Label", .. graph.NodeFields.Select(f => f.Name)]);
        foreach (var node in graph.Nodes)
            csv.Row([node.Id, node.Label, .. node.Values]);
    }

    /// <summary>Writes the edges. O(edges), in constant memory.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="output">Where to, as UTF-8.</param>
    public static void WriteEdges(ExportGraph graph, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var csv = new CsvText(output);
        var type = graph.IsDirected ? "Directed" : "Undirected";
        csv.Row(["Source", "Target", "Type", "Weight", "Label", .. graph.EdgeFields.Select(f => f.Name)]);
        foreach (var edge in graph.Edges)
            csv.Row([edge.Source, edge.Target, type, ExportText.Real(edge.Weight), edge.Label, .. edge.Values]);
    }
}
