using System.Text.Json.Nodes;

namespace MfgPathways.Service.Tests;

public sealed class SameAnswerTests(Service service) : IClassFixture<Service>
{
    private const string Route = "from=cnc%20operator&to=mechatronics%20technician";

    [Theory]
    [InlineData("/v1/occupations?text=operator", "occupations", "operator")]
    [InlineData("/v1/occupations/materials/cnc-operators", "show", "materials/cnc-operators")]
    [InlineData("/v1/ksas?text=quality&sort=occupations&limit=4", "ksas", "quality", "--sort", "occupations", "--limit", "4")]
    [InlineData("/v1/ksas/4.1.07.02", "show", "4.1.07.02")]
    [InlineData("/v1/competencies/4.1", "show", "4.1")]
    [InlineData("/v1/competencies/4.1.07?mergeSynonyms=true", "show", "4.1.07", "--merge-synonyms")]
    [InlineData($"/v1/gap?{Route}", "gap", "cnc operator", "mechatronics technician")]
    [InlineData(
        $"/v1/gap?{Route}&effort=rarity&credit=0.5&explain=true&has=4.1.07.02", "gap", "cnc operator", "mechatronics technician",
        "--effort", "rarity", "--credit", "related=0.5", "--explain", "--has", "4.1.07.02")]
    [InlineData("/v1/moves?from=cnc%20operator&limit=5", "moves", "cnc operator", "--limit", "5")]
    [InlineData(
        "/v1/moves?from=cnc%20operator&area=mat&minEvidence=none&maxEffort=9&explain=true&limit=2", "moves", "cnc operator",
        "--to-area", "mat", "--min-evidence", "none", "--max-effort", "9", "--explain", "--limit", "2")]
    [InlineData(
        "/v1/moves/into?to=mechatronics%20technician&explain=true&limit=2", "moves", "mechatronics technician", "--reverse", "--explain",
        "--limit", "2")]
    [InlineData($"/v1/routes?{Route}", "path", "cnc operator", "mechatronics technician")]
    [InlineData(
        $"/v1/routes?{Route}&objective=fewest-moves&maxStretch=8&stoneKsas=4&alternatives=2", "path", "cnc operator",
        "mechatronics technician", "--objective", "fewest-moves", "--max-stretch", "8", "--stone-ksas", "4", "--alternatives", "2")]
    [InlineData(
        $"/v1/routes?{Route}&route=b&explain=true", "path", "cnc operator", "mechatronics technician", "--route", "b", "--explain")]
    [InlineData(
        $"/v1/routes?{Route}&model=memoryless&maxMoves=9&minEvidence=weak&avoidArea=electronics", "path", "cnc operator",
        "mechatronics technician", "--model", "memoryless", "--max-moves", "9", "--min-evidence", "weak", "--avoid-area", "electronics")]
    [InlineData($"/v1/plan?{Route}", "plan", "cnc operator", "mechatronics technician")]
    [InlineData($"/v1/plan?{Route}&objective=gentlest", "plan", "cnc operator", "mechatronics technician", "--objective", "gentlest")]
    [InlineData("/v1/lock-in?stretch=3&area=electronics&limit=500", "lockin", "--stretch", "3", "--area", "electronics")]
    [InlineData("/v1/bridges?limit=500", "bridges")]
    [InlineData(
        "/v1/bridges?from=cnc%20operator&stretch=2&explain=true&limit=500", "bridges", "cnc operator", "--stretch", "2", "--explain",
        "--limit", "10")]
    [InlineData("/v1/bridges/between?a=materials&b=electronics&limit=500", "bridges", "materials", "electronics")]
    [InlineData("/v1/bridges/between?a=occupation-cluster:1&b=ksa-cluster:2&limit=500", "bridges", "occupation-cluster:1", "ksa-cluster:2")]
    [InlineData("/v1/bundles?from=cnc%20operator&ksas=2", "bundle", "cnc operator", "--ksas", "2")]
    [InlineData("/v1/bundles?ksas=2&objective=most-effort", "bundle", "--ksas", "2", "--objective", "most-effort")]
    [InlineData("/v1/clusters/ksas?shuffles=0&quality=cpm", "clusters", "ksas", "--shuffles", "0", "--quality", "cpm")]
    [InlineData(
        "/v1/clusters/occupations?method=average-linkage&cut=8", "clusters", "occupations", "--method", "average-linkage", "--cut", "8")]
    [InlineData("/v1/associated?ksa=4.1.07.02&by=p&limit=7", "associated", "4.1.07.02", "--by", "p", "--limit", "7")]
    [InlineData("/v1/heatmaps/areas", "heatmap", "areas")]
    [InlineData(
        "/v1/heatmaps/sub-competency-pairs?within=4.1,4.2&mergeTitles=true", "heatmap", "sub-competency-pairs", "--within", "4.1,4.2",
        "--merge-titles")]
    public async Task The_answer_is_that_of_the_command(string address, params string[] command)
    {
        var expected = await MfgPath.AnswerAsync(command);
        var answer = await service.GetAsync(address);
        Assert.Equal(expected.ToJsonString(), JsonNode.Parse(answer.GetProperty("answer").GetRawText())!.ToJsonString());
    }

