using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace MfgPathways.Cli.Tests;

/// <summary>Exit codes, clean streams, helpful sentences.</summary>
public sealed class MannersTests
{
    [Theory]
    [InlineData("--help", "help")]
    [InlineData("", "help")]
    [InlineData("path|--help", "help-path")]
    [InlineData("lockin|--help", "help-lockin")]
    [InlineData("load|--help", "help-load")]
    public async Task Help_starts_with_examples(string commandLine, string golden)
    {
        var run = await Tool.RunAsync(commandLine.Split('|', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((ExitCode.Answer, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Examples:", run.Out, StringComparison.Ordinal);
        Golden.Verify(golden, run.Out);
    }

    [Theory]
    [InlineData(ExitCode.NotFound, "show|mecanical enginers", "Nearest:\n  Mechanical Engineers@")]
    [InlineData(
        ExitCode.NotFound, "gap|mechanical engineers|welder", "fits several; say which:\n  Mechanical Engineers@Digital/Automation")]
    [InlineData(ExitCode.NotFound, "gap|zzzzzz|welder", "No occupation is called \"zzzzzz\". `mfgpath occupations` lists them all.")]
    [InlineData(
        ExitCode.NotFound, "path|welder|industrial engineering technologists and technicians@electronics",
        "The publication lists no KSA for")]
    [InlineData(ExitCode.NotFound, "occupations|zzzzzz", "No occupation is called")]
    [InlineData(ExitCode.Usage, "path|welder", "Required argument 'to' missing")]
    [InlineData(ExitCode.Usage, "frobnicate", "There is no command \"frobnicate\"; there are occupations, ksas,")]
    [InlineData(ExitCode.Usage, "path|welder|welder", "name two occupations")]
    [InlineData(ExitCode.Usage, "path|welder|cnc operator|--max-moves|9", "--max-moves is 9; write 1 to 4, or more with --model memoryless.")]
    [InlineData(ExitCode.Usage, "path|welder|cnc operator|--stone-ksas|0", "--stone-ksas is 0")]
    [InlineData(ExitCode.Usage, "path|welder|cnc operator|--stone-shared|-1", "--stone-shared is -1")]
    [InlineData(ExitCode.Usage, "moves|welder|--limit|-1", "--limit is -1")]
    [InlineData(
        ExitCode.Usage, "path|cnc operator|welder|--method|yen",
        "--method yen needs efforts that do not depend on the way: add --model memoryless.")]
    [InlineData(ExitCode.Usage, "path|cnc operator|welder|--method|a-star", "'a-star' not recognized")]
    [InlineData(ExitCode.Usage, "path|cnc operator|welder|--routes|4", "--routes is for --method yen")]
    [InlineData(
        ExitCode.Usage, "path|cnc operator|welder|--model|memoryless|--method|yen|--routes|101", "--routes is 101; write 1 to 100.")]
    [InlineData(
        ExitCode.Usage, "path|cnc operator|welder|--model|memoryless|--method|dijkstra|--max-moves|3",
        "--max-moves does not go with --method dijkstra")]
    [InlineData(
        ExitCode.NotFound, "path|cnc operator|mechatronics technician|--model|memoryless|--method|yen|--max-stretch|1",
        "the smallest that --max-stretch can be is 7 KSAs")]
    [InlineData(ExitCode.Usage, "lockin|--stretch|far", "--stretch is \"far\"; write a number from 0")]
    [InlineData(ExitCode.Usage, "lockin|--stretch|-1", "--stretch is \"-1\"; write a number from 0")]
    [InlineData(ExitCode.Usage, "lockin|--effort|rarity", "--effort counts rarity points: name one with --stretch.")]
    [InlineData(ExitCode.Usage, "lockin|--stone-ksas|0", "--stone-ksas is 0; write 1 or more.")]
    [InlineData(ExitCode.Usage, "lockin|--stone-shared|-1", "--stone-shared is -1; write 0 or more.")]
    [InlineData(ExitCode.Usage, "lockin|--limit|-1", "--limit is -1")]
    [InlineData(ExitCode.NotFound, "lockin|--area|zzz", "No technology area is called \"zzz\"; there are Biomanufacturing (Bio)")]
    [InlineData(ExitCode.NotFound, "lockin|--stone-ksas|99", "No occupation lists 99 KSAs")]
    [InlineData(ExitCode.NotFound, "path|cnc operator|welder|--route|Q", "There is no route \"Q\": the list has 1 route")]
    [InlineData(ExitCode.Usage, "query|gap|--param|from", "--param from is no NAME=VALUE.")]
    [InlineData(ExitCode.Usage, "path|welder|cnc operator|--frob", "\"--frob\" is too much for `path`")]
    [InlineData(ExitCode.Usage, "load", "load needs a Neo4j server")]
    [InlineData(ExitCode.Usage, "query|gap", "query needs a Neo4j server")]
    [InlineData(ExitCode.Usage, "status|--store|nonsense", "is no store")]
    [InlineData(ExitCode.Usage, "status|--store|http://neo4j:secret-word@localhost:7474", "Leave user and password out of the address")]
    [InlineData(ExitCode.Usage, "occupations|--store|http://localhost:1|--framework|x", "name two frameworks")]
    [InlineData(ExitCode.Store, "status|--store|bolt://localhost:7687", "WithBolt=true")]
    [InlineData(ExitCode.Failure, "occupations|--framework|does-not-exist", "does-not-exist")]
    [InlineData(ExitCode.Failure, "import|publication|does-not-exist.txt|--to|x", "does-not-exist.txt")]
    public async Task What_cannot_be_answered_gets_a_sentence_on_stderr_and_its_exit_code(int exitCode, string commandLine, string sentence)
    {
        var run = await Tool.RunAsync([.. commandLine.Split('|'), .. (string[])["--output", "json"]]);

        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-word", run.Error, StringComparison.Ordinal);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Out));
    }

    [Fact]
    public async Task An_unknown_form_of_output_is_refused()
    {
        var run = await Tool.RunAsync("occupations", "--output", "xml");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains("'text'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_is_not_there_is_said_so_within_the_time_that_a_person_waits()
    {
        var run = await Tool.RunAsync("status", "--store", $"http://localhost:{Ports.Free()}");

        Assert.Equal((ExitCode.Store, ""), (run.ExitCode, run.Out));
        Assert.Contains("is it started", run.Error, StringComparison.Ordinal);
        Assert.True(run.Elapsed < TimeSpan.FromSeconds(30), $"{run.Elapsed}");
    }

    [Fact]
    public async Task An_interrupt_ends_the_program_with_130()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has `env --default-signal`.");
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();

        // A shell starts what runs in its background with SIGINT ignored, and that is inherited; env puts it right and becomes the program.
        var run = await Tool.RunAsync(
            "env", ["--default-signal=INT", Tool.Built, "status", "--store", $"http://{silent.LocalEndpoint}"],
            during: async process =>
            {
                using var connection = await silent.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
                using var interrupt = Process.Start("kill", ["-INT", $"{process.Id}"]);
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            });

        Assert.Equal((ExitCode.Cancelled, "", "mfgpath: Cancelled.\n"), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public async Task The_environment_names_the_store_and_the_command_line_wins()
    {
        var environment = new Dictionary<string, string> { ["MFGPATHWAYS_STORE"] = "nonsense" };

        var named = await Tool.RunAsync(Tool.Built, ["status"], environment);
        var overruled = await Tool.RunAsync(Tool.Built, ["status", "--store", "embedded"], environment);

        Assert.Equal(ExitCode.Usage, named.ExitCode);
        Assert.Equal(ExitCode.Answer, overruled.ExitCode);
    }
}
