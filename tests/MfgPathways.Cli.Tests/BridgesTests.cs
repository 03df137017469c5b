using System.Text.Json;

namespace MfgPathways.Cli.Tests;

/// <summary>Cohorts, in files.</summary>
public sealed class BridgesTests : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("mfgpath");

    public void Dispose() => directory.Delete(recursive: true);

    [Fact]
    public async Task A_cohort_is_asked_about_as_a_whole_and_counted_by_heads()
    {
        var file = Write("occupation,head_count\ncnc operators,12\nwelder,30\n");

        var text = await Tool.AskAsync("bridges", "--cohort", file, "--limit", "1", "--explain");
        var json = await Tool.AskAsync("bridges", "--cohort", file, "--output", "json");
        var operators = await Tool.AskAsync("bridges", "cnc operators", "--output", "json");
        var welder = await Tool.AskAsync("bridges", "welder", "--output", "json");

        Assert.Equal((ExitCode.Answer, ""), (text.ExitCode, text.Error));
        Assert.Contains("to 42 people of 2 occupations: ", text.Out, StringComparison.Ordinal);
        Assert.Contains("People", text.Out, StringComparison.Ordinal);
        var (all, one, other) = (Moves(json), Moves(operators), Moves(welder));
        Assert.Equal(235, all.Count);
        Assert.All(all, k => Assert.Equal((12 * one[k.Key]) + (30 * other[k.Key]), k.Value));
        Assert.Contains(all.Values, moves => moves > 0);
    }

    [Theory]
    [InlineData("occupation,head_count\n", "There is nobody in it")]
    [InlineData("occupation,head_count\nwelder,-1\n", "students.csv:2: \"-1\" is no head count")]
    [InlineData("occupation,head_count\nwelders of dreams,1\n", "students.csv:2: No occupation is called \"welders of dreams\"")]
    [InlineData("occupation,head_count\nindustrial engineering technologists and technicians@electronics,1\n", "No KSA is listed for")]
    [InlineData("occupation,heads\nwelder,1\n", "head_count")]
    public async Task What_is_no_cohort_is_refused_in_a_sentence(string content, string sentence)
    {
        var run = await Tool.AskAsync("bridges", "--cohort", Write(content));

        Assert.Equal((ExitCode.Failure, ""), (run.ExitCode, run.Out));
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    private string Write(string content)
    {
        var file = Path.Combine(directory.FullName, "students.csv");
        File.WriteAllText(file, content);
        return file;
    }

    private static Dictionary<string, int> Moves(ToolRun run)
    {
        using var document = JsonDocument.Parse(run.Out);
        return document.RootElement.GetProperty("answer").GetProperty("ksas").EnumerateArray().ToDictionary(
            k => k.GetProperty("ksa").GetProperty("id").GetString()!, k => k.GetProperty("moves").GetInt32());
    }
}
