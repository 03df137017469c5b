namespace MfgPathways.Cli.Stores;

/// <summary>Whether there was a framework to remove.</summary>
internal sealed record RemovalReport(string Store, bool Removed);
