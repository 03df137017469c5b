using System.Xml;

namespace MfgPathways.Exports;

/// <summary>GEXF 1.3, the format of Gephi.</summary>
public static class Gexf
{
    private const string Namespace = "http://gexf.net/1.3";

    /// <summary>Writes a graph. O(nodes + edges), in constant memory.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="output">Where to, as UTF-8.</param>
    public static void Write(ExportGraph graph, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        using var xml = ExportXml.Begin(output);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("meta", Namespace);
        xml.WriteElementString("creator", Namespace, "MfgPathways");
        xml.WriteElementString("description", Namespace, string.Join("; ", graph.Facts.Select(f => $"{f.Name}: {f.Value}")));
        xml.WriteEndElement();

        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("mode", "static");
        xml.WriteAttributeString("defaultedgetype", graph.IsDirected ? "directed" : "undirected");
        Attributes(xml, "node", graph.NodeFields);
        Attributes(xml, "edge", graph.EdgeFields);
        xml.WriteStartElement("nodes", Namespace);
        foreach (var node in graph.Nodes)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", node.Id);
            xml.WriteAttributeString("label", node.Label);
            Values(xml, node.Values);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges", Namespace);
        foreach (var (number, edge) in graph.Edges.Index())
            Edge(xml, edge, number);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        ExportXml.End(xml, output);
    }

    private static void Edge(XmlWriter xml, ExportEdge edge, int number)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", ExportText.Integer(number));
        xml.WriteAttributeString("source", edge.Source);
        xml.WriteAttributeString("target", edge.Target);
        xml.WriteAttributeString("label", edge.Label);
        xml.WriteAttributeString("weight", ExportText.Real(edge.Weight));
        Values(xml, edge.Values);
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, string of, IReadOnlyList<ExportField> fields)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", of);
        foreach (var (i, field) in fields.Index())
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", ExportText.Integer(i));
            xml.WriteAttributeString("title", field.Name);
            xml.WriteAttributeString("type", field.Type switch
            {
                ExportType.Whole => "integer",
                ExportType.Real => "double",
                _ => "string",
            });
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Values(XmlWriter xml, IReadOnlyList<string?> values)
    {
        xml.WriteStartElement("attvalues", Namespace);
        foreach (var (i, value) in values.Index())
        {
            if (value is null)
                continue;
            xml.WriteStartElement("attvalue", Namespace);
            xml.WriteAttributeString("for", ExportText.Integer(i));
            xml.WriteAttributeString("value", value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
