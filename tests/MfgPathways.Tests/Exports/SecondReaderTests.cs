using System.Globalization;
using System.Text.Json;
using CsCheck;
using MfgPathways.Exports;
using MfgPathways.Tests.Formats;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Exports;

/// <summary>Other programs read what is written, and find the same nodes, edges and attributes.</summary>
public sealed class SecondReaderTests
{
    private static readonly (string Ending, Action<ExportGraph, TextWriter> Write)[] Formats =
        [("graphml", GraphMl.Write), ("gexf", Gexf.Write), ("json", NodeLinkJson.Write)];

    [Fact]
    public void Networkx_and_igraph_read_the_graphs_of_the_publication_and_names_that_break_formats()
    {
        Assert.SkipWhen(SecondReaders.Missing is not null, SecondReaders.Missing ?? "");
        // One run of Python reads them all.
        List<ExportGraph> graphs = [.. ExportGraphs.Published];
        ExportGraphs.Any.Where(g => g.IsMultigraph == g.Edges.CountBy(e => (e.Source, e.Target)).Any(c => c.Value > 1))
            .Sample(graph => graphs.Add(graph), iter: 30, threads: 1);
        using var folder = new TemporaryDirectory();
        foreach (var (number, graph) in graphs.Index())
            foreach (var (ending, write) in Formats)
                Write(graph, Path.Combine(folder.Path, $"{number}.{ending}"), write);
        using var read = JsonDocument.Parse(SecondReaders.Read(folder.Path));
        Assert.Equal(4 * graphs.Count, read.RootElement.EnumerateObject().Count());
        foreach (var (number, graph) in graphs.Index())
            foreach (var reader in (string[])[$"networkx {number}.graphml", $"igraph {number}.graphml", $"networkx {number}.gexf",
                $"networkx {number}.json"])
            {
                var found = read.RootElement.GetProperty(reader);
                Assert.Equal(graph.IsDirected, found.GetProperty("directed").GetBoolean());
                Assert.Equal(GraphFacts.Of(graph), Lines(graph, found));
                if (!reader.EndsWith(".gexf", StringComparison.Ordinal))
                    Assert.All(graph.Facts, f => Assert.Equal(f.Value, found.GetProperty("facts").GetProperty(f.Name).GetString()));
            }
    }

    [Fact]
    public void Graphviz_reads_the_same_nodes_and_draws_a_route()
    {
        Assert.SkipUnless(SecondReaders.OnPath("dot"), "Graphviz is not at hand.");
        using var folder = new TemporaryDirectory();
        var file = Path.Combine(folder.Path, "graph.dot");
        var graphs = new List<ExportGraph>();
        // Graphviz keeps ids that begin with % for nodes without one, and calls such a node by a number of its own.
        ExportGraphs.Any.Where(g => g.IsDirected && g.Nodes.All(n => n.Id[0] != '%'))
            .Sample(graph => graphs.Add(graph), iter: 5, threads: 1);
        foreach (var graph in (IEnumerable<ExportGraph>)[ExportGraphs.Published[0], .. graphs])
        {
            Write(graph, file, Dot.Write);
            using var read = JsonDocument.Parse(SecondReaders.Run("dot", ["-Kosage", "-Tdot_json", file]));
            Assert.Equal(GraphFacts.Of(graph), OfDot(graph, read.RootElement));
        }

        Write(ExportGraphs.Published[2], file, Dot.Write);
        Assert.Contains("CNC Operators (Mtrl)", SecondReaders.Run("dot", ["-Tsvg", file]), StringComparison.Ordinal);
    }

    private static void Write(ExportGraph graph, string file, Action<ExportGraph, TextWriter> write)
    {
        using var output = new StreamWriter(file);
        write(graph, output);
    }

    private static string[] Lines(ExportGraph graph, JsonElement read) =>
    [
        .. read.GetProperty("nodes").EnumerateArray()
            .Select(n => GraphFacts.Line([n[0].GetString()!], Values(n[1]))).Order(StringComparer.Ordinal),
        .. read.GetProperty("edges").EnumerateArray()
            .Select(e => GraphFacts.Line(GraphFacts.Ends(graph, e[0].GetString()!, e[1].GetString()!), Values(e[2])))
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<(string, string)> Values(JsonElement values) => values.EnumerateObject().Select(v => (
        v.Name, v.Value.ValueKind == JsonValueKind.Number ? GraphFacts.Number(v.Value.GetDouble()) : v.Value.GetString()!));

    // Graphviz keeps escapes as they stand, and knows no types; the first name of a node is its id.
    private static string[] OfDot(ExportGraph graph, JsonElement read)
    {
        var nodes = Members(read, "objects").Select(n => n.EnumerateObject().Where(m => m.Name is not ("_gvid" or "shape")).ToArray())
            .ToArray();
        var ids = nodes.Select(n => Plain(n[0].Value.GetString()!)).ToArray();
        return
        [
            .. nodes.Select((n, i) => GraphFacts.Line([ids[i]], OfDot(graph.NodeFields, n[1..]))).Order(StringComparer.Ordinal),
            .. Members(read, "edges").Select(e => GraphFacts.Line(
                GraphFacts.Ends(graph, ids[e.GetProperty("tail").GetInt32()], ids[e.GetProperty("head").GetInt32()]),
                OfDot(graph.EdgeFields, e.EnumerateObject().Where(m => m.Name is not ("_gvid" or "tail" or "head")))))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static JsonElement[] Members(JsonElement read, string name) =>
        read.TryGetProperty(name, out var members) ? [.. members.EnumerateArray()] : [];

    private static IEnumerable<(string, string)> OfDot(IReadOnlyList<ExportField> fields, IEnumerable<JsonProperty> attributes) =>
        from attribute in attributes
        let text = Plain(attribute.Value.GetString()!)
        let isNumber = attribute.Name == "strength" || fields.Any(f => f.Name == attribute.Name && f.Type != ExportType.Text)
        select (
            attribute.Name == "strength" ? "weight" : attribute.Name,
            isNumber ? GraphFacts.Number(double.Parse(text, CultureInfo.InvariantCulture))
            : attribute.Name == "label" ? text.Replace("&amp;", "&", StringComparison.Ordinal)
            : text);

    private static string Plain(string text) => text.Replace("\\\\", "\\", StringComparison.Ordinal);
}
