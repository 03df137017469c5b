using System.Diagnostics;
using System.Text.Json.Nodes;

namespace MfgPathways.Service.Tests;

/// <summary>
/// The program for the command line: the native one where the environment names it, which gives the same bytes in a tenth of the time, else
/// the one that was built with these tests.
/// </summary>
internal static class MfgPath
{
    private static readonly DirectoryInfo Own = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    private static readonly string Program = Environment.GetEnvironmentVariable("MFGPATHWAYS_TEST_NATIVE") is { Length: > 0 } native
        ? native
        : Path.Combine(
            Own.Parent!.Parent!.FullName, "MfgPathways.Cli", Own.Name, OperatingSystem.IsWindows() ? "mfgpath.exe" : "mfgpath");

    /// <summary>The answer of <c>mfgpath ... --output json</c>.</summary>
    public static async Task<JsonNode> AnswerAsync(params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(Program, [.. args, "--output", "json"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return JsonNode.Parse(output)!["answer"]!;
    }
}