    [Theory]
    [InlineData("/v1/gap", $"?{Route}&explain=true", """{"from":"cnc operator","to":"mechatronics technician","explain":true}""")]
    [InlineData("/v1/moves", "?from=cnc%20operator&area=materials", """{"from":"cnc operator","area":["materials"]}""")]
    [InlineData("/v1/moves/into", "?to=welders&limit=3", """{"to":"welders","limit":3}""")]
    [InlineData("/v1/routes", $"?{Route}&maxMoves=2", """{"from":"cnc operator","to":"mechatronics technician","maxMoves":2}""")]
    [InlineData("/v1/lock-in", "?stretch=2.5&limit=9", """{"stretch":2.5,"limit":9}""")]
    [InlineData("/v1/bridges", "?has=4.1.07.02&limit=9", """{"has":["4.1.07.02"],"limit":9}""")]
    [InlineData("/v1/bridges/between", "?a=materials&b=4.1&mergeTitles=true", """{"a":"materials","b":"4.1","mergeTitles":true}""")]
    [InlineData("/v1/bundles", "?from=welders&budget=2", """{"from":"welders","budget":2}""")]
    public async Task A_question_in_a_body_is_the_one_in_an_address(string path, string query, string body)
    {
        var expected = await service.GetAsync(path + query);
        Assert.Equal(expected.GetRawText(), (await service.PostAsync(path, body)).GetRawText());
    }

    [Fact]
    public async Task Hours_a_cohort_and_a_course_are_those_of_the_files_of_the_command()
    {
        var folder = Directory.CreateTempSubdirectory();
        var (hours, cohort, course) = (InFolder("hours.csv"), InFolder("cohort.csv"), InFolder("course.csv"));
        await File.WriteAllTextAsync(hours, "ksa_id,hours\n*,40\n4.1.07.02,2.5\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(cohort, "occupation,head_count\ncnc operator,12\nwelders,8\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(course, "ksa_id\n4.1.07.02\n4.1.07.01\n", TestContext.Current.CancellationToken);
        const string inHours = """ "stretch": 160, "hours": { "*": 40, "4.1.07.02": 2.5 } """;
        const string ofMany =
            """ "cohort": [{ "occupation": "cnc operator", "headCount": 12 }, { "occupation": "welders", "headCount": 8 }] """;

        await SameAsync(
            "/v1/bundles", $$"""{ {{inHours}}, {{ofMany}}, "budget": 80 }""",
            "bundle", "--effort", hours, "--stretch", "160", "--cohort", cohort, "--budget", "80");
        await SameAsync(
            "/v1/coverage", $$"""{ "ksas": ["4.1.07.02", "4.1.07.01"], {{inHours}}, {{ofMany}} }""",
            "coverage", course, "--effort", hours, "--stretch", "160", "--cohort", cohort);
        await SameAsync(
            "/v1/gap", """{ "from": "cnc operator", "to": "welders", "hours": { "*": 40, "4.1.07.02": 2.5 } }""",
            "gap", "cnc operator", "welders", "--effort", hours);
        folder.Delete(recursive: true);

        string InFolder(string name) => Path.Combine(folder.FullName, name);
    }

    private async Task SameAsync(string path, string body, params string[] command)
    {
        var expected = await MfgPath.AnswerAsync(command);
        var answer = await service.PostAsync(path, body);
        Assert.Equal(expected.ToJsonString(), JsonNode.Parse(answer.GetProperty("answer").GetRawText())!.ToJsonString());
    }
}
