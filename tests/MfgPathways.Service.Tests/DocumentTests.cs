using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Encodings.Web;
using MfgPathways.Service.Wire;

namespace MfgPathways.Service.Tests;

public sealed class DocumentTests(Service service) : IClassFixture<Service>
{
    // Set this to write the document and the examples anew, then look at what changed.
    private const string Renew = "MFGPATHWAYS_RENEW_OPENAPI";

    private static readonly string[] WithAnswer =
    [
        "showRelease", "listAreas", "listOccupations", "listKsas", "listCompetencies", "gap", "moves", "movesInto", "associated", "heatmap",
        "plan",
    ];

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static bool IsRenewed => Environment.GetEnvironmentVariable(Renew) is { Length: > 0 };

    private static string ProjectFolder => Path.Combine(Repository.Root, "src", "MfgPathways.Service");

    [Fact]
    public async Task The_committed_document_is_the_one_that_is_served()
    {
        var served = Text((await DocumentAsync()).GetRawText());
        var committed = Path.Combine(ProjectFolder, "openapi.json");
        if (IsRenewed)
            await File.WriteAllTextAsync(committed, served, TestContext.Current.CancellationToken);
        Assert.True(
            served == await File.ReadAllTextAsync(committed, TestContext.Current.CancellationToken),
            $"{committed} is not what is served: run the tests with {Renew}=1, and look at what changed.");
    }

    [Fact]
    public async Task The_answers_in_the_document_are_those_of_the_service()
    {
        foreach (var operation in WithAnswer)
        {
            var answer = Text((await service.GetAsync(ApiExamples.Of(operation).Address)).GetRawText());
            var file = Path.Combine(ProjectFolder, "Examples", $"{operation}.json");
            if (IsRenewed)
                await File.WriteAllTextAsync(file, answer, TestContext.Current.CancellationToken);
            Assert.True(
                answer == await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken),
                $"{file} is not what is answered: run the tests with {Renew}=1, build, and do so again.");
        }
    }

    [Fact]
    public async Task Every_operation_has_an_example_that_is_answered()
    {
        foreach (var (path, method, operation) in Operations(await DocumentAsync()))
        {
            var id = operation.GetProperty("operationId").GetString()!;
            // One is no JSON, and the other is asked of a Neo4j.
            if (id is "downloadFramework" or "runQuery")
                continue;
            var example = ApiExamples.Of(id);
            Assert.True(example.Address.Length > 0, $"{id} has no example.");
            using var answer = await service.SendAsync(example.Body is { } body
                ? Service.Question(example.Address, body)
                : new HttpRequestMessage(HttpMethod.Get, example.Address));
            Assert.True(
                answer.StatusCode == HttpStatusCode.OK,
                $"{method} {path}: {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        }
    }

    [Fact]
    public async Task Every_operation_is_described()
    {
        var document = await DocumentAsync();
        Assert.False(document.TryGetProperty("servers", out var servers) && servers.GetArrayLength() > 0);
        foreach (var (path, method, operation) in Operations(document))
        {
            Assert.NotEmpty(operation.GetProperty("summary").GetString()!);
            Assert.NotEmpty(operation.GetProperty("tags").EnumerateArray());
            if (operation.TryGetProperty("parameters", out var parameters))
                foreach (var parameter in parameters.EnumerateArray())
                    Assert.True(
                        parameter.TryGetProperty("description", out _) && char.IsLower(parameter.GetProperty("name").GetString()![0]),
                        $"{method} {path}: {parameter}");
            Assert.Equal(
                method == "post",
                operation.TryGetProperty("requestBody", out _));
            foreach (var status in (string[])["400", "503"])
                Assert.True(operation.GetProperty("responses").TryGetProperty(status, out _), $"{method} {path}: {status}");
        }
    }

    [Fact]
    public async Task The_page_of_the_document_brings_its_own_script()
    {
        using var client = service.CreateClient();
        var page = await client.GetStringAsync("/docs/", TestContext.Current.CancellationToken);
        Assert.Contains("scalar", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
        foreach (var script in System.Text.RegularExpressions.Regex.Matches(page, "src=\"([^\"]+)\"").Select(m => m.Groups[1].Value))
            Assert.True((await client.GetByteArrayAsync($"/docs/{script}", TestContext.Current.CancellationToken)).Length > 1000, script);
    }

    private Task<JsonElement> DocumentAsync() => service.GetAsync("/openapi/v1.json");

    private static IEnumerable<(string Path, string Method, JsonElement Operation)> Operations(JsonElement document) =>
        from path in document.GetProperty("paths").EnumerateObject()
        where path.Name.StartsWith("/v1/", StringComparison.Ordinal)
        from operation in path.Value.EnumerateObject()
        select (path.Name, operation.Name, operation.Value);

    private static string Text(string json) => $"{JsonNode.Parse(json)!.ToJsonString(Indented)}\n";
}
