using MfgPathways.Neo4j;

namespace MfgPathways.Cli.Commands;

/// <summary>What a shipped query returned: null, true, false, numbers, text, lists and maps.</summary>
internal sealed record QueryRows(
    string Query, IReadOnlyDictionary<string, string> Parameters, Derivation? Derived, IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<object?>> Rows);
