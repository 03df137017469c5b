namespace MfgPathways.Cli.Tests;

/// <summary>How a run of the program ended.</summary>
internal sealed record ToolRun(int ExitCode, string Out, string Error, TimeSpan Elapsed);
