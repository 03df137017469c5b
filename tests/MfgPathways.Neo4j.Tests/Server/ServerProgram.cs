using System.Diagnostics;
using System.Globalization;

namespace MfgPathways.Neo4j.Tests;

/// <summary>A server started by a program: <c>start DIR --password ...</c>, <c>kill DIR</c>.</summary>
internal sealed class ServerProgram : TestServer
{
    private const int MostStarts = 3;

    // Tests fill and empty the database all the time: to plan each statement anew for that costs more than all of them take to run.
    private static readonly string[] KeptPlans = ["--set", "dbms.cypher.min_replan_interval=1h"];

    // Most servers are asked each thing a few times: what Java's second compiler costs never comes back.
    private const string ShortLived = "-XX:TieredStopAtLevel=1";

    private readonly string program;
    private readonly string[] settings;
    private readonly string javaOptions;
    private readonly string directory = Directory.CreateTempSubdirectory("mfgpathways-neo4j-").FullName;
    private Dictionary<string, string> answer = [];

    private ServerProgram(string program, string[] settings, string javaOptions) =>
        (this.program, this.settings, this.javaOptions) = (program, settings, javaOptions);

    public override Uri Http => new(answer["NEO4J_URI"]);

    public override Uri? Bolt => answer.TryGetValue("NEO4J_BOLT_URI", out var bolt) ? new Uri(bolt) : null;

    /// <summary>The program that the environment names; <c>null</c> where it names none.</summary>
    public static string? Named { get; } = Environment.GetEnvironmentVariable("MFGPATHWAYS_TEST_NEO4J_SERVER") is { Length: > 0 } program
        ? program
        : null;

    public static Task<ServerProgram> StartAsync(string program) => StartAsync(program, TransactionTimeout);

    /// <summary>A server that stops a transaction after another time than the usual one.</summary>
    public static Task<ServerProgram> StartAsync(string program, string transactionTimeout) =>
        StartAsync(program, ShortLived, transactionTimeout);

    /// <summary>A server that also has Graph Data Science, and is asked so much that both of Java's compilers are worth it.</summary>
    public static Task<ServerProgram> StartWithGdsAsync(string program) => StartAsync(program, "", TransactionTimeout, "--gds");

    public async Task StartAgainAsync()
    {
        var output = await RunStartAsync();
        answer = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split('=', 2)).Where(p => p.Length == 2).ToDictionary(p => p[0], p => p[1].Trim());
    }

    // The process is the server itself, so the signal lands at once; the program then clears up after it.
    public async Task KillAsync()
    {
        using (var process = Process.GetProcessById(int.Parse(answer["NEO4J_PID"], CultureInfo.InvariantCulture)))
            process.Kill();
        await RunAsync("kill", directory);
    }

    /// <summary>Sends a signal to the server's process: TERM, STOP, CONT.</summary>
    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", answer["NEO4J_PID"]]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Fills the database in place of what is there, by the script of an export, while the server is stopped.</summary>
    public async Task ImportAsync(string script)
    {
        await RunAsync("stop", directory);
        await RunProgramAsync(
            "/usr/bin/env", [$"NEO4J_ADMIN={program} admin {directory}", "sh", script, "neo4j", "--overwrite-destination"]);
        await StartAgainAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await RunAsync("kill", directory);
        Directory.Delete(directory, recursive: true);
    }

    private static async Task<ServerProgram> StartAsync(string program, string javaOptions, string transactionTimeout, params string[] more)
    {
        string[] settings = ["--set", $"db.transaction.timeout={transactionTimeout}", .. KeptPlans, .. more];
        var server = new ServerProgram(program, settings, javaOptions);
        await server.StartAgainAsync();
        return server;
    }

    // One after another on this machine: several that start at once on two cores outlast the program's limit for a start.
    private async Task<string> RunStartAsync()
    {
        await using var turn = await TakeTurnAsync();
        for (var starts = 1; ; starts++)
            try
            {
                return await RunAsync(["start", directory, "--password", TestPassword, .. settings]);
            }
            catch (InvalidOperationException) when (starts < MostStarts)
            {
                await RunAsync("kill", directory);
            }
    }

    private static async Task<FileStream> TakeTurnAsync()
    {
        var file = Path.Combine(Path.GetTempPath(), "mfgpathways-neo4j.start");
        while (true)
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(100);
            }
    }

    // The output goes to a file: the server inherits a pipe and would hold it open.
    private Task<string> RunAsync(params string[] arguments) => RunProgramAsync(program, arguments);

    private async Task<string> RunProgramAsync(string file, string[] arguments)
    {
        var output = Path.Combine(directory, "program.out");
        var start = new ProcessStartInfo("/bin/bash") { UseShellExecute = false };
        start.Environment["JDK_JAVA_OPTIONS"] = javaOptions;
        foreach (var argument in new[] { "-c", "out=$1; shift; exec \"$@\" >\"$out\" 2>&1", "bash", output, file }.Concat(arguments))
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        var text = await File.ReadAllTextAsync(output);
        return process.ExitCode == 0 ? text : throw new InvalidOperationException($"{file} {arguments[0]} failed: {text}");
    }
}
