namespace MfgPathways.Cli;

internal static class ExitCode
{
    public const int Answer = 0;
    public const int Failure = 1;
    public const int Usage = 2;
    public const int NotFound = 3;
    public const int Store = 4;
    public const int Cancelled = 130;
}
