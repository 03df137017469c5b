using System.Globalization;
using MfgPathways.Exports;

namespace MfgPathways.Tests.Exports;

/// <summary>A graph as sorted lines, so that what a reader makes of a file can be compared with what was written.</summary>
internal static class GraphFacts
{
    public static string[] Of(ExportGraph graph) =>
    [
        .. graph.Nodes.Select(n => Line(
            [n.Id], [("label", n.Label), .. Values(graph.NodeFields, n.Values)])).Order(StringComparer.Ordinal),
        .. graph.Edges.Select(e => Line(
            Ends(graph, e.Source, e.Target),
            [("label", e.Label), ("weight", Number(e.Weight)), .. Values(graph.EdgeFields, e.Values)])).Order(StringComparer.Ordinal),
    ];

    public static string Line(IEnumerable<string> ids, IEnumerable<(string Name, string Value)> values) => string.Join(
        " | ", ids.Concat(values.OrderBy(v => v.Name, StringComparer.Ordinal).Select(v => $"{v.Name}={v.Value}")));

    /// <summary>Both ends; of an undirected edge in order, as readers may turn it round.</summary>
    public static string[] Ends(ExportGraph graph, string source, string target) =>
        graph.IsDirected || string.CompareOrdinal(source, target) <= 0 ? [source, target] : [target, source];

    public static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static IEnumerable<(string, string)> Values(IReadOnlyList<ExportField> fields, IReadOnlyList<string?> values) =>
        from pair in fields.Zip(values, (field, value) => (Field: field, Value: value))
        where pair.Value is not null
        select (
            pair.Field.Name,
            pair.Field.Type == ExportType.Text ? pair.Value : Number(double.Parse(pair.Value, CultureInfo.InvariantCulture)));
}
