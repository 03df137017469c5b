namespace MfgPathways.Cli.Tests;

/// <summary>Plans as files: what is written, what is refused, and what is never half done.</summary>
public sealed class PlanTests : IDisposable
{
    private static readonly string[] Question = ["plan", "cnc operator", "mechatronics technician"];

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("mfgpath");

    public void Dispose() => directory.Delete(recursive: true);

    [Theory]
    [InlineData("plan.md", "markdown")]
    [InlineData("plan.HTML", "html")]
    public async Task The_ending_of_the_file_tells_the_form(string name, string form)
    {
        var file = In(name);

        var run = await Tool.AskAsync([.. Question, "--to", file]);
        var shown = await Tool.AskAsync([.. Question, "--output", form]);

        Assert.Equal(("", ExitCode.Answer), (run.Error, run.ExitCode));
        Assert.StartsWith("Wrote \"From CNC Operators (Materials) to Mechatronics Technicians (Materials): a plan\"", run.Out,
            StringComparison.Ordinal);
        Assert.Equal(shown.Out, File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(directory.FullName));
    }

    [Fact]
    public async Task An_existing_file_is_kept_unless_it_is_to_be_replaced()
    {
        var file = In("plan.md");
        File.WriteAllText(file, "mine");

        var refused = await Tool.AskAsync([.. Question, "--to", file]);
        var kept = File.ReadAllText(file);
        var replaced = await Tool.AskAsync([.. Question, "--to", file, "--force"]);

        Assert.Equal((ExitCode.Failure, ""), (refused.ExitCode, refused.Out));
        Assert.Equal($"mfgpath: {file} is there already: name another file, or add --force to replace it.\n", refused.Error);
        Assert.Equal("mine", kept);
        Assert.Equal(ExitCode.Answer, replaced.ExitCode);
        Assert.StartsWith("# From CNC Operators", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan.pdf", ExitCode.Usage, "write a file that ends in .md (Markdown) or .html.")]
    [InlineData("plan", ExitCode.Usage, "write a file that ends in .md (Markdown) or .html.")]
    [InlineData("missing/plan.md", ExitCode.Failure, "There is no directory")]
    [InlineData("folder.md", ExitCode.Failure, "is a directory")]
    public async Task A_file_that_cannot_be_is_refused_in_one_sentence(string name, int exitCode, string sentence)
    {
        directory.CreateSubdirectory("folder.md");

        var run = await Tool.AskAsync([.. Question, "--to", In(name), "--force"]);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Out));
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Empty(Directory.GetFiles(directory.FullName));
    }

    [Fact]
    public async Task A_directory_that_takes_no_file_is_said_so()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has a directory that nobody can write to.");

        var run = await Tool.AskAsync([.. Question, "--to", "/proc/plan.md"]);

        Assert.Equal((ExitCode.Failure, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("mfgpath: /proc/plan.md cannot be written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_without_an_answer_leaves_no_file()
    {
        var run = await Tool.AskAsync("plan", "cnc operator", "manufacturing technician", "--max-stretch", "3", "--to", In("plan.html"));

        Assert.Equal(ExitCode.NotFound, run.ExitCode);
        Assert.Empty(directory.GetFiles());
    }

    [Theory]
    [InlineData("", "How this plan was chosen: the direct move.")]
    [InlineData(
        "--max-stretch|5",
        "chosen: fewest moves. Effort counts KSAs. Rules: at most 4 moves; a stepping stone lists at least 3 KSAs, of which at least 1 is "
            + "held on arrival; no move above 5 KSAs;")]
    [InlineData("--max-stretch|8", "How this plan was chosen: the direct move.")]
    [InlineData("--objective|gentlest", "How this plan was chosen: smallest steps within 4 moves.")]
    [InlineData("--route|b", "How this plan was chosen: route B of the list")]
    [InlineData("--objective|direct|--avoid-area|electronics", "not in Electronics")]
    [InlineData("--has|4.2.09.04", "with 1 KSA that you have beyond it")]
    [InlineData("--effort|rarity", "rarity points to learn")]
    public async Task A_plan_says_which_route_it_is_and_whose(string options, string sentence)
    {
        var run = await Tool.AskAsync([.. Question, .. options.Split('|', StringSplitOptions.RemoveEmptyEntries), "--output", "markdown"]);

        Assert.Equal(("", ExitCode.Answer), (run.Error, run.ExitCode));
        Assert.Contains(sentence, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_person_stands_on_her_plan()
    {
        var profile = In("ana.json");
        File.WriteAllText(profile, """{"name": "Ana <b>", "occupation": "materials/cnc-operators", "has": ["4.2.09.04"]}""");

        var run = await Tool.AskAsync("plan", profile, "mechatronics technician", "--output", "html");

        Assert.Contains("<td>Ana &lt;b&gt;</td>", run.Out, StringComparison.Ordinal);
        Assert.Contains("<title>From CNC Operators (Materials) to", run.Out, StringComparison.Ordinal);
    }

    private string In(string name) => Path.Combine(directory.FullName, name);
}
