using System.Text.Json;

namespace MfgPathways.Cli.Tests;

/// <summary>Two releases held against each other: the publication, and a copy with a few rows changed.</summary>
public sealed class DiffTests : IDisposable
{
    private static readonly string Data = Path.Combine(Repository.Root, "src", "MfgPathways", "Data");

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("mfgpath");

    public void Dispose() => directory.Delete(recursive: true);

    [Fact]
    public async Task A_release_and_itself_are_the_same()
    {
        var run = await Tool.AskAsync("diff", "embedded", Data, "--exit-code", "--route", "cnc operator", "mechatronics technician");

        Assert.Equal((ExitCode.Answer, ""), (run.ExitCode, run.Error));
        Golden.Verify("diff-same", run.Out);
    }

    [Fact]
    public async Task What_changed_and_what_it_does_to_answers_reads()
    {
        var plan = Path.Combine(directory.FullName, "client.json");
        File.WriteAllText(
            plan, (await Tool.AskAsync("plan", "cnc operator", "mechatronics technician", "--route", "B", "--output", "json")).Out);
        string[] command =
            ["diff", "embedded", Changed(), "--route", "cnc operator", "mechatronics technician", "--plan", plan, "--limit", "6"];

        Golden.Verify("diff", (await Tool.AskAsync(command)).Out);
        Golden.Verify("diff-csv", (await Tool.AskAsync([.. command, "--output", "csv"])).Out);
        var json = await Tool.AskAsync([.. command, "--output", "json", "--exit-code"]);
        Assert.Equal(ExitCode.Failure, json.ExitCode);
        using var answer = JsonDocument.Parse(json.Out);
        var rows = answer.RootElement.GetProperty("answer").GetProperty("rows");
        Assert.Equal("recoded", rows.GetProperty("ksas").EnumerateArray().Last().GetProperty("change").GetString());
    }

    [Theory]
    [InlineData(ExitCode.Failure, "There is no directory nowhere", "diff", "embedded", "nowhere")]
    [InlineData(ExitCode.Usage, "leave --framework out", "diff", "embedded", "embedded", "--framework", "x")]
    [InlineData(ExitCode.Usage, "stands alone", "diff", "embedded", "embedded", "--route", "welder")]
    [InlineData(ExitCode.NotFound, "No occupation is called \"nobody\"", "diff", "embedded", "embedded", "--route", "welder", "nobody")]
    [InlineData(ExitCode.Usage, "leave --route out", "diff", "embedded", "embedded", "--all-routes", "--route", "a", "b")]
    public async Task What_cannot_be_compared_gets_a_sentence(int exitCode, string sentence, params string[] command)
    {
        var run = await Tool.AskAsync(command);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Out));
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "plan.json:1: It is no JSON")]
    [InlineData("{\"command\":\"moves\"}", "plan.json: It is the answer to something else than `plan`")]
    [InlineData("{\"command\":\"plan\",\"source\":{},\"answer\":{}}", "plan.json: It lacks a part of a plan")]
    [InlineData("[]", "plan.json: It lacks a part of a plan")]
    public async Task A_file_that_is_no_plan_is_refused_by_its_name(string text, string sentence)
    {
        var plan = Path.Combine(directory.FullName, "plan.json");
        File.WriteAllText(plan, text);

        var run = await Tool.AskAsync("diff", "embedded", "embedded", "--plan", plan);

        Assert.Equal((ExitCode.Failure, ""), (run.ExitCode, run.Out));
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    // One KSA less to learn for a stepping stone of the plan, one text respelled, one id changed, one occupation gone, one requirement new.
    private string Changed()
    {
        var folder = directory.CreateSubdirectory("changed").FullName;
        CopiedFiles.Into(folder, Data);
        Edit("release.csv", text => text.Replace("nist-ams-600-20,", "state-2027,", StringComparison.Ordinal));
        Edit("ksas.csv", text => text.Replace("4.1.01.02,4.1.01,System simulation/modeling", "4.1.01.02,4.1.01,Simulate whole systems",
            StringComparison.Ordinal).Replace("4.1.07.02,", "4.1.07.77,", StringComparison.Ordinal));
        Edit("requirements.csv", text => string.Join('\n', text.Replace(",4.1.07.02,", ",4.1.07.77,", StringComparison.Ordinal).Split('\n')
            .Where(line => !line.StartsWith("materials/welder,", StringComparison.Ordinal)
                && !line.StartsWith("materials/industrial-maintenance-technicians,4.1.09.03,", StringComparison.Ordinal)))
            + "materials/cnc-operators,4.1.01.01,1,1\n");
        Edit("occupations.csv", text => string.Join('\n', text.Split('\n')
            .Where(line => !line.StartsWith("materials/welder,", StringComparison.Ordinal))));
        return folder;

        void Edit(string file, Func<string, string> edit)
        {
            var path = Path.Combine(folder, file);
            var text = File.ReadAllText(path);
            Assert.NotEqual(text, edit(text));
            File.WriteAllText(path, edit(text));
        }
    }
}
