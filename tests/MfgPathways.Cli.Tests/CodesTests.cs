using System.Text.Json;

namespace MfgPathways.Cli.Tests;

/// <summary>A framework whose occupations have codes beside their ids: people read and type the codes, programs get both.</summary>
public sealed class CodesTests : IAsyncLifetime
{
    private readonly TargetDirectory esco = new();

    public async ValueTask InitializeAsync() => await Tool.AskAsync("import", "esco", Repository.Sample("esco"), "--to", esco.Path);

    public ValueTask DisposeAsync()
    {
        esco.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_list_shows_codes_to_people_and_ids_beside_them_to_programs()
    {
        Golden.Verify("occupations-coded", (await AskAsync("occupations")).Out);
        Assert.StartsWith(
            "id,code,title,area,ksas,institutes\nturner,7223.1,turner,", (await AskAsync("occupations", "--output", "csv")).Out,
            StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await AskAsync("occupations", "--output", "json")).Out);
        Assert.Equal(
            ["turner 7223.1", "press 8189.2", "robot 8189.3"],
            json.RootElement.GetProperty("answer").EnumerateArray()
                .Select(o => $"{o.GetProperty("id").GetString()} {o.GetProperty("code").GetString()}"));
    }

    [Fact]
    public async Task A_card_shows_code_and_id_and_is_found_by_either()
    {
        var byCode = await AskAsync("show", "7223.1");

        Assert.Contains("Code 7223.1, id turner.", byCode.Out, StringComparison.Ordinal);
        Assert.Equal(byCode.Out, (await AskAsync("show", "turner")).Out);
        Assert.Equal(byCode.Out, (await AskAsync("show", "7223")).Out);
    }

    [Fact]
    public async Task A_code_of_several_is_a_question_back_that_lists_them()
    {
        var run = await AskAsync("gap", "7223.1", "8189");

        Assert.Equal(ExitCode.NotFound, run.ExitCode);
        Assert.Contains(
            "\"8189\" fits several; say which:\n  press operator@Plant and machine operators\n  robot tender@", run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_beginning_of_a_code_lists_all_that_begin_so() =>
        Assert.StartsWith("2 of 3 occupations\n", (await AskAsync("occupations", "8189")).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("csv", "occupation:turner,turner (ISCO 7),Occupation,turner,7223.1,turner,")]
    [InlineData("graphml", ">7223.1</data>")]
    [InlineData("gexf", "value=\"7223.1\"")]
    [InlineData("json-graph", "\"code\": \"7223.1\"")]
    [InlineData("dot", "7223.1")]
    public async Task Exports_carry_codes(string format, string line)
    {
        using var target = new TargetDirectory();

        var run = await AskAsync("export", format, "framework", "--to", target.Path);

        Assert.Equal(ExitCode.Answer, run.ExitCode);
        var files = Directory.Exists(target.Path) ? Directory.GetFiles(target.Path) : [target.Path];
        Assert.Contains(files, file => File.ReadAllText(file).Contains(line, StringComparison.Ordinal));
        if (File.Exists(target.Path))
            File.Delete(target.Path);
    }

    [Fact]
    public async Task An_import_names_what_was_not_found_also_to_programs()
    {
        using var json = JsonDocument.Parse((await Tool.AskAsync("import", "onet", Repository.Sample("onet"), "--output", "json")).Out);

        var domains = json.RootElement.GetProperty("answer").GetProperty("domains").EnumerateArray()
            .ToDictionary(d => d.GetProperty("name").GetString()!, d => d);
        Assert.Equal(["Skills.txt"], domains["skills"].GetProperty("files").Deserialize<string[]>()!);
        Assert.Equal(["Abilities.txt"], domains["abilities"].GetProperty("missing").Deserialize<string[]>()!);
        Assert.Equal(
            ["Job Titles.txt", "Alternate Titles.txt"], domains["other titles"].GetProperty("missing").Deserialize<string[]>()!);
    }

    [Fact]
    public async Task A_difference_says_who_was_recoded()
    {
        using var later = new TargetDirectory();
        Directory.CreateDirectory(later.Path);
        CopiedFiles.Into(later.Path, esco.Path);
        var occupations = Path.Combine(later.Path, "occupations.csv");
        var text = await File.ReadAllTextAsync(occupations, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            occupations, text.Replace("7223.1,turner,7,", "8121.9,turner,8,", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);

        var run = await Tool.AskAsync("diff", esco.Path, later.Path);

        Golden.Verify("diff-recoded", run.Out);
    }

    private Task<ToolRun> AskAsync(params string[] args) => Tool.AskAsync([.. args, "--framework", esco.Path]);
}
