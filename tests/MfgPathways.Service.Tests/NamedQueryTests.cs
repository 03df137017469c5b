using System.Text.Json;
using MfgPathways.Neo4j;

namespace MfgPathways.Service.Tests;

public sealed class NamedQueryTests(Service service) : IClassFixture<Service>
{
    [Fact]
    public async Task All_queries_are_listed_with_what_they_take_and_return()
    {
        var listed = (await service.GetAsync("/v1/queries")).GetProperty("answer").EnumerateArray().ToList();
        Assert.Equal(NamedQueries.All.Select(q => q.Name), listed.Select(q => q.GetProperty("name").GetString()));
        var gap = listed.Single(q => q.GetProperty("name").GetString() == "gap");
        Assert.Equal(["from", "to"], gap.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_query_that_there_is_not_gets_the_names_of_those_that_there_are()
    {
        var problem = await service.ProblemAsync("/v1/queries/everything", 404);
        Assert.Equal(NamedQueries.All.Select(q => q.Name), problem.GetProperty("nearest").Deserialize<string[]>()!);
    }

    [Fact]
    public async Task Without_a_store_the_answer_says_to_name_one() => Assert.Contains(
        "set Store:Uri", (await service.ProblemAsync("/v1/queries/area-overlap", 409)).GetProperty("detail").GetString(),
        StringComparison.Ordinal);
}
