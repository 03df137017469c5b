using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using MfgPathways.Exports;

namespace MfgPathways.Tests.Exports;

/// <summary>GraphML and GEXF hold what their schemas, and Gephi, ask for.</summary>
public sealed class GraphXmlTests
{
    private static readonly XNamespace GraphMlNamespace = "http://graphml.graphdrawing.org/xmlns";
    private static readonly XNamespace GexfNamespace = "http://gexf.net/1.3";

    [Fact]
    public void GraphML_declares_every_attribute_with_its_type_and_names_labels_and_weights_as_Gephi_does()
    {
        foreach (var graph in ExportGraphs.Published)
            CheckGraphMl(graph);
        ExportGraphs.Any.Sample(CheckGraphMl, iter: 200);
    }

    [Fact]
    public void GEXF_declares_every_attribute_with_its_type_and_numbers_its_edges()
    {
        foreach (var graph in ExportGraphs.Published)
            CheckGexf(graph);
        ExportGraphs.Any.Sample(CheckGexf, iter: 200);
    }

    private static void CheckGraphMl(ExportGraph graph)
    {
        var root = Parse(GraphMl.Write, graph);
        Assert.Equal(GraphMlNamespace + "graphml", root.Name);
        var keys = root.Elements(GraphMlNamespace + "key").ToDictionary(k => k.Attribute("id")!.Value);
        Assert.All(keys.Values, k => Assert.Contains(k.Attribute("attr.type")!.Value, (string[])["int", "double", "string"]));
        Assert.Contains(keys.Values, k => Named(k, "node", "label", "string"));
        Assert.Contains(keys.Values, k => Named(k, "edge", "label", "string"));
        Assert.Contains(keys.Values, k => Named(k, "edge", "weight", "double"));
        var drawn = root.Elements().Single(e => e.Name == GraphMlNamespace + "graph");
        Assert.Equal(graph.IsDirected ? "directed" : "undirected", drawn.Attribute("edgedefault")!.Value);
        var ids = drawn.Elements(GraphMlNamespace + "node").Select(n => n.Attribute("id")!.Value).ToHashSet();
        Assert.Equal(graph.Nodes.Count(), ids.Count);
        foreach (var data in drawn.Descendants(GraphMlNamespace + "data"))
        {
            var key = keys[data.Attribute("key")!.Value];
            Assert.Equal(data.Parent!.Name.LocalName, key.Attribute("for")!.Value);
            CheckType(key.Attribute("attr.type")!.Value, data.Value);
        }

        CheckEdges(drawn.Elements(GraphMlNamespace + "edge"), ids);
    }

    private static void CheckGexf(ExportGraph graph)
    {
        var root = Parse(Gexf.Write, graph);
        Assert.Equal((GexfNamespace + "gexf", "1.3"), (root.Name, root.Attribute("version")!.Value));
        Assert.Equal(["meta", "graph"], root.Elements().Select(e => e.Name.LocalName));
        var drawn = root.Element(GexfNamespace + "graph")!;
        Assert.Equal(graph.IsDirected ? "directed" : "undirected", drawn.Attribute("defaultedgetype")!.Value);
        Assert.Equal(["attributes", "attributes", "nodes", "edges"], drawn.Elements().Select(e => e.Name.LocalName));
        var types = drawn.Elements(GexfNamespace + "attributes").ToDictionary(
            a => a.Attribute("class")!.Value,
            a => a.Elements().ToDictionary(f => f.Attribute("id")!.Value, f => f.Attribute("type")!.Value));
        foreach (var value in drawn.Descendants(GexfNamespace + "attvalue"))
            CheckType(
                types[value.Parent!.Parent!.Name.LocalName][value.Attribute("for")!.Value], value.Attribute("value")!.Value);
        var ids = drawn.Element(GexfNamespace + "nodes")!.Elements().Select(n => n.Attribute("id")!.Value).ToHashSet();
        Assert.Equal(graph.Nodes.Count(), ids.Count);
        Assert.All(drawn.Element(GexfNamespace + "edges")!.Elements(), e => CheckType("double", e.Attribute("weight")!.Value));
        CheckEdges(drawn.Element(GexfNamespace + "edges")!.Elements(), ids);
    }

    private static XElement Parse(Action<ExportGraph, TextWriter> write, ExportGraph graph)
    {
        using var output = new StringWriter();
        write(graph, output);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", output.ToString(), StringComparison.Ordinal);
        return XDocument.Parse(output.ToString()).Root!;
    }

    private static bool Named(XElement key, string of, string name, string type) =>
        (key.Attribute("for")!.Value, key.Attribute("attr.name")!.Value, key.Attribute("attr.type")!.Value) == (of, name, type);

    private static void CheckEdges(IEnumerable<XElement> edges, HashSet<string> ids)
    {
        var all = edges.ToArray();
        Assert.Equal(all.Length, all.Select(e => e.Attribute("id")!.Value).Distinct().Count());
        Assert.All(all, e => Assert.True(ids.Contains(e.Attribute("source")!.Value) && ids.Contains(e.Attribute("target")!.Value)));
    }

    private static void CheckType(string type, string value)
    {
        if (type is "int" or "integer")
            int.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        else if (type == "double")
            Assert.True(double.IsFinite(double.Parse(value, CultureInfo.InvariantCulture)));
    }
}
