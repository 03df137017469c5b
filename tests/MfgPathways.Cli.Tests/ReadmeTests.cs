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

        var run = await Tool.AskAsync([.. Words().Matches(arguments).Select(w => w.Value.Trim('"'))]);

        Assert.Equal(shown, run.Out);
    }

    [Fact]
    public async Task Every_command_of_the_program_is_in_the_README()
    {
        var help = (await Tool.AskAsync("--help")).Out;
        var commands = Command().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(m => m.Groups[1].Value).ToList();

        Assert.Contains("crosswalk", commands);
        Assert.All(commands, c => Assert.Matches($"`(mfgpath )?{c}[` ]", Readme));
    }

    private static MatchCollection Blocks() => Block().Matches(Readme);

    [GeneratedRegex("^```(?<kind>[a-z]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^  ([a-z]+)", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Words();
}
