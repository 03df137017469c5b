using System.Text.Json;

namespace MfgPathways.Cli.Tests;

/// <summary>What each command answers on the real publication, as the three users read it.</summary>
public sealed class AnswerTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "tests", "MfgPathways.Cli.Tests", "Samples");

    /// <summary>Name of the golden file, then the command line.</summary>
    public static TheoryData<string, string> Answers() => new()
    {
        { "path", "path|cnc operator|manufacturing technician" },
        { "path-json", "path|cnc operator|manufacturing technician|--output|json" },
        { "path-csv", "path|cnc operator|manufacturing technician|--output|csv" },
        { "path-markdown", "path|cnc operator|manufacturing technician|--output|markdown" },
        { "path-lifted", "path|welder|quality manager|--max-moves|4|--stone-ksas|1|--stone-shared|0" },
        { "path-thin", "path|cnc operator|welder" },
        { "path-yen", "path|cnc operator|mechatronics technician|--model|memoryless|--method|yen|--routes|5|--max-stretch|7" },
        {
            "path-dijkstra-csv",
            "path|cnc operator|mechatronics technician|--model|memoryless|--method|dijkstra|--max-stretch|7|--output|csv"
        },
        { "lockin", "lockin" },
        { "lockin-weighted", "lockin|--effort|rarity|--stretch|16|--area|bio|--limit|4" },
        { "lockin-markdown", "lockin|--stretch|8|--area|electronics|--output|markdown" },
        { "lockin-csv", "lockin|--area|materials|--output|csv" },
        { "lockin-json", "lockin|--stone-ksas|40|--output|json" },
        { "associated", "associated|4.1.07.02|--limit|8" },
        { "associated-merged", "associated|advanced fault finding|--by|p|--merge-titles|--limit|5" },
        { "associated-csv", "associated|4.1.02.04|--by|jaccard|--limit|4|--output|csv" },
        { "associated-json", "associated|4.1.02.04|--by|lift|--limit|1|--output|json" },
        { "heatmap-areas", "heatmap|areas" },
        { "heatmap-areas-csv", "heatmap|areas|--output|csv" },
        { "heatmap-areas-json", "heatmap|areas|--output|json" },
        { "heatmap-areas-svg", "heatmap|areas|--output|svg" },
        { "heatmap-competencies", "heatmap|competencies" },
        { "heatmap-sub-competencies", "heatmap|sub-competencies|--within|4.1" },
        { "heatmap-pairs", "heatmap|competency-pairs" },
        { "heatmap-pairs-merged", "heatmap|sub-competency-pairs|--within|4.1,4.2,4.3|--merge-titles" },
        { "report", "report" },
        { "report-table", "report|table|14" },
        { "report-table-outside", "report|table|1" },
        { "report-figure", "report|figure|6" },
        { "report-figure-titles", "report|figure|8" },
        { "report-figure-picture", "report|figure|3" },
        { "report-figure-svg", "report|figure|5|--output|svg" },
        { "report-section", "report|section|3.1.3" },
        { "report-section-roles", "report|section|2.2" },
        { "report-section-associations", "report|section|3.2.2" },
        { "report-markdown", "report|table|12|--output|markdown" },
        { "report-csv", "report|section|3.3.3|--output|csv" },
        { "report-json", "report|figure|5|--output|json" },
        { "report-check", "report|--check" },
        { "path-svg", "path|cnc operator|mechatronics technician|--route|B|--output|svg" },
        { "clusters-ksas", "clusters|ksas|--members|2" },
        { "clusters-occupations", "clusters|occupations" },
        { "clusters-both", "clusters|both|--members|3" },
        { "clusters-significant", "clusters|ksas|--graph|significant|--quality|cpm|--members|3" },
        { "clusters-linkage", "clusters|occupations|--method|average-linkage|--cut|12|--members|2" },
        { "clusters-sweep", "clusters|occupations|--sweep" },
        { "clusters-sweep-json", "clusters|occupations|--sweep|--output|json" },
        { "clusters-sweep-csv", "clusters|occupations|--sweep|--output|csv" },
        { "clusters-csv", "clusters|occupations|--output|csv" },
        { "clusters-json", "clusters|occupations|--graph|significant|--neighbours|1|--shuffles|0|--output|json" },
        { "clusters-markdown", "clusters|both|--members|1|--shuffles|0|--output|markdown" },
        { "bridges", "bridges" },
        { "bridges-person", "bridges|cnc operator|--has|4.1.07.02|--limit|2|--explain" },
        { "bridges-areas", "bridges|electronics|materials|--limit|5" },
        { "bridges-competencies", "bridges|4.1|4.2|--limit|5" },
        { "bridges-occupations", "bridges|welder|cnc operators|--explain|--limit|1" },
        { "bridges-merged", "bridges|electronics|materials|--limit|2|--merge-titles|--effort|rarity|--stretch|10" },
        { "bridges-csv", "bridges|--stretch|2|--output|csv" },
        { "bridges-moves-csv", "bridges|cnc operator|--explain|--output|csv" },
        { "bridges-sides-csv", "bridges|4.5|bio|--output|csv" },
        { "bridges-json", "bridges|welder|4.5.12|--output|json" },
        { "bundle", "bundle|cnc operator|--ksas|5" },
        { "bundle-everyone", "bundle|--ksas|4|--limit|5|--stretch|1" },
        {
            "bundle-budget",
            $"bundle|--cohort|{Path.Combine(Samples, "class.csv")}|--effort|{Path.Combine(Samples, "hours.csv")}|--stretch|48|--budget|60"
        },
        { "bundle-people", $"bundle|--cohort|{Path.Combine(Samples, "class.csv")}|--objective|most-people|--stretch|1" },
        { "bundle-effort-markdown", "bundle|welder|--objective|most-effort|--limit|3|--output|markdown" },
        { "bundle-none", "bundle|cnc operator|--stretch|0|--ksas|1" },
        { "bundle-csv", "bundle|cnc operator|--ksas|2|--output|csv" },
        { "bundle-json", "bundle|cnc operator|--ksas|1|--stretch|1|--output|json" },
        { "coverage", $"coverage|{Path.Combine(Samples, "course.csv")}|--cohort|{Path.Combine(Samples, "class.csv")}" },
        { "coverage-person", $"coverage|{Path.Combine(Samples, "course.json")}|cnc operator|--limit|4" },
        { "coverage-csv", $"coverage|{Path.Combine(Samples, "course.json")}|cnc operator|--output|csv" },
        { "coverage-json", $"coverage|{Path.Combine(Samples, "course.json")}|cnc operator|--stretch|1|--output|json" },
        { "gap", "gap|cnc operator|mechatronics technician" },
        { "gap-json", "gap|cnc operator|mechatronics technician|--output|json" },
        { "gap-csv", "gap|cnc operator|mechatronics technician|--output|csv" },
        { "gap-merged", "gap|process engineers|mechanical engineers|--merge-titles|--merge-synonyms" },
        { "moves", "moves|cnc operator" },
        { "path-route", "path|cnc operator|mechatronics technician|--route|b" },
        { "plan", "plan|cnc operator|mechatronics technician" },
        { "plan-steps", "plan|cnc operator|mechatronics technician|--max-stretch|5" },
        { "plan-markdown", "plan|machine operators@mtrl|mechanical engineers@mtrl|--objective|gentlest|--output|markdown" },
        { "plan-html", "plan|cnc operator|mechatronics technician|--output|html" },
        { "plan-json", "plan|cnc operator|mechatronics technician|--max-stretch|5|--output|json" },
        { "plan-csv", "plan|cnc operator|mechatronics technician|--max-stretch|5|--output|csv" },
        { "plan-held", "plan|cnc operator|welder" },
        { "plan-thin", "plan|welder|cnc machinist|--effort|rarity" },
        { "moves-json", "moves|cnc operator|--limit|3|--output|json" },
        { "moves-csv", "moves|layup technician|--output|csv" },
        { "moves-none", "moves|data annotators|--limit|0" },
        { "moves-explained", "moves|cnc operator|--explain|--limit|1" },
        { "moves-reverse", "moves|mechanical engineers@materials|--reverse|--limit|5" },
        { "moves-person", "moves|cnc operator|--has|4.1.07.02,4.2.06.06|--to-area|electronics|--effort|rarity|--limit|5" },
        { "moves-abstain", "moves|welder|--limit|5" },
        { "gap-explained", "gap|cnc operator|mechatronics technician|--explain|--credit|related=0.5" },
        { "path-explained", "path|cnc operator|mechatronics technician|--route|B|--alternatives|3|--explain" },
        { "path-explained-json", "path|cnc operator|mechatronics technician|--max-moves|2|--alternatives|3|--explain|--output|json" },
        { "path-memoryless", "path|cnc operator|mechatronics technician|--model|memoryless|--max-moves|50" },
        { "path-fewest", "path|cnc operator|manufacturing technician|--max-stretch|20|--objective|fewest-moves" },
        {
            "path-constrained",
            "path|cnc operator|manufacturing technician|--avoid-area|bio|--pass|electronics assemblers@electronics|--min-evidence|weak"
                + "|--max-moves|3"
        },
        { "profile", "profile|show|cnc operator|--has|4.1.07.02|--lacks|4.2.05.03" },
        { "occupations", "occupations|quality" },
        { "occupations-all", "occupations" },
        { "ksas", "ksas|data" },
        { "ksas-most", "ksas|--sort|occupations|--limit|10" },
        { "ksas-markdown", "ksas|4.1.07|--output|markdown" },
        { "show-occupation", "show|mechanical engineers@electronics" },
        { "show-market", "show|mechanical engineers@materials" },
        { "show-thin", "show|welder" },
        { "show-nothing-listed", "show|industrial engineering technologists and technicians@electronics" },
        { "show-ksa", "show|4.1.09.02" },
        { "show-competency", "show|4.5" },
        { "show-sub-competency", "show|4.1.07" },
        { "status", "status" },
        { "query-list", "query|--list" },
    };

    /// <summary>The same command lines without the form of the output, each once.</summary>
    public static TheoryData<string> Questions() =>
        [.. Answers().Select(a => string.Join('|', a.Data.Item2.Split('|').TakeWhile(w => w != "--output"))).Distinct()];

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_is_the_verified_one(string name, string commandLine)
    {
        var run = await Tool.AskAsync(commandLine.Split('|'));

        Assert.Equal(("", ExitCode.Answer), (run.Error, run.ExitCode));
        Assert.DoesNotContain('\u001b', run.Out);
        Golden.Verify(name, run.Out);
    }

    [Theory]
    [InlineData("path")]
    [InlineData("gap-json")]
    [InlineData("bundle-budget")]
    [InlineData("heatmap-areas-svg")]
    [InlineData("plan-html")]
    public async Task The_program_as_built_gives_the_same_bytes(string name) => await AssertSameBytesAsync(
        Tool.Built, name, Answers().Select(a => a.Data).Single(a => a.Item1 == name).Item2);

    [Fact]
    public async Task The_native_program_gives_the_same_bytes_for_every_answer()
    {
        Assert.SkipWhen(Tool.Native is null, Tool.NoNative);
        foreach (var answer in Answers())
            await AssertSameBytesAsync(Tool.Native!, answer.Data.Item1, answer.Data.Item2);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Json_is_one_document_with_a_schema_version_alone_on_stdout(string commandLine)
    {
        string[] args = [.. commandLine.Split('|'), "--output", "json"];

        var run = await Tool.AskAsync(args);

        using var document = JsonDocument.Parse(run.Out);
        Assert.Equal("1", document.RootElement.GetProperty("schemaVersion").GetString());
        Assert.Equal(args[0], document.RootElement.GetProperty("command").GetString());
        Assert.Equal("", run.Error);
    }

    private static async Task AssertSameBytesAsync(string program, string name, string commandLine)
    {
        var run = await Tool.RunAsync(program, commandLine.Split('|'));

        Assert.Equal(("", ExitCode.Answer), (run.Error, run.ExitCode));
        Assert.True(Golden.Text(name) == run.Out, name);
    }
}
