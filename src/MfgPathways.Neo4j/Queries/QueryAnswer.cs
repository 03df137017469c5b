namespace MfgPathways.Neo4j;

/// <summary>The answer of a named query.</summary>
/// <param name="Query">The query.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">Rows in the query's order. Values: null, bool, long, double, string, lists and dictionaries of them.</param>
public sealed record QueryAnswer(NamedQuery Query, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
