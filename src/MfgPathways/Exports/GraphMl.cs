using System.Xml;

namespace MfgPathways.Exports;

/// <summary>
/// GraphML 1.0 as Gephi, yEd, NetworkX and igraph read it: every attribute is declared with its type, labels and weights are attributes
/// called <c>label</c> and <c>weight</c>, and no value is a list.
/// </summary>
public static class GraphMl
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>Writes a graph. O(nodes + edges), in constant memory.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="output">Where to, as UTF-8.</param>
    public static void Write(ExportGraph graph, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        using var xml = ExportXml.Begin(output);
        xml.WriteStartElement("graphml", Namespace);
        foreach (var (i, fact) in graph.Facts.Index())
            Key(xml, $"g{i}", "graph", fact.Name, ExportType.Text);
        Key(xml, "label", "node", "label", ExportType.Text);
        foreach (var (i, field) in graph.NodeFields.Index())
            Key(xml, $"n{i}", "node", field.Name, field.Type);
        Key(xml, "edgelabel", "edge", "label", ExportType.Text);
        Key(xml, "weight", "edge", "weight", ExportType.Real);
        foreach (var (i, field) in graph.EdgeFields.Index())
            Key(xml, $"e{i}", "edge", field.Name, field.Type);

        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", graph.Name);
        xml.WriteAttributeString("edgedefault", graph.IsDirected ? "directed" : "undirected");
        foreach (var (i, fact) in graph.Facts.Index())
            Data(xml, $"g{i}", fact.Value);
        foreach (var node in graph.Nodes)
            Node(xml, node);
        foreach (var (number, edge) in graph.Edges.Index())
            Edge(xml, edge, number);
        xml.WriteEndElement();
        xml.WriteEndElement();
        ExportXml.End(xml, output);
    }

    private static void Key(XmlWriter xml, string id, string of, string name, ExportType type)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", of);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type switch
        {
            ExportType.Whole => "int",
            ExportType.Real => "double",
            _ => "string",
        });
        xml.WriteEndElement();
    }

    private static void Node(XmlWriter xml, ExportNode node)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", node.Id);
        Data(xml, "label", node.Label);
        foreach (var (i, value) in node.Values.Index())
            Data(xml, $"n{i}", value);
        xml.WriteEndElement();
    }

    private static void Edge(XmlWriter xml, ExportEdge edge, int number)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", $"e{ExportText.Integer(number)}");
        xml.WriteAttributeString("source", edge.Source);
        xml.WriteAttributeString("target", edge.Target);
        Data(xml, "edgelabel", edge.Label);
        Data(xml, "weight", ExportText.Real(edge.Weight));
        foreach (var (i, value) in edge.Values.Index())
            Data(xml, $"e{i}", value);
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, string key, string? value)
    {
        if (value is null)
            return;
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }
}
