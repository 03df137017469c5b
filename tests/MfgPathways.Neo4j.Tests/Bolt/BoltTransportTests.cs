using MfgPathways.Clusters;
using MfgPathways.Contract;
using MfgPathways.Graph;
using MfgPathways.Transitions;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>What Bolt must do as the Query API does: values, counters, refusals.</summary>
public sealed class BoltTransportTests(WritingServer fixture) : WritingTests(fixture)
{
    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task Both_transports_give_the_same_values_counters_and_server(string scheme)
    {
        await using var http = await TransportAsync();
        await using var bolt = await OpenAsync(scheme);
        var statement = new CypherStatement(
            "CREATE (n:Probe {x: $int}) WITH n DETACH DELETE n RETURN $int AS i, $float AS f, $text AS t, $flag AS b, $none AS z, "
                + "$list AS l, $map AS m",
            new Dictionary<string, object?>
            {
                ["int"] = 9007199254740993L, ["float"] = 1.0, ["text"] = "Größe 技能 🛠", ["flag"] = true, ["none"] = null,
                ["list"] = new object?[] { 1L, "two", null },
                ["map"] = new Dictionary<string, object?> { ["a"] = 1L, ["b"] = new[] { "x" } },
            });

        var overHttp = (await http.RunAsync(CypherUnit.Write(statement), Cancel))[0];
        var overBolt = (await bolt.RunAsync(CypherUnit.Write(statement), Cancel))[0];

        Assert.Equal(overHttp.Columns, overBolt.Columns);
        Assert.Equivalent(overHttp.Rows, overBolt.Rows, strict: true);
        Assert.Equal(overHttp.Counters, overBolt.Counters);
        Assert.Equal(await http.DescribeServerAsync(Cancel), await bolt.DescribeServerAsync(Cancel));
    }

    [Fact]
    public async Task Every_shipped_query_gives_the_same_rows_over_both()
    {
        await using var http = await OpenEmptyAsync();
        var graph = new SkillGraph(SampleFrameworks.Large);
        await http.LoadAsync(graph.Framework, null, Cancel);
        await http.WriteMovesAsync(graph, new EvidenceTable(graph, Cancel), null, Cancel);
        foreach (var scope in new[] { ClusterScope.Ksas, ClusterScope.Occupations })
            await http.WriteClustersAsync(graph.Framework, RandomClusters.Of(graph.Framework, scope, 1), Cancel);
        await using var bolt = Neo4jFrameworkStore.Open(await BoltServer.OptionsAsync(ServerAsync(), "bolt"));
        foreach (var query in NamedQueries.All)
        {
            var parameters = AnyParameters.Of(query, graph.Framework.Occupations[^1].Id);
            Assert.Equivalent(
                (await http.QueryAsync(query.Name, parameters, Cancel)).Rows, (await bolt.QueryAsync(query.Name, parameters, Cancel)).Rows,
                strict: true);
        }
    }

    [Fact]
    public async Task A_unit_takes_place_as_a_whole_or_not_at_all()
    {
        await using var bolt = await OpenAsync("bolt");
        var unit = CypherUnit.Write(new CypherStatement("CREATE (:Probe {name: 'half'})"), new CypherStatement("RETURN 1 / 0 AS nothing"));

        var failure = await Assert.ThrowsAsync<CypherException>(() => bolt.RunAsync(unit, Cancel));

        Assert.Equal(("Neo.ClientError.Statement.ArithmeticError", CypherOutcome.Rejected), (failure.Code, failure.Outcome));
        var left = await bolt.RunAsync(CypherUnit.Read(new CypherStatement("MATCH (p:Probe) RETURN count(p) AS n")), Cancel);
        Assert.Equal(0L, left[0].Rows[0][0]);
    }

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task A_refused_password_is_told_without_it(string scheme)
    {
        var options = await BoltServer.OptionsAsync(ServerAsync(), scheme);
        Assert.SkipWhen(options.Password is null, "The server asks for no password.");
        await using var store = Neo4jFrameworkStore.Open(options with { Password = "wrong-secret" });

        var failure = await Assert.ThrowsAsync<CypherException>(() => store.ReadAsync(Cancel));

        Assert.Equal("Neo.ClientError.Security.Unauthorized", failure.Code);
        Assert.Contains("MFGPATHWAYS_NEO4J_PASSWORD", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-secret", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_write_in_a_reading_unit_is_refused()
    {
        await using var bolt = await OpenAsync("bolt");

        var failure = await Assert.ThrowsAsync<CypherException>(
            () => bolt.RunAsync(CypherUnit.Read(new CypherStatement("CREATE (:Probe)")), Cancel));

        Assert.Equal("Neo.ClientError.Statement.AccessMode", failure.Code);
    }

    private async Task<ICypherTransport> OpenAsync(string scheme) =>
        Transports.Open(await BoltServer.OptionsAsync(ServerAsync(), scheme), TimeProvider.System, () => 0.5);
}
