using System.Text.RegularExpressions;

namespace MfgPathways.Cli.Tests;

/// <summary>The README says what the program does.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public async Task The_first_command_prints_what_the_README_shows()
    {
        var command = Blocks().Select(m => m.Groups["text"].Value).First();
        var arguments = command[(command.IndexOf(" -- ", StringComparison.Ordinal) + 4)..].Trim();
        var shown = Blocks().First(m => m.Groups["kind"].Value == "text").Groups["text"].Value;

        var run = await Tool.RunAsync([.. Words().Matches(arguments).Select(w => w.Value.Trim('"'))]);

        Assert.Equal(shown, run.Out);
    }

    [Fact]
    public void Every_command_of_the_program_is_in_the_README()
    {
        string[] commands =
        [
            "occupations", "ksas", "show", "gap", "moves", "path", "plan", "profile", "lockin", "bridges", "bundle", "coverage", "clusters",
            "associated", "heatmap", "load", "unload", "status", "query", "import publication",
        ];
        foreach (var command in commands)
            Assert.Contains(command, Readme, StringComparison.Ordinal);
    }

    private static MatchCollection Blocks() => Block().Matches(Readme);

    [GeneratedRegex("^```(?<kind>[a-z]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Words();
}
