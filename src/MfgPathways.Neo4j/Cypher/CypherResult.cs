namespace MfgPathways.Neo4j;

/// <summary>What a statement returned. Values: null, bool, long, double, string, lists and dictionaries of them.</summary>
internal sealed record CypherResult(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows, CypherCounters Counters);
