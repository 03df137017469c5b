namespace MfgPathways.Cli.Commands;

/// <summary>A shipped query as the list shows it.</summary>
internal sealed record QueryDescription(
    string Name, string Purpose, string? Needs, IReadOnlyList<QueryField> Parameters, IReadOnlyList<QueryField> Columns);
