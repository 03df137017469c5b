namespace MfgPathways.Cli.Commands;

/// <summary>A shipped query as the list shows it.</summary>
internal sealed record QueryDescription(
    string Name, string Purpose, IReadOnlyList<QueryField> Parameters, IReadOnlyList<QueryField> Columns);

/// <summary>A parameter or a column of a query.</summary>
internal sealed record QueryField(string Name, string Type, string Description);
