using MfgPathways.Exports;

namespace MfgPathways.Cli.Exports;

/// <summary>A format that any graph can be written in.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Files">The files, each with what writes it; one, or several in a directory.</param>
internal sealed record GraphFormat(
    string Name, string Description, params IReadOnlyList<(string Name, Action<ExportGraph, TextWriter> Write)> Files)
{
    public static readonly GraphFormat[] All =
    [
        new("graphml", "GraphML, for Gephi, yEd, NetworkX and igraph.", ("graph.graphml", GraphMl.Write)),
        new("gexf", "GEXF 1.3, for Gephi.", ("graph.gexf", Gexf.Write)),
        new("json-graph", "Node-link JSON, as NetworkX reads it.", ("graph.json", NodeLinkJson.Write)),
        new("dot", "The language of Graphviz.", ("graph.dot", Dot.Write)),
        new(MermaidName, $"A Mermaid flow chart, of at most {Mermaid.MostEdges} edges.", ("graph.mmd", Mermaid.Write)),
        new(
            "csv", "Two CSV files, of nodes and of edges, for Gephi and spreadsheets.",
            ("nodes.csv", GraphCsv.WriteNodes), ("edges.csv", GraphCsv.WriteEdges)),
    ];

    private const string MermaidName = "mermaid";

    /// <summary>Refuses a graph that the format cannot take.</summary>
    public void Check(ExportGraph graph)
    {
        if (Name == MermaidName && graph.Edges.Skip(Mermaid.MostEdges).Any())
            throw CliException.Usage(
                $"Mermaid draws at most {Mermaid.MostEdges} edges, and this graph has more: ask for less of it, or export dot or gexf.");
    }
}
