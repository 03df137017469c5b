namespace MfgPathways.Cli.Commands;

/// <summary>What a shipped query returned: null, true, false, numbers, text, lists and maps.</summary>
internal sealed record QueryRows(
    string Query,
    IReadOnlyDictionary<string, string> Parameters, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
