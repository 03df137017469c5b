using System.Text;

namespace MfgPathways.Cli;

/// <summary>Everything that the program touches of its surroundings.</summary>
internal sealed record CliIo(
    TextWriter Out, TextWriter Error, Func<string, string?> Environment, bool Terminal, bool ErrorTerminal, int Width)
{
    // Wide enough for the tables, narrow enough to read; a terminal has its own width, and COLUMNS names one.
    public const int DefaultWidth = 120;

    public static CliIo OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
        var terminal = !Console.IsOutputRedirected;
        return new CliIo(
            output, error, System.Environment.GetEnvironmentVariable, terminal, !Console.IsErrorRedirected, FindWidth(terminal));
    }

    private static int FindWidth(bool terminal)
    {
        if (int.TryParse(System.Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && columns >= 40)
            return columns;
        return terminal && Console.WindowWidth >= 40 ? Console.WindowWidth : DefaultWidth;
    }
}
