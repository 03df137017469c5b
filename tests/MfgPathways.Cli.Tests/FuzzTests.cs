using System.Text.Json;
using CsCheck;

namespace MfgPathways.Cli.Tests;

/// <summary>Whatever is asked for, the program answers or says in one sentence why not.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Names =
    [
        "cnc operator", "welder", "materials/mechatronics-technicians", "electronics", "4.1", "manufacturing technician",
        "process engineers@bio", "nobody", "", "@", "industrial engineering technologists and technicians@electronics",
        "\u202ewelder\u202c", "a\nb", "no-such-file.json",
        "e\u0301\ud83d",
        new string('x', 5000),
    ];

    private static readonly string[] Values =
    [
        "0", "1", "2", "4", "5", "-1", "99999999999999999999", "2147483647", "1e9", "NaN", "0.5", "related=0.5", "related=2", "ksas",
        "rarity", "hours.csv", "weak", "strong", "none", "materials", "bio,elec", "welder", "4.1.07.02", "4.1.07.02,9.9",
        "json", "csv", "html", "svg", "markdown", "memoryless", "gentlest", "cheapest", "fewest-moves", "direct", "yen", "dijkstra",
        "barber", "average-linkage", "cpm", "significant", "B", "", "\u202e", "\u0000",
    ];

    private static readonly string[] Options =
    [
        "--has", "--lacks", "--objective", "--model", "--max-moves", "--max-stretch", "--stone-ksas", "--stone-shared", "--stay-in",
        "--avoid-area", "--pass", "--avoid", "--min-evidence", "--effort", "--credit", "--route", "--alternatives", "--to-area",
        "--max-effort", "--limit", "--method", "--routes", "--stretch", "--area", "--cut", "--height", "--graph", "--neighbours",
        "--quality", "--resolution", "--runs", "--shuffles", "--seed", "--members", "--ksas", "--budget", "--cohort", "--by", "--within",
        "--output",
    ];

    private static readonly string[] Flags = ["--reverse", "--merge-titles", "--merge-synonyms", "--explain", "--sweep"];

    private static readonly Gen<string[]> CommandLines =
        from command in AnyOf(
            "path", "moves", "gap", "plan", "lockin", "profile", "bridges", "bundle", "coverage", "clusters", "associated", "heatmap",
            "report")
        from names in AnyOf(Names).Array[0, 2]
        from options in Gen.Select(AnyOf(Options), AnyOf(Values), (o, v) => (string[])[o, v]).Array[0, 4]
        from flags in Gen.Frequency((4, Gen.Const(Array.Empty<string>())), (1, AnyOf(Flags).Array[1]))
        select (string[])
        [
            command, .. command == "profile" ? (string[])["show"] : [], .. names, .. options.SelectMany(o => o), .. flags,
        ];

    private static readonly int Count = LongProof.Size("MFGPATHWAYS_TEST_COMMAND_LINES", 1000);

    [Fact]
    public void Any_command_line_gets_an_answer_or_a_sentence()
    {
        var answers = 0;
        CommandLines.Sample(
            args =>
            {
                using StringWriter output = new(), error = new();
                var io = new CliIo(output, error, _ => null, false, false, 120);

                var code = App.RunAsync(args, io, CancellationToken.None).GetAwaiter().GetResult();

                Assert.Contains(code, (int[])[ExitCode.Answer, ExitCode.Failure, ExitCode.Usage, ExitCode.NotFound]);
                Assert.DoesNotContain("defect of the program", error.ToString(), StringComparison.Ordinal);
                Assert.DoesNotContain(error.ToString(), c => (char.IsControl(c) && c != '\n') || c == '\u202e');
                Assert.InRange(error.ToString().Length, 0, 5000);
                Assert.Equal(code == ExitCode.Answer, error.ToString().Length == 0);
                Assert.Equal(code == ExitCode.Answer, output.ToString().Length > 0);
                if (code == ExitCode.Answer)
                    Interlocked.Increment(ref answers);
                if (code == ExitCode.Answer && args.Contains("json") && args[Array.IndexOf(args, "json") - 1] == "--output")
                    JsonDocument.Parse(output.ToString()).Dispose();
            },
            iter: Count,
            print: args => string.Join(" | ", args));
        TestContext.Current.TestOutputHelper?.WriteLine($"{answers} answers");
        Assert.True(answers > Count / 150, $"{answers} answers");
    }

    private static Gen<string> AnyOf(params string[] of) => Gen.Int[0, of.Length - 1].Select(i => of[i]);
}
