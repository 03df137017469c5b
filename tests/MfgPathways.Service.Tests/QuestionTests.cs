using System.Text.Json;

namespace MfgPathways.Service.Tests;

public sealed class QuestionTests(Service service) : IClassFixture<Service>
{
    private const string Route = "from=cnc%20operator&to=mechatronics%20technician";

    [Theory]
    [InlineData("/v1/gap?to=welders", 400, "from", "Say who moves: from names an occupation, or has lists KSAs.")]
    [InlineData("/v1/gap?from=welders", 400, "to", "to is missing: it must be given.")]
    [InlineData("/v1/gap?from=welders&to=welders", 400, "to", "two occupations")]
    [InlineData("/v1/gap?from=welders&to=nobody%20at%20all", 404, "to", "no occupation is called so")]
    [InlineData("/v1/gap?to=welders&from=cnc%20operator&effort=hours", 400, "effort", "effort is \"hours\"; write ksas or rarity.")]
    [InlineData("/v1/gap?to=welders&from=cnc%20operator&credit=1", 400, "credit", "credit is 1; write 0 to 0.999.")]
    [InlineData("/v1/gap?to=welders&from=cnc%20operator&hours=3", 400, "hours", "no parameter of this address")]
    [InlineData("/v1/gap?to=welders&has=4.1.07.02&lacks=4.1.07.01", 400, "lacks", "lacks is of an occupation")]
    [InlineData("/v1/gap?to=welders&from=cnc%20operator&has=4.1.07.02&lacks=4.1.07.02", 400, "lacks", "is in has and in lacks")]
    [InlineData("/v1/moves?from=welders&minEvidence=2", 400, "minEvidence", "write none, related, weak, moderate or strong.")]
    [InlineData("/v1/moves?from=welders&explain=true", 400, "limit", "set limit to 10 or less")]
    [InlineData("/v1/moves?from=welders&area=nowhere", 404, "area", "no technology area is called so")]
    [InlineData($"/v1/routes?{Route}&maxMoves=5", 400, "maxMoves", "write 1 to 4, or more with model=memoryless.")]
    [InlineData($"/v1/routes?{Route}&maxStretch=1", 404, "maxStretch", "the smallest that maxStretch can be is")]
    [InlineData($"/v1/routes?{Route}&route=ZZ", 404, "route", "There is no route \"ZZ\" on the list")]
    [InlineData($"/v1/routes?{Route}&route=A&objective=direct", 400, "route", "leave objective out")]
    [InlineData($"/v1/routes?{Route}&alternatives=21", 400, "alternatives", "write 1 to 20.")]
    [InlineData($"/v1/routes?{Route}&stayIn=energy", 400, "stayIn", "stay in its area too")]
    [InlineData($"/v1/routes?{Route}&pass=welders&maxMoves=1", 400, "pass", "allow more moves, or pass fewer")]
    [InlineData("/v1/lock-in?effort=rarity", 400, "stretch", "effort counts rarity points: name one.")]
    [InlineData("/v1/lock-in?stoneKsas=1000", 404, "stoneKsas", "lower stoneKsas")]
    [InlineData("/v1/bridges/between?a=materials&b=thin%20air", 404, "b", "no area, occupation, competency or cluster is called so")]
    [InlineData("/v1/bridges/between?a=materials&b=materials", 400, "b", "name two that differ")]
    [InlineData("/v1/bundles?budget=0", 400, "budget", "budget is 0; write 0.001 to")]
    [InlineData("/v1/clusters/both?method=leiden", 400, "method", "both together go with barber")]
    [InlineData("/v1/clusters/ksas?cut=3", 400, "cut", "cut does not go with method leiden")]
    [InlineData("/v1/clusters/ksas?runs=5000", 400, "runs", "this service makes 1000 at most.")]
    [InlineData("/v1/clusters/ksas?method=average-linkage&cut=3&height=0.5", 400, "height", "two ways to cut")]
    [InlineData("/v1/clusters/nothing", 400, "scope", "write ksas, occupations or both.")]
    [InlineData("/v1/clusters/ksas/sweep?method=average-linkage", 400, "method", "no resolution to sweep over")]
    [InlineData("/v1/heatmaps/areas?mergeTitles=true", 400, "mergeTitles", "leave mergeTitles out")]
    [InlineData("/v1/heatmaps/competencies?within=9.9", 404, "within", "No competency has the number \"9.9\".")]
    [InlineData("/v1/downloads/framework/secrets.csv", 404, "file", "There is no file \"secrets.csv\"")]
    public async Task What_cannot_be_answered_names_the_field_and_says_what_to_do(string address, int status, string field, string words)
    {
        var problem = await service.ProblemAsync(address, status);
        var sentence = problem.GetProperty("detail").GetString()!;
        Assert.Contains(words, sentence, StringComparison.Ordinal);
        Assert.Equal([sentence], problem.GetProperty("errors").GetProperty(field).Deserialize<string[]>()!);
    }

