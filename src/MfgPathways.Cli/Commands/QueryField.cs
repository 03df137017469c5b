namespace MfgPathways.Cli.Commands;

/// <summary>A parameter or a column of a query.</summary>
internal sealed record QueryField(string Name, string Type, string Description);
