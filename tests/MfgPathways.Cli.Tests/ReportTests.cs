using System.Xml.Linq;
using MfgPathways.Formats;

namespace MfgPathways.Cli.Tests;

/// <summary>The report as the test of the data, and as a page.</summary>
public sealed class ReportTests
{
    private static readonly string Data = Path.Combine(Repository.Root, "src", "MfgPathways", "Data");

    private static readonly string Committed =
        Path.Combine(Repository.Root, "src", "MfgPathways", "Recomputation", "recomputed-figures.csv");

    [Fact]
    public async Task The_committed_expectation_is_what_report_all_writes_as_CSV()
    {
        var run = await Tool.AskAsync("report", "all", "--output", "csv");

        Assert.Equal((ExitCode.Answer, ""), (run.ExitCode, run.Error));
        Assert.True(
            run.Out == await File.ReadAllTextAsync(Committed, TestContext.Current.CancellationToken),
            "If the change is meant: mfgpath report all --output csv > src/MfgPathways/Recomputation/recomputed-figures.csv");
    }

    [Fact]
    public async Task A_changed_cell_fails_the_check_and_each_change_is_a_sentence()
    {
        await WithDirectory(
            ("requirements.csv", "materials/welder,4.3.02.08,1,1\n", ""),
            async directory =>
            {
                var run = await Tool.AskAsync("report", "--check", "--framework", directory);
                var quiet = await Tool.AskAsync("report", "table", "8", "--check", "--framework", directory);

                Assert.Equal((ExitCode.Failure, ""), (run.ExitCode, run.Error));
                Assert.Contains(
                    "Fig. 7, Selections: Materials, 4.3.02 General Skills: 13 where 14 is expected, different, not equal,", run.Out,
                    StringComparison.Ordinal);
                Assert.Equal((ExitCode.Answer, ""), (quiet.ExitCode, quiet.Error));
                Assert.StartsWith("As expected: 5 numbers", quiet.Out, StringComparison.Ordinal);
            });
    }

    [Fact]
    public async Task An_expectation_of_ones_own_takes_the_place_of_the_committed_one() => await WithDirectory(
        ("requirements.csv", "materials/welder,4.3.02.08,1,1\n", ""),
        async directory =>
        {
            var own = Path.Combine(directory, "own.csv");
            var all = await Tool.AskAsync("report", "all", "--output", "csv", "--framework", directory);
            await File.WriteAllTextAsync(own, all.Out, TestContext.Current.CancellationToken);

            var same = await Tool.AskAsync("report", "--check", "--expected", own, "--framework", directory);
            var other = await Tool.AskAsync("report", "--check", "--expected", own);
            await File.WriteAllTextAsync(own, all.Out + "Table 1,x\n", TestContext.Current.CancellationToken);
            var broken = await Tool.AskAsync("report", "--check", "--expected", own);

            Assert.Equal((ExitCode.Answer, ""), (same.ExitCode, same.Error));
            Assert.Equal((ExitCode.Failure, ""), (other.ExitCode, other.Error));
            Assert.Equal((ExitCode.Failure, ""), (broken.ExitCode, broken.Out));
            Assert.Contains("own.csv:", broken.Error, StringComparison.Ordinal);
        });

    [Fact]
    public async Task Another_release_is_refused_with_what_to_do() => await WithDirectory(
        ("release.csv", $"\n{EmbeddedFramework.ReleaseId},", "\nour-own,"),
        async directory =>
        {
            var run = await Tool.AskAsync("report", "--framework", directory);

            Assert.Equal((ExitCode.NotFound, ""), (run.ExitCode, run.Out));
            Assert.Contains(
                "the framework is release \"our-own\", and the printed numbers are those of nist-ams-600-20. Leave --framework",
                run.Error, StringComparison.Ordinal);
        });

    [Fact]
    public async Task A_page_of_the_whole_report_draws_Figs_5_to_9()
    {
        XNamespace svg = "http://www.w3.org/2000/svg";

        var run = await Tool.AskAsync("report", "all", "--output", "html");

        Assert.Equal((ExitCode.Answer, ""), (run.ExitCode, run.Error));
        var pictures = XDocument.Parse(run.Out[run.Out.IndexOf("<html", StringComparison.Ordinal)..]).Descendants(svg + "svg").ToArray();
        Assert.Equal(
            ["Fig. 5", "Fig. 6", "Fig. 7", "Fig. 8", "Fig. 9"], pictures.Select(p => p.Element(svg + "title")!.Value.Split(':')[0]));
        Assert.Contains(pictures[2].Descendants(svg + "text"), t => t.Value == "20 (24)");
        Assert.All(pictures, SvgTests.AssertReadable);
    }

    private static async Task WithDirectory((string File, string Old, string New) change, Func<string, Task> test)
    {
        var directory = Directory.CreateTempSubdirectory("mfgpath");
        try
        {
            CopiedFiles.Into(directory.FullName, Data);
            var path = Path.Combine(directory.FullName, change.File);
            var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
            Assert.Contains(change.Old, text, StringComparison.Ordinal);
            await File.WriteAllTextAsync(
                path, text.Replace(change.Old, change.New, StringComparison.Ordinal), TestContext.Current.CancellationToken);
            await test(directory.FullName);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
