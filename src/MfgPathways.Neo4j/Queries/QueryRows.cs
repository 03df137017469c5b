namespace MfgPathways.Neo4j;

/// <summary>What a named query returned, as programs read it.</summary>
/// <param name="Query">Name of the query.</param>
/// <param name="Parameters">What it was asked with.</param>
/// <param name="Derived">What it read besides the framework, and what made that; <c>null</c> where it read nothing else.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">Rows in the query's order. Values: null, true, false, numbers, texts, lists and maps.</param>
public sealed record QueryRows(
    string Query, IReadOnlyDictionary<string, string> Parameters, Derivation? Derived, IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<object?>> Rows);
