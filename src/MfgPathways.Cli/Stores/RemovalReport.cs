namespace MfgPathways.Cli.Stores;

/// <summary>Whether there was a framework to remove, and what stays.</summary>
internal sealed record RemovalReport(string Store, bool Removed, IReadOnlyList<LeftNode> Left);