    [Theory]
    [InlineData("/v1/gap", """{"from":"welders"}""", 400, "to", "to is missing")]
    [InlineData("/v1/gap", """{"from":"welders","to":null}""", 400, "to", "to is")]
    [InlineData("/v1/gap", """{"from":"welders","too":"x","to":"y"}""", 400, "too", "is no field of this question")]
    [InlineData("/v1/gap", """{"from":"welders","to":7}""", 400, "to", "not of the kind")]
    [InlineData("/v1/gap", """{"from":"welders","to":"cnc operator","hours":{"*":0}}""", 400, "hours", "are no hours")]
    [InlineData("/v1/gap", """{"from":"welders","to":"cnc operator","hours":{"9.9.9.9":1}}""", 400, "hours", "There is no KSA")]
    [InlineData("/v1/gap", """{"from":"welders","to":"cnc operator","hours":{"4.1.07.02":1}}""", 400, "hours", "KSAs have no hours")]
    [InlineData("/v1/gap", """{"from":"welders","to":"cnc operator","effort":"rarity","hours":{"*":1}}""", 400, "hours", "two measures")]
    [InlineData("/v1/moves", """{"from":"welders","area":[null]}""", 400, "area[0]", "area[0] is null")]
    [InlineData("/v1/moves", """{"from":"welders","limit":0}""", 400, "limit", "limit is 0; write 1 to 500.")]
    [InlineData("/v1/bundles", """{"cohort":[]}""", 400, "cohort", "Nobody is in cohort")]
    [InlineData("/v1/bundles", """{"cohort":[null]}""", 400, "cohort[0]", "cohort[0] is null")]
    [InlineData("/v1/bundles", """{"cohort":[{"occupation":"nobody","headCount":1}]}""", 404, "cohort[0].occupation", "is called so")]
    [InlineData("/v1/bundles", """{"cohort":[{"occupation":"welders","headCount":0}]}""", 400, "cohort[0].headCount", "write 1 to")]
    [InlineData("/v1/bundles", """{"from":"welders","cohort":[{"occupation":"welders","headCount":1}]}""", 400, "cohort", "leave from")]
    [InlineData("/v1/coverage", """{"ksas":[]}""", 400, "ksas", "ksas is empty")]
    public async Task A_body_is_refused_in_the_same_way(string path, string body, int status, string field, string words)
    {
        using var response = await service.SendAsync(Service.Question(path, body));
        var problem = await Service.ProblemAsync(response, status);
        Assert.Contains(words, problem.GetProperty("detail").GetString()!, StringComparison.Ordinal);
        Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _), problem.GetRawText());
    }

    [Theory]
    [InlineData("", "application/json", 400)]
    [InlineData("{", "application/json", 400)]
    [InlineData("[]", "application/json", 400)]
    [InlineData("{}", "text/plain", 415)]
    public async Task What_is_no_question_at_all_is_refused(string body, string type, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/gap") { Content = new StringContent(body, null, type) };
        using var response = await service.SendAsync(request);
        var sentence = (await Service.ProblemAsync(response, status)).GetProperty("detail").GetString()!;
        Assert.StartsWith("The body is ", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_a_list_says_how_long_the_list_is()
    {
        var all = Moves(await service.GetAsync("/v1/moves?from=cnc%20operator&limit=500"));
        var part = await service.GetAsync("/v1/moves?from=cnc%20operator&offset=3&limit=2");
        Assert.Equal(all.GetArrayLength(), part.GetProperty("part").GetProperty("total").GetInt32());
        var moves = Moves(part);
        Assert.Equal([all[3].GetRawText(), all[4].GetRawText()], moves.EnumerateArray().Select(m => m.GetRawText()));

        var sides = await service.GetAsync("/v1/bridges/between?a=materials&b=electronics&limit=2");
        var whole = await service.GetAsync("/v1/bridges/between?a=materials&b=electronics&limit=500");
        Assert.False(whole.TryGetProperty("cut", out _));
        Assert.Equal(
            whole.GetProperty("answer").GetProperty("across").GetProperty("ksas").GetArrayLength(),
            sides.GetProperty("cut").GetProperty("across.ksas").GetInt32());
    }

    private static JsonElement Moves(JsonElement answered) => answered.GetProperty("answer").GetProperty("list").GetProperty("moves");

    [Fact]
    public async Task The_framework_is_downloaded_as_it_is_read()
    {
        var folder = Directory.CreateTempSubdirectory();
        using var client = service.CreateClient();
        var zip = await client.GetByteArrayAsync("/v1/downloads/framework.zip", TestContext.Current.CancellationToken);
        Assert.Equal(zip, await client.GetByteArrayAsync("/v1/downloads/framework.zip", TestContext.Current.CancellationToken));
        System.IO.Compression.ZipFile.ExtractToDirectory(new MemoryStream(zip), folder.FullName);
        var release = await service.GetAsync("/v1/release");
        Assert.Equal(
            release.GetProperty("source").GetProperty("checksum").GetString(),
            Formats.FrameworkDirectory.Read(folder.FullName).Checksum);
        foreach (var file in folder.GetFiles())
            Assert.Equal(
                await File.ReadAllBytesAsync(file.FullName, TestContext.Current.CancellationToken),
                await client.GetByteArrayAsync($"/v1/downloads/framework/{file.Name}", TestContext.Current.CancellationToken));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_client_that_goes_away_stops_the_search()
    {
        await using var busy = await Service.StartAsync(["Limits:SweepRuns", "10000", "Traffic:Concurrency", "1"]);
        using var client = busy.CreateClient();
        using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.GetAsync("/v1/clusters/ksas/sweep?runs=10000", gone.Token));

        // Its turn comes once the sweep, which would take minutes, has let go.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var next = await client.GetAsync("/v1/occupations?limit=1", patience.Token);
        Assert.Equal(System.Net.HttpStatusCode.OK, next.StatusCode);
    }
}
