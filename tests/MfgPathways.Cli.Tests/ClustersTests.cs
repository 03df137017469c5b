using System.Text.Json;

namespace MfgPathways.Cli.Tests;

/// <summary>What <c>clusters</c> promises beside its answer: the same bytes on any number of processors, whole files or none.</summary>
public sealed class ClustersTests
{
    [Theory]
    [InlineData("clusters", "ksas", "--output", "json")]
    [InlineData("clusters", "both", "--output", "csv")]
    public async Task Any_number_of_processors_gives_the_same_bytes(params string[] args)
    {
        var one = await RunOnAsync(1, args);

        Assert.Equal(ExitCode.Answer, one.ExitCode);
        Assert.Equal(one.Out, (await RunOnAsync(8, args)).Out);

        static Task<ToolRun> RunOnAsync(int processors, string[] args) =>
            Tool.RunAsync(Tool.Built, args, new Dictionary<string, string> { ["DOTNET_PROCESSOR_COUNT"] = $"{processors}" });
    }

    [Fact]
    public async Task A_seed_is_in_the_answer_and_changes_it()
    {
        var (first, second) = (await RunAsync("--seed", "1"), await RunAsync("--seed", "18446744073709551615"));

        using var document = JsonDocument.Parse(second);
        Assert.Equal(ulong.MaxValue, document.RootElement.GetProperty("answer").GetProperty("options").GetProperty("seed").GetUInt64());
        Assert.NotEqual(first, second);

        static async Task<string> RunAsync(params string[] more) =>
            (await Tool.AskAsync(["clusters", "occupations", "--graph", "co-occurrence", "--neighbours", "0", "--output", "json", .. more]))
            .Out;
    }

    [Fact]
    public async Task A_dendrogram_is_written_as_a_tree_or_as_merges_and_never_over_a_file_unasked()
    {
        var directory = Directory.CreateTempSubdirectory();
        try
        {
            var (tree, merges) = (Path.Combine(directory.FullName, "tree.nwk"), Path.Combine(directory.FullName, "merges.csv"));
            string[] command = ["clusters", "occupations", "--method", "average-linkage", "--dendrogram"];

            Assert.Equal(ExitCode.Answer, (await Tool.AskAsync([.. command, tree])).ExitCode);
            Assert.Equal(ExitCode.Answer, (await Tool.AskAsync([.. command, merges])).ExitCode);
            var newick = await File.ReadAllTextAsync(tree, TestContext.Current.CancellationToken);
            var rows = await File.ReadAllLinesAsync(merges, TestContext.Current.CancellationToken);

            Assert.Equal((130, 130), (newick.Count(c => c == ','), newick.Count(c => c == '(')));
            Assert.EndsWith(";\n", newick, StringComparison.Ordinal);
            Assert.Contains("'materials/cnc-operators':", newick, StringComparison.Ordinal);
            Assert.Equal(("merge,left,right,height,size", 131), (rows[0], rows.Length));
            Assert.EndsWith(",131", rows[^1], StringComparison.Ordinal);

            var again = await Tool.AskAsync([.. command, tree]);
            var failed = await Tool.AskAsync([.. command, Path.Combine(directory.FullName, "other.nwk"), "--cut", "500"]);

            Assert.Equal((ExitCode.Failure, ""), (again.ExitCode, again.Out));
            Assert.Contains("is there already: name another file, or add --force to replace it.", again.Error, StringComparison.Ordinal);
            Assert.Equal(ExitCode.Usage, failed.ExitCode);
            Assert.Equal(["merges.csv", "tree.nwk"], directory.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal));
            Assert.Equal(ExitCode.Answer, (await Tool.AskAsync([.. command, tree, "--force"])).ExitCode);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
