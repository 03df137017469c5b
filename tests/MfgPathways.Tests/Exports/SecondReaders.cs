using System.Diagnostics;
using System.IO.Compression;

namespace MfgPathways.Tests.Exports;

/// <summary>
/// NetworkX and igraph, out of their wheels, for a Python that is there. <c>MFGPATHWAYS_TEST_WHEELS</c> names the wheels' folder; else it
/// is looked for beside the repository.
/// </summary>
internal static class SecondReaders
{
    private static readonly string[] Packages = ["networkx", "igraph", "texttable"];

    private static readonly string Wheels = Environment.GetEnvironmentVariable("MFGPATHWAYS_TEST_WHEELS") is { Length: > 0 } named
        ? named
        : Path.Combine(Repository.Root, "..", "shared", "wheels");

    /// <summary>Why the readers cannot be asked; <c>null</c> where they can.</summary>
    public static string? Missing { get; } = Packages.Select(Wheel).Any(w => w is null)
        ? "The wheels of networkx, igraph and texttable are not at hand; MFGPATHWAYS_TEST_WHEELS can name their folder."
        : OnPath("python3") ? null : "There is no python3.";

    public static bool OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>What the readers make of the files of a folder: the output of <c>read_graphs.py</c>.</summary>
    public static string Read(string folder)
    {
        var packages = Path.Combine(folder, "packages");
        foreach (var package in Packages)
            ZipFile.ExtractToDirectory(Wheel(package)!, packages, overwriteFiles: true);
        var script = Path.Combine(Repository.Root, "tests", "MfgPathways.Tests", "Exports", "read_graphs.py");
        return Run("python3", [script, folder], ("PYTHONPATH", packages));
    }

    /// <summary>The output of a program that ends well.</summary>
    public static string Run(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program}: {error.Result}");
        return output;
    }

    private static string? Wheel(string package) =>
        Directory.Exists(Wheels) ? Directory.GetFiles(Wheels, $"{package}-*.whl").FirstOrDefault() : null;
}
