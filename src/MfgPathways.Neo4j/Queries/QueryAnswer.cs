namespace MfgPathways.Neo4j;

/// <summary>The answer of a named query.</summary>
/// <param name="Query">The query.</param>
/// <param name="ReleaseId">The release that was asked.</param>
/// <param name="Checksum">Checksum of the framework that was asked.</param>
/// <param name="Attribution">The credit that the release is owed.</param>
/// <param name="Derived">What the query read besides the framework, and what made that; <c>null</c> where it read nothing else.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">Rows in the query's order. Values: null, bool, long, double, string, lists and dictionaries of them.</param>
public sealed record QueryAnswer(
    NamedQuery Query, string ReleaseId, string Checksum, string Attribution, Derivation? Derived, IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    internal static QueryAnswer Of(NamedQuery query, LoadState state, Derivation? derived, CypherResult result) => new(
        query, state.Release!, state.Checksum!, state.Attribution ?? "", derived, result.Columns, result.Rows);
}
