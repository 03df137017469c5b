namespace MfgPathways.Cli.Commands;

/// <summary>One occupation of the list.</summary>
internal sealed record OccupationRow(string Id, string Title, string Area, int Ksas, int Institutes);
