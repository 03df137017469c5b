using System.Globalization;

namespace MfgPathways.Neo4j.Tests;

/// <summary>All that a database holds, as sorted lines: labels, types and properties with the types of their values.</summary>
internal static class GraphDump
{
    private const string Nodes = "MATCH (n) RETURN labels(n), properties(n)";

    private const string Relationships =
        "MATCH (a)-[r]->(b) RETURN type(r), properties(r), labels(a), coalesce(a.id, a.number), labels(b), coalesce(b.id, b.number)";

    // A load draws the one by lot and reads the other off the clock.
    private static readonly string[] OfTheMoment = ["token", "touched"];

    public static async Task<string[]> OfAsync(ICypherTransport transport)
    {
        var results = await transport.RunAsync(
            CypherUnit.Read([new CypherStatement(Nodes), new CypherStatement(Relationships)]), CancellationToken.None);
        return [.. results.SelectMany(r => r.Rows).Select(row => string.Join(' ', row.Select(Text))).Order(StringComparer.Ordinal)];
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        IReadOnlyDictionary<string, object?> map =>
            $"{{{string.Join(", ", map.Where(m => !OfTheMoment.Contains(m.Key)).OrderBy(m => m.Key, StringComparer.Ordinal)
                .Select(m => $"{m.Key}: {Text(m.Value)}"))}}}",
        IReadOnlyList<object?> list => $"[{string.Join(", ", list.Select(Text))}]",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value.GetType().Name} {value}"),
    };
}
