using MfgPathways.Clusters;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

public sealed class GdsQueryTests(ReadingServer fixture) : ReadingTests(fixture)
{
    private static readonly MoveTable Moves = new(Publication);

    private static readonly int[] Hard = [.. Moves.LongestFirst.Take(8)];

    [Fact]
    public async Task Dijkstra_finds_routes_as_cheap_as_the_library_from_occupations_of_every_area()
    {
        await using var transport = await OpenAsync();
        var (longest, unreached) = (0, 0);
        foreach (var (part, (to, rules)) in new (int, RouteRules)[]
            { (Hard[0], new(25)), (Hard[3], new(22)), (Hard[7], new(13, 1, 0)) }.Index())
        {
            // The projection is the same for all origins, so it is made once.
            var file = CypherFiles.Statements("queries/gds/dijkstra.cypher").ToList();
            await RunAsync(transport, file[..2], Parameters(0, to, rules));
            for (var from = part; from < Moves.Ids.Count; from += 9)
            {
                if (from == to)
                    continue;
                var rows = await RunAsync(transport, [file[2]], Parameters(from, to, rules));
                Assert.Equal(OfLibrary(from, to, rules), rows.Count == 0 ? null : Total(rows.Single()));
                unreached += rows.Count == 0 ? 1 : 0;
                longest = rows.Count == 0 ? longest : Math.Max(longest, CheckRoute(rows.Single(), from, to, rules));
            }

            await RunAsync(transport, file[3..], Parameters(0, to, rules));
        }

        Assert.True(longest > 2 && unreached > 0, $"at most {longest} moves, {unreached} unreached");
    }

    [Fact]
    public async Task Yen_finds_the_five_cheapest_routes()
    {
        await using var transport = await OpenAsync();
        foreach (var (from, to, rules) in new (int, int, RouteRules)[]
        {
            (130, Hard[0], new(38)), (40, Hard[1], new(24)), (90, Hard[4], new(24)), (75, Hard[6], new(20)),
            (60, Hard[7], new(13, 1, 0)), (100, Hard[2], new(99)),
        })
        {
            var parameters = Parameters(from, to, rules);
            parameters["k"] = 5;
            var rows = await RunFileAsync(transport, "yen", parameters);
            Assert.Equal(CheapestRoutes.Totals(Moves, from, to, rules, 5), rows.Select(Total));
            Assert.Equal(5, rows.Select(r => string.Join(' ', Ids(r))).Distinct().Count());
            Assert.All(rows, r => CheckRoute(r, from, to, rules));
        }
    }

