using System.Diagnostics;

namespace MfgPathways.Cli;

/// <summary>One line of progress on standard error, once work takes longer than a second; nothing where that is no terminal.</summary>
internal sealed class ConsoleProgress(CliIo io) : IProgress<LoadProgress>, IDisposable
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Lock writing = new();
    private bool shown;

    public void Report(LoadProgress value)
    {
        if (!io.ErrorTerminal || watch.ElapsedMilliseconds < 1000)
            return;
        lock (writing)
        {
            io.Error.Write($"\r\u001b[K{value.Step}: {value.Done} of {value.Total} rows");
            shown = true;
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        lock (writing)
        {
            if (shown)
                io.Error.Write("\r\u001b[K");
            shown = false;
        }
    }

    public void Dispose() => Clear();
}
