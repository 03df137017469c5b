using System.Diagnostics;

namespace MfgPathways.Cli.Tests;

/// <summary>Runs the program without a terminal: as a process of its own, or within this one.</summary>
internal static class Tool
{
    /// <summary>The program as built.</summary>
    public static string Built { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "mfgpath.exe" : "mfgpath");

    /// <summary>A program that does nothing, to measure the machine by.</summary>
    public static string Empty { get; } =
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "MfgPathways.Empty.exe" : "MfgPathways.Empty");

    /// <summary>The native program; <c>null</c> unless the environment names it.</summary>
    public static string? Native { get; } = Environment.GetEnvironmentVariable("MFGPATHWAYS_TEST_NATIVE") is { Length: > 0 } path
        ? path
        : null;

    /// <summary>Why tests of the native program are skipped.</summary>
    public const string NoNative = "MFGPATHWAYS_TEST_NATIVE does not name the native program "
        + "(`dotnet publish src/MfgPathways.Cli -r linux-x64`).";

    public static Task<ToolRun> RunAsync(params string[] args) => RunAsync(Built, args);

    /// <summary>
    /// Runs the program within this process and an empty environment, for what is said rather than how a process says it. Starting the
    /// program as built takes longer than most answers.
    /// </summary>
    public static Task<ToolRun> AskAsync(params string[] args) => AskAsync(new Dictionary<string, string>(), args);

    /// <summary>The same with an environment.</summary>
    public static async Task<ToolRun> AskAsync(IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var io = new CliIo(output, error, environment.GetValueOrDefault, false, false, CliIo.DefaultWidth);
        var watch = Stopwatch.StartNew();
        var code = await App.RunAsync(args, io, TestContext.Current.CancellationToken);
        return new ToolRun(code, output.ToString(), error.ToString(), watch.Elapsed);
    }

    public static async Task<ToolRun> RunAsync(
        string program, string[] args, IReadOnlyDictionary<string, string>? environment = null, Func<Process, Task>? during = null,
        string folder = "")
    {
        var start = new ProcessStartInfo(program, args)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = folder,
        };
        foreach (var name in start.Environment.Keys.Where(IsSetting).ToArray())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (during is not null)
            await during(process);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ToolRun(process.ExitCode, await output, await error, watch.Elapsed);
    }

    private static bool IsSetting(string name) =>
        name.StartsWith("MFGPATHWAYS_", StringComparison.Ordinal) || name is "COLUMNS" or "NO_COLOR";
}
