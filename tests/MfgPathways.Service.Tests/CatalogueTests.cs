using System.Net;
using System.Text.Json;

namespace MfgPathways.Service.Tests;

public sealed class CatalogueTests(Service service) : IClassFixture<Service>
{
    [Fact]
    public async Task Occupations_are_listed_page_by_page()
    {
        var ids = new List<string>();
        for (var offset = 0; offset < 132; offset += 50)
        {
            var page = await service.GetAsync($"/v1/occupations?offset={offset}");
            Assert.Equal(132, page.GetProperty("part").GetProperty("total").GetInt32());
            ids.AddRange(page.GetProperty("answer").EnumerateArray().Select(o => o.GetProperty("id").GetString()!));
        }

        Assert.Equal(132, ids.Count);
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
    }

    [Theory]
    [InlineData("limit=501", "limit", "limit is 501; write 1 to 500.")]
    [InlineData("offset=-1", "offset", "offset is -1; write 0 to 2147483647.")]
    [InlineData("limit=many", "limit", "limit is \"many\", which is no whole number in range.")]
    [InlineData("mergeTitles=perhaps", "mergeTitles", "mergeTitles is \"perhaps\", which is no true or false.")]
    [InlineData("lmit=5", "lmit", "\"lmit\" is no parameter of this address; it takes mergeTitles, mergeSynonyms, offset, limit, text.")]
    public async Task A_wrong_parameter_is_named_and_what_it_may_be(string query, string field, string sentence)
    {
        var problem = await service.ProblemAsync($"/v1/occupations?{query}", 400);
        Assert.Equal(sentence, problem.GetProperty("detail").GetString());
        Assert.Equal([sentence], problem.GetProperty("errors").GetProperty(field).Deserialize<string[]>()!);
    }

    [Fact]
    public async Task A_name_of_several_gets_the_ids_to_choose_from()
    {
        var problem = await service.ProblemAsync("/v1/occupations/mechanical%20engineers", 404);
        Assert.Contains("materials/mechanical-engineers", problem.GetProperty("nearest").Deserialize<string[]>()!);
    }

    [Fact]
    public async Task A_client_that_has_the_answer_is_told_so()
    {
        const string address = "/v1/occupations/materials/cnc-operators";
        using var first = await service.SendAsync(new HttpRequestMessage(HttpMethod.Get, address));
        using var again = await service.SendAsync(Knowing(address, first));
        Assert.Equal((HttpStatusCode.NotModified, 0), (again.StatusCode, again.Content.Headers.ContentLength ?? 0));

        using var other = await service.SendAsync(Knowing("/v1/occupations/no-such-occupation", first));
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    private static HttpRequestMessage Knowing(string address, HttpResponseMessage answer)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        return request;
    }
}