    [Fact]
    public async Task Node_similarity_is_the_Jaccard_index_of_every_pair_that_shares_a_KSA()
    {
        await using var transport = await OpenAsync();
        var ksas = Publication.Requirements.GroupBy(r => r.OccupationId).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Id: g.Key, Ksas: g.Select(r => r.KsaId).ToHashSet())).ToList();
        var expected =
            from a in ksas
            from b in ksas
            where string.CompareOrdinal(a.Id, b.Id) < 0 && a.Ksas.Overlaps(b.Ksas)
            let similarity = a.Ksas.Intersect(b.Ksas).Count() / (double)a.Ksas.Union(b.Ksas).Count()
            orderby similarity descending
            select (a.Id, b.Id, similarity);
        for (var run = 0; run < 2; run++)
            Assert.Equal(
                expected,
                (await RunFileAsync(transport, "node-similarity", [])).Select(r => ((string)r[0]!, (string)r[1]!, (double)r[2]!)));
    }

    [Theory]
    [InlineData("leiden", ProjectionSide.Ksas)]
    [InlineData("leiden", ProjectionSide.Occupations)]
    [InlineData("louvain", ProjectionSide.Ksas)]
    [InlineData("louvain", ProjectionSide.Occupations)]
    public async Task Communities_have_the_modularity_that_is_reported_and_ours_is_no_lower(string query, ProjectionSide side)
    {
        await using var transport = await OpenAsync();
        var links = Projection.Of(Graph, side, ProjectionMeasure.CoOccurrence);
        string[] ids = [.. side == ProjectionSide.Ksas ? Publication.Ksas.Select(k => k.Id) : Publication.Occupations.Select(o => o.Id)];
        var ours = Enumerable.Range(0, 20).Max(run => Leiden.Run(links, LeidenOptions.Default with { Run = (ulong)run }).Quality);
        var rows = await RunFileAsync(
            transport, query, new() { ["of"] = side == ProjectionSide.Ksas ? "ksas" : "occupations", ["seed"] = 1 });
        Assert.Equal(ids.Where((_, node) => links.StrengthOf(node) > 0), rows.Select(r => (string)r[1]!).Order(StringComparer.Ordinal));
        var labels = Enumerable.Range(ids.Length, ids.Length).ToArray();
        foreach (var row in rows)
            labels[Array.IndexOf(ids, (string)row[1]!)] = (int)(long)row[0]!;
        var reported = (double)rows[0][2]!;
        Assert.Equal(reported, Modularity.Of(links, labels), 1e-9);
        Assert.InRange(reported, 0.2, ours + 1e-9);
    }

    [Fact]
    public async Task Betweenness_is_that_of_the_library()
    {
        await using var transport = await OpenAsync();
        var expected = Betweenness.Of(SimpleGraph.Of(Graph), cancellationToken: Cancel);
        string[] ids = [.. Publication.Occupations.Select(o => o.Id), .. Publication.Ksas.Select(k => k.Id)];
        var rows = (await RunFileAsync(transport, "betweenness", [])).ToDictionary(r => (string)r[0]!, r => (double)r[1]!);
        for (var node = 0; node < ids.Length; node++)
            Assert.Equal(expected[node], rows.GetValueOrDefault(ids[node]), 1e-9 * Math.Max(1, expected[node]));
        Assert.True(rows.Count > 300 && rows.Values.Max() > 1000);
    }

    [Fact]
    public async Task A_graph_that_an_earlier_run_left_behind_is_not_in_the_way()
    {
        await using var transport = await OpenAsync();
        foreach (var query in CypherFiles.Names("queries/gds").Select(QueryHeader.Parse))
        {
            var statements = CypherFiles.Statements($"queries/gds/{query.Name}.cypher").ToList();
            var parameters = Parameters(0, 1, new RouteRules(99));
            parameters["k"] = parameters["seed"] = 1;
            parameters["of"] = "ksas";
            await RunAsync(transport, statements[..^1], parameters);
            Assert.NotEmpty(await RunFileAsync(transport, query.Name, parameters));
        }

        var left = await RunAsync(transport, ["CALL gds.graph.list() YIELD graphName RETURN graphName"], []);
        Assert.Empty(left);
    }

    private async Task<ICypherTransport> OpenAsync()
    {
        Assert.SkipWhen(
            ServerProgram.Named is null, "No Neo4j with Graph Data Science: set MFGPATHWAYS_TEST_NEO4J_SERVER to a server program.");
        await (await PublicationWithMovesAsync()).DisposeAsync();
        return await TransportAsync();
    }

    // The last statement drops the graph; the one before it answers.
    private static async Task<IReadOnlyList<IReadOnlyList<object?>>> RunFileAsync(
        ICypherTransport transport, string name, Dictionary<string, object?> parameters)
    {
        var query = QueryHeader.Parse($"queries/gds/{name}.cypher");
        var statements = CypherFiles.Statements($"queries/gds/{name}.cypher").ToList();
        try
        {
            return await RunAsync(transport, statements[..^1], parameters, query.Columns);
        }
        finally
        {
            await RunAsync(transport, statements[^1..], parameters);
        }
    }

    private static async Task<IReadOnlyList<IReadOnlyList<object?>>> RunAsync(
        ICypherTransport transport, IEnumerable<string> statements, Dictionary<string, object?> parameters,
        IReadOnlyList<QueryColumn>? columns = null)
    {
        CypherResult? last = null;
        foreach (var statement in statements)
            last = (await transport.RunAsync(new CypherUnit(CypherAccess.Read, [new CypherStatement(statement, parameters)]), Cancel))[0];
        if (columns is not null)
            Assert.Equal(columns.Select(c => c.Name), last!.Columns);
        return last!.Rows;
    }

    private static int? OfLibrary(int from, int to, RouteRules rules) => (int?)TradeOffList.Between(
        Graph, Occupation(from), Occupation(to), rules.Options(PathOptions.MostMemorylessMoves)).Best(RouteObjective.Cheapest)?.Total;

    private static Occupation Occupation(int number) => Publication.Occupations.First(o => o.Id == Moves.Ids[number]);

    private static Dictionary<string, object?> Parameters(int from, int to, RouteRules rules) => new()
    {
        ["from"] = Moves.Ids[from], ["to"] = Moves.Ids[to], ["stretch"] = rules.Stretch, ["stoneKsas"] = rules.StoneKsas,
        ["stoneShared"] = rules.StoneShared,
    };

    // How many moves the route has, once each of them is known to be allowed and to cost what the row says.
    private static int CheckRoute(IReadOnlyList<object?> row, int from, int to, RouteRules rules)
    {
        var route = Ids(row).Select(id => Moves.Ids.ToList().IndexOf(id)).ToList();
        var steps = route.Zip(route.Skip(1)).ToList();
        Assert.Equal((from, to), (route[0], route[^1]));
        Assert.Equal(route.Count, route.Distinct().Count());
        Assert.All(steps, s => Assert.True(Moves.Allows(s.First, s.Second, to, rules)));
        Assert.Equal(Total(row), steps.Sum(s => Moves.Effort(s.First, s.Second)));
        return steps.Count;
    }

    private static int Total(IReadOnlyList<object?> row) => (int)(double)row[0]!;

    private static IEnumerable<string> Ids(IReadOnlyList<object?> row) => ((IReadOnlyList<object?>)row[1]!).Cast<string>();
}
