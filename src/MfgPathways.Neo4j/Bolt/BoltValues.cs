using System.Collections;
using Neo4j.Driver;

namespace MfgPathways.Neo4j;

/// <summary>Values between us and the driver.</summary>
internal static class BoltValues
{
    public static Dictionary<string, object?> Parameters(IReadOnlyDictionary<string, object?> parameters) =>
        parameters.ToDictionary(p => p.Key, p => ToDriver(p.Value), StringComparer.Ordinal);

    public static async Task<CypherResult> ReadAsync(IResultCursor cursor)
    {
        var columns = await cursor.KeysAsync().ConfigureAwait(false);
        var rows = new List<IReadOnlyList<object?>>();
        while (await cursor.FetchAsync().ConfigureAwait(false))
            rows.Add([.. columns.Select(c => FromDriver(cursor.Current[c]))]);
        var counters = (await cursor.ConsumeAsync().ConfigureAwait(false)).Counters;
        return new CypherResult(columns, rows, new CypherCounters(
            counters.NodesCreated, counters.NodesDeleted, counters.RelationshipsCreated, counters.RelationshipsDeleted,
            counters.PropertiesSet, counters.ContainsUpdates));
    }

    // The driver takes lists and dictionaries of its own kinds only.
    private static object? ToDriver(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> map => Parameters(map),
        string text => text,
        IEnumerable list => list.Cast<object?>().Select(ToDriver).ToList(),
        _ => value,
    };

    private static object? FromDriver(object? value) => value switch
    {
        null or bool or long or double or string => value,
        IDictionary<string, object?> map => map.ToDictionary(p => p.Key, p => FromDriver(p.Value), StringComparer.Ordinal),
        INode node => node.Properties.ToDictionary(p => p.Key, p => FromDriver(p.Value), StringComparer.Ordinal),
        IRelationship relationship => relationship.Properties.ToDictionary(p => p.Key, p => FromDriver(p.Value), StringComparer.Ordinal),
        IEnumerable list => list.Cast<object?>().Select(FromDriver).ToList(),
        _ => value.ToString(),
    };
}
