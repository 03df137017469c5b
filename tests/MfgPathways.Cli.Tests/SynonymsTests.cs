namespace MfgPathways.Cli.Tests;

/// <summary>Same and near texts under several ids.</summary>
public sealed class SynonymsTests
{
    [Fact]
    public async Task Synonyms_of_the_publication_read_with_what_each_merge_would_change()
    {
        var run = await Tool.AskAsync("synonyms", "--limit", "4");

        Assert.Equal((ExitCode.Answer, ""), (run.ExitCode, run.Error));
        Golden.Verify("synonyms", run.Out);
        Golden.Verify("synonyms-csv", (await Tool.AskAsync("synonyms", "--limit", "1", "--near", "0.9", "--output", "csv")).Out);
    }

    [Theory]
    [InlineData("--near is \"0.2\"; write a number from 0.5 to 1.", "--near", "0.2")]
    [InlineData("before anything is merged", "--merge-synonyms")]
    [InlineData("before anything is merged", "--merge-titles")]
    [InlineData("--limit is -1", "--limit", "-1")]
    public async Task What_makes_no_sense_gets_a_sentence(string sentence, params string[] options)
    {
        var run = await Tool.AskAsync(["synonyms", .. options]);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }
}
