using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using MfgPathways.Exports;
using Sylvan.Data.Csv;

namespace MfgPathways.Tests.Exports;

public sealed class ExportTextTests
{
    [Fact]
    public void What_XML_cannot_carry_is_written_by_its_code_point_and_nothing_else_is_changed()
    {
        Assert.Equal(@"a\u0000b\u000a\ufffe\ud83d😀é", ExportText.Clean("a\0b\n\ufffe\ud83d😀é"));
        Gen.String.Sample(text =>
        {
            var clean = ExportText.Clean(text);
            System.Xml.XmlConvert.VerifyXmlChars(clean);
            Assert.DoesNotContain(clean, char.IsControl);
            Assert.Equal(clean, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(clean)));
            if (clean == text)
                Assert.Same(text, clean);
        });
    }

    [Fact]
    public void Ids_of_nodes_are_name_tokens_and_different_ids_stay_different()
    {
        Assert.Equal("materials:cnc-operators", ExportIds.Token("materials/cnc-operators"));
        foreach (var node in ExportGraphs.Published.SelectMany(g => g.Nodes))
            Assert.Equal(node.Id, System.Xml.XmlConvert.VerifyNMTOKEN(node.Id));
        Gen.String[Gen.Char["a/:_x03A\" é"], 1, 9].Array[2].Sample(ids =>
        {
            Assert.All(ids, id => System.Xml.XmlConvert.VerifyNMTOKEN($"ksa:{ExportIds.Token(id)}"));
            Assert.Equal(ids[0] == ids[1], ExportIds.Token(ids[0]) == ExportIds.Token(ids[1]));
        });
    }

    [Fact]
    public void Csv_cells_come_back_as_they_are_also_those_that_a_spreadsheet_takes_for_formulas() =>
        ExportGraphs.Any.Sample(graph =>
        {
            Assert.Equal(
                graph.Nodes.Select(n => (string[])[n.Id, n.Label, .. n.Values.Select(v => v ?? "")]), Cells(GraphCsv.WriteNodes, graph));
            Assert.Equal(
                graph.Edges.Select(e => (string[])
                [
                    e.Source, e.Target, graph.IsDirected ? "Directed" : "Undirected", GraphFacts.Number(e.Weight), e.Label,
                    .. e.Values.Select(v => v ?? ""),
                ]),
                Cells(GraphCsv.WriteEdges, graph));
        });

    [Fact]
    public void A_flow_chart_shows_every_label_and_nothing_of_it_means_anything_to_Mermaid() => ExportGraphs.Any.Sample(graph =>
    {
        using var output = new StringWriter();
        Mermaid.Write(graph, output);
        var lines = output.ToString().Split('\n').SkipWhile(l => l != "flowchart LR").Skip(1).Where(l => l.Length > 0).ToArray();
        Assert.Equal(graph.Nodes.Count() + graph.Edges.Count(), lines.Length);
        var nodes = lines.Take(graph.Nodes.Count()).Select(l => Regex.Match(l, "^  n(\\d+)\\[\"([^\"]*)\"\\]$")).ToArray();
        Assert.Equal(graph.Nodes.Select(n => n.Label), nodes.Select(m => Decoded(m.Groups[2].Value)));
        var edges = lines.Skip(nodes.Length).Select(l => Regex.Match(l, "^  n(\\d+) --[->]\\|\"([^\"]*)\"\\| n(\\d+)$")).ToArray();
        var ids = graph.Nodes.Select(n => n.Id).ToArray();
        Assert.Equal(
            graph.Edges.Select(e => (e.Source, e.Label, e.Target)),
            edges.Select(m => (ids[Number(m.Groups[1])], Decoded(m.Groups[2].Value), ids[Number(m.Groups[3])])));
        Assert.DoesNotContain("%%{", output.ToString(), StringComparison.Ordinal);
    });

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static string Decoded(string label)
    {
        Assert.DoesNotContain(label, c => c is '<' or '>' or '`' or '|' or '{' or '[' or '&' or '%' or '\\');
        return Regex.Replace(label, "#(\\d+);", m => new Rune(Number(m.Groups[1])).ToString());
    }

    private static List<string[]> Cells(Action<ExportGraph, TextWriter> write, ExportGraph graph)
    {
        using var output = new StringWriter();
        write(graph, output);
        using var reader = CsvDataReader.Create(new StringReader(output.ToString()), new CsvDataReaderOptions { Comment = '\u0001' });
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return rows;
    }
}
