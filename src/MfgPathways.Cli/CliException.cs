namespace MfgPathways.Cli;

/// <summary>An answer that cannot be given: the sentence for standard error and the exit code.</summary>
internal sealed class CliException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    public static CliException Usage(string message) => new(Cli.ExitCode.Usage, message);

    public static CliException NotFound(string message) => new(Cli.ExitCode.NotFound, message);
}
