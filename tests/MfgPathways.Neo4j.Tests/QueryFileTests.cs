using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MfgPathways.Contract;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

public sealed partial class QueryFileTests(ReadingServer fixture) : ReadingTests(fixture)
{
    private static readonly string[] Suspicious = ["CartesianProduct", "AllNodesScan"];

    [Fact]
    public void The_shipped_queries_are_these() => Assert.Equal(
        [
            "all-moves", "area-overlap", "associated-ksas", "cluster-members", "competency-overlap", "gap", "ksa-cluster-bridges", "ksas",
            "ksas-spanning-areas", "lock-in", "moves", "occupation-cluster-bridges", "occupations", "routes", "selections-heat-map",
            "sub-competency-overlap", "unique-ksas-by-area",
        ],
        NamedQueries.All.Select(q => q.Name));

    [Fact]
    public void Queries_that_need_Graph_Data_Science_are_shipped_apart() => Assert.Equal(
        ["betweenness", "dijkstra", "leiden", "louvain", "node-similarity", "yen"],
        CypherFiles.Names("queries/gds").Select(Path.GetFileNameWithoutExtension));

    [Fact]
    public void Every_query_declares_the_parameters_that_it_uses() => Assert.All(
        new[] { "queries", "queries/gds" }.SelectMany(CypherFiles.Names),
        f => Assert.Equal(
            Used().Matches(CypherFiles.Text(f)).Select(m => m.Groups[1].Value).Distinct().Order(),
            QueryHeader.Parse(f).Parameters.Select(p => p.Name).Order()));

    [Fact]
    public void Every_file_says_its_purpose() => Assert.All(
        new[] { "schema", "former", "lease", "load", "read", "queries", "queries/gds" }.SelectMany(CypherFiles.Names),
        f => Assert.StartsWith("// purpose: ", CypherFiles.Text(f), StringComparison.Ordinal));

    [Fact]
    public void Every_node_and_relationship_of_ours_is_told_by_its_mark()
    {
        var (nodes, relationships) = (0, 0);
        foreach (var file in new[] { "lease", "load", "read", "queries", "queries/gds" }.SelectMany(CypherFiles.Names))
            foreach (var line in CypherFiles.Text(file).Split('\n').Where(l => !l.StartsWith("//", StringComparison.Ordinal)))
            {
                foreach (var node in Node().Matches(line).Select(m => m.Value))
                {
                    Assert.True(
                        node.Contains("MfgPathways", StringComparison.Ordinal) || node == "(f:FrameworkLoad", $"{file}: {node} in {line}");
                    nodes++;
                }

                foreach (var link in Relationship().Matches(line).Select(m => m.Value))
                {
                    Assert.True(link.Contains("by: 'mfgpathways'", StringComparison.Ordinal) || line.EndsWith("MOVE {", StringComparison.Ordinal),
                        $"{file}: {link} in {line}");
                    relationships++;
                }
            }

        Assert.True(nodes > 80 && relationships > 60, $"{nodes} nodes, {relationships} relationships");
    }

    [Fact]
    public void A_query_over_what_is_derived_says_so() => Assert.All(
        NamedQueries.All,
        q => Assert.Equal(
            q.Text.Contains(":MOVE", StringComparison.Ordinal) ? "moves"
                : q.Parameters.Any(p => p.Name == "of") ? "clusters"
                : q.Text.Contains("{of: 'ksas'", StringComparison.Ordinal) ? "clusters-of-ksas"
                : q.Text.Contains("{of: 'occupations'", StringComparison.Ordinal) ? "clusters-of-occupations"
                : null,
            q.Needs));

    [Theory]
    [InlineData("gap", "from", "lacks the parameter to")]
    [InlineData("gap", "from to via", "no parameter via")]
    [InlineData("area-overlap", "x", "It takes none")]
    [InlineData("ksas-spanning-areas", "areas", "must be of type integer")]
    [InlineData("no-such-query", "", "The queries are: all-moves, area-overlap, ")]
    public async Task A_query_asked_for_wrongly_is_refused_with_what_is_right(string query, string names, string words)
    {
        await using var store = Neo4jFrameworkStore.Open(new Neo4jOptions(new Uri("http://127.0.0.1:1")));
        var parameters = names.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(n => n, _ => "words");
        var refusal = await Assert.ThrowsAsync<QueryParameterException>(() => store.QueryAsync(query, parameters, Cancel));
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_plan_visits_all_nodes_or_multiplies_unless_the_file_says_why()
    {
        var server = await ServerAsync();
        await using var store = await PublicationAsync();
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = server.User is null
            ? null
            : new AuthenticationHeaderValue("Basic", QueryApiClient.BasicToken(server.Options()));
        foreach (var file in new[] { "queries", "read", "lease", "load" }.SelectMany(CypherFiles.Names))
        {
            var operations = await OperationsAsync(client, server, file);
            Assert.NotEmpty(operations);
            foreach (var operation in Suspicious.Where(operations.Contains))
                Assert.True(
                    CypherFiles.Text(file).Contains($"// plan: {operation}, because ", StringComparison.Ordinal),
                    $"{file} uses {operation}");
        }
    }

    private static async Task<HashSet<string>> OperationsAsync(HttpClient client, TestServer server, string file)
    {
        var statement = JsonEncodedText.Encode("EXPLAIN " + CypherFiles.Statement(file).Text);
        using var body = new StringContent($$"""{"statement":"{{statement}}"}""", Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(server.Http, "db/neo4j/query/v2"), body, Cancel);
        var text = await response.Content.ReadAsStringAsync(Cancel);
        Assert.Contains("\"queryPlan\"", text, StringComparison.Ordinal);
        return [.. Operator().Matches(text).Select(m => m.Groups[1].Value)];
    }

    [GeneratedRegex(@"\(\w*:\(?(TechnologyArea|Tier|Competency|SubCompetency|Ksa|Occupation|Framework\w+|ServiceLease|Cluster|Derivation)[\w|)&:]*")]
    private static partial Regex Node();

    [GeneratedRegex(@"\[\w*:(REQUIRES|PART_OF|IN_TIER|IN_AREA|OF_RELEASE|MOVE|IN_CLUSTER)[^\]]*\]?")]
    private static partial Regex Relationship();

    [GeneratedRegex(@"\$(\w+)")]
    private static partial Regex Used();

    [GeneratedRegex("\"operatorType\":\"(\\w+)")]
    private static partial Regex Operator();
}
