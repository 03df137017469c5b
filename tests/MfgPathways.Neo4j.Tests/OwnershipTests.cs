using MfgPathways.Clusters;
using MfgPathways.Contract;
using MfgPathways.Graph;
using MfgPathways.Transitions;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>What is not ours stays as it is, whatever we do; and ours is complete beside it.</summary>
public class OwnershipTests(WritingServer fixture) : WritingTests(fixture)
{
    private static readonly Framework Sample = SampleFrameworks.HandMade;

    // The same release without its last occupation and the KSA that it alone lists.
    private static readonly Framework Shorter = WithoutLast(Sample);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Nothing_that_we_do_in_any_order_touches_the_data_of_others(int seed)
    {
        await using var transport = await EmptiedAsync();
        await using var store = await OpenAsync();
        await Strangers.AddAsync(transport, Strangers.Apart);
        var before = await Strangers.DumpAsync(transport);
        Assert.True(before.Length > 50);
        var random = new Random(seed);
        Framework? held = null;
        for (var step = 0; step < 8; step++)
        {
            held = await DoAsync(store, held, random.Next(6), random);
            Assert.Equal(before, await Strangers.DumpAsync(transport));
            if (held is not null)
                Assert.Equal(held, await store.ReadAsync(Cancel));
        }

        await store.RemoveAsync(Cancel);
        Assert.Equal(before, await Strangers.DumpAsync(transport));
        Assert.Equal([1L], (await RunAsync(transport, "MATCH (n:MfgPathways) RETURN count(n)", CypherAccess.Read)).Rows[0]);
    }

    [Fact]
    public async Task What_analysts_hang_on_our_nodes_survives_all_that_keeps_these()
    {
        await using var transport = await EmptiedAsync();
        await using var store = await OpenAsync();
        await Strangers.AddAsync(transport, Strangers.Apart);
        await store.LoadAsync(Sample, null, Cancel);
        await Strangers.AddAsync(transport, Strangers.Hung);
        var before = await Strangers.DumpAsync(transport);

        var again = await store.LoadAsync(Sample, null, Cancel);
        Assert.Equal(LoadOutcome.Unchanged, again.Outcome);
        await RunAsync(transport, "MATCH (o:Occupation&MfgPathways) WITH o LIMIT 1 SET o.title = 'Another'");
        var repaired = await store.LoadAsync(Sample, null, Cancel);
        Assert.Equal((LoadOutcome.Loaded, 0), (repaired.Outcome, repaired.Left.Count));
        Assert.Equal(before, await Strangers.DumpAsync(transport));
        await DeriveAsync(store, Sample);
        await DeriveAsync(store, Sample);
        Assert.Equal(before, await Strangers.DumpAsync(transport));
        Assert.Empty((await store.LoadAsync(Shorter, null, Cancel)).Left);
        Assert.Equal(before, await Strangers.DumpAsync(transport));
        Assert.Equal(Shorter, await store.ReadAsync(Cancel));
    }

    [Fact]
    public async Task A_node_that_a_release_drops_and_others_hold_on_to_is_theirs_and_named()
    {
        await using var transport = await EmptiedAsync();
        await using var store = await OpenAsync();
        await store.LoadAsync(Sample, null, Cancel);
        await RunAsync(
            transport, "MATCH (k:MfgPathways {key: 'ksa:5.1.01.03'}) CREATE (:Course {name: 'Milling'})-[:TEACHES {hours: 3}]->(k)");
        var report = await store.LoadAsync(Shorter, null, Cancel);
        Assert.Equal([new LeftNode("ksa:5.1.01.03", "KSA 3")], report.Left);
        Assert.Equal(Shorter, await store.ReadAsync(Cancel));
        const string held = "MATCH (:Course {name: 'Milling'})-[t:TEACHES]->(k:Ksa) "
            + "RETURN labels(k), k.key, k.id, k.name, t.hours, COUNT { (k)--() }";
        IReadOnlyList<object?>[] expected = [[(object?[])["Ksa"], null, "5.1.01.03", "KSA 3", 3L, 1L]];
        Assert.Equal(expected, (await RunAsync(transport, held, CypherAccess.Read)).Rows);

        // It comes back beside the one that is theirs now.
        Assert.Empty((await store.LoadAsync(Sample, null, Cancel)).Left);
        Assert.Equal(Sample, await store.ReadAsync(Cancel));
        Assert.Equal(expected, (await RunAsync(transport, held, CypherAccess.Read)).Rows);
    }

    [Fact]
    public async Task An_unload_leaves_what_others_hold_on_to_and_names_it()
    {
        await using var transport = await EmptiedAsync();
        await using var store = await OpenAsync();
        await store.LoadAsync(Sample, null, Cancel);
        await DeriveAsync(store, Sample);
        await Strangers.AddAsync(transport, Strangers.Hung);
        await RunAsync(transport, "MATCH (c:Cluster&MfgPathways) WITH c ORDER BY c.id LIMIT 1 CREATE (:Note)-[:ON]->(c)");
        var held = (await RunAsync(
            transport,
            "MATCH (n:MfgPathways)-[r]-() WHERE coalesce(r.by <> 'mfgpathways', true) RETURN DISTINCT n.key ORDER BY n.key",
            CypherAccess.Read)).Rows.Select(r => (string)r[0]!).ToList();
        var relationships = await ForeignRelationshipsAsync(transport);
        var removal = await store.RemoveAsync(Cancel);
        Assert.True(removal.Removed);
        Assert.Equal(held, removal.Left.Select(n => n.Key).Order(StringComparer.Ordinal));
        Assert.True(held.Count > 5);
        Assert.Equal(relationships, await ForeignRelationshipsAsync(transport));
        Assert.Equal(
            [1L, 0L],
            (await RunAsync(
                transport, "RETURN COUNT { (:MfgPathways) } AS ours, COUNT { ()-[{by: 'mfgpathways'}]->() } AS links",
                CypherAccess.Read)).Rows[0]);
        Assert.Equal(StoreRemoval.Nothing, await store.RemoveAsync(Cancel));
        Assert.Equal(StoreState.Unloaded, (await store.GetStatusAsync(Cancel)).State);
    }

    [Fact]
    public async Task Clusters_that_others_hold_on_to_stay_when_new_ones_are_written_and_are_named()
    {
        await using var transport = await EmptiedAsync();
        await using var store = await OpenAsync();
        await store.LoadAsync(Sample, null, Cancel);
        await store.WriteClustersAsync(Sample, RandomClusters.Of(Sample, ClusterScope.Ksas, 1), Cancel);
        await RunAsync(transport, "MATCH (c:Cluster&MfgPathways {number: 1}) CREATE (:Note {text: 'ours'})-[:ON]->(c)");
        var report = await store.WriteClustersAsync(Sample, RandomClusters.Of(Sample, ClusterScope.Ksas, 2), Cancel);
        Assert.Equal("cluster:1/1", Assert.Single(report.Left).Key);
        var answer = await store.QueryAsync("cluster-members", new Dictionary<string, string> { ["of"] = "ksas" }, Cancel);
        Assert.Equal(report.Count, answer.Rows.Count);
        Assert.Equal(
            [0L], (await RunAsync(transport, "MATCH (:Note)-->(c:Cluster) RETURN COUNT { (c)<-[:IN_CLUSTER]-() }", CypherAccess.Read)).Rows[0]);
    }

    [Fact]
    public async Task Where_nothing_is_ours_there_is_nothing_to_see_and_nothing_to_remove()
    {
        await using var transport = await EmptiedAsync();
        await using var store = await OpenAsync();
        await Strangers.AddAsync(transport, Strangers.Apart);
        var before = await Strangers.DumpAsync(transport);
        var status = await store.GetStatusAsync(Cancel);
        Assert.Equal((StoreState.Empty, 0, 0, 0), (status.State, status.Counts.Occupations, status.Counts.Tiers, status.Counts.Requirements));
        Assert.Equal(StoreRemoval.Nothing, await store.RemoveAsync(Cancel));
        await Assert.ThrowsAsync<FrameworkMissingException>(() => store.ReadAsync(Cancel));
        Assert.Empty(await store.ReadDerivationsAsync(Cancel));
        Assert.Equal(before, await Strangers.DumpAsync(transport));
    }

    [Fact]
    public async Task No_answer_of_a_named_query_or_of_status_holds_anything_of_others()
    {
        await using var transport = await EmptiedAsync();
        await using var store = await OpenAsync();
        await store.LoadAsync(Sample, null, Cancel);
        await DeriveAsync(store, Sample);
        var alone = await AnswersAsync(store);
        Assert.True(alone.Count(a => a.Contains('\n', StringComparison.Ordinal)) > 12);
        await Strangers.AddAsync(transport, [.. Strangers.Apart, .. Strangers.Hung]);
        Assert.Equal(alone, await AnswersAsync(store));
    }

    [Fact]
    public async Task One_node_that_an_analyst_adds_makes_nothing_stale()
    {
        await using var transport = await EmptiedAsync();
        await using var store = await OpenAsync();
        await store.LoadAsync(Sample, null, Cancel);
        var before = await store.GetStatusAsync(Cancel);
        await Strangers.AddAsync(transport, [.. Strangers.Apart, .. Strangers.Hung]);
        Assert.Equal(Sample, await store.ReadAsync(Cancel));
        Assert.Equal(before, await store.GetStatusAsync(Cancel));
    }

    private async Task<Neo4jFrameworkStore> OpenAsync() => Neo4jFrameworkStore.Open(await OptionsAsync() with { BatchSize = 20 });

    private async Task<ICypherTransport> EmptiedAsync()
    {
        var transport = await TransportAsync();
        await RunAsync(transport, "MATCH (n) DETACH DELETE n");
        return transport;
    }

    private static async Task<Framework?> DoAsync(Neo4jFrameworkStore store, Framework? held, int what, Random random)
    {
        switch (what)
        {
            case 0:
                await store.RemoveAsync(Cancel);
                return null;
            case 1 when held is not null:
                await store.WriteClustersAsync(held, RandomClusters.Of(held, (ClusterScope)random.Next(3), random.Next(9)), Cancel);
                return held;
            case 2 when held is not null:
                await WriteMovesAsync(store, held);
                return held;
            case 3 when held is not null:
                Assert.Equal(LoadOutcome.Unchanged, (await store.LoadAsync(held, null, Cancel)).Outcome);
                return held;
            default:
                var next = random.Next(3) switch { 0 => Sample, 1 => Shorter, _ => SampleFrameworks.Random(random.Next(50), 12) };
                await store.LoadAsync(next, null, Cancel);
                return next;
        }
    }

    private static async Task DeriveAsync(Neo4jFrameworkStore store, Framework framework)
    {
        await WriteMovesAsync(store, framework);
        foreach (var scope in Enum.GetValues<ClusterScope>())
            await store.WriteClustersAsync(framework, RandomClusters.Of(framework, scope, 1), Cancel);
    }

    private static async Task WriteMovesAsync(Neo4jFrameworkStore store, Framework framework)
    {
        var graph = new SkillGraph(framework);
        await store.WriteMovesAsync(graph, new EvidenceTable(graph, Cancel), null, Cancel);
    }

    private static async Task<string[]> AnswersAsync(Neo4jFrameworkStore store)
    {
        var answers = new List<string>();
        foreach (var query in NamedQueries.All)
            answers.Add($"{query.Name}\n" + string.Join('\n', (await store.QueryAsync(query.Name, Any(query), Cancel)).Rows
                .Select(r => string.Join('|', r.Select(v => v is IReadOnlyList<object?> list ? string.Join(';', list) : v)))));
        return [.. answers];

        static Dictionary<string, string> Any(NamedQuery query) => query.Parameters.ToDictionary(p => p.Name, p => p.Name switch
        {
            "from" => "area-0/job-0", "to" => "area-1/job-0", "ksa" => "4.1.01.00", "of" => "ksas", "text" => "",
            "stretch" => "9", "areas" => "1", _ => "0",
        });
    }

    private static async Task<string[]> ForeignRelationshipsAsync(ICypherTransport transport) =>
        [.. (await Strangers.DumpAsync(transport)).Where(l => l.Contains("]->", StringComparison.Ordinal))
            .Select(l => l[(l.IndexOf('[', StringComparison.Ordinal) + 1)..l.IndexOf(']', StringComparison.Ordinal)])
            .Where(l => !l.StartsWith("ours", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static Framework WithoutLast(Framework framework)
    {
        var rows = new FrameworkRows(framework.Release, framework.Merges);
        rows.Areas.AddRange(framework.Areas.Select(Row));
        rows.Tiers.AddRange(framework.Tiers.Select(Row));
        rows.Competencies.AddRange(framework.Competencies.Select(Row));
        rows.SubCompetencies.AddRange(framework.SubCompetencies.Select(Row));
        rows.Ksas.AddRange(framework.Ksas[..^1].Select(Row));
        rows.Occupations.AddRange(framework.Occupations[..^1].Select(Row));
        rows.Requirements.AddRange(framework.Requirements
            .Where(r => r.KsaId != framework.Ksas[^1].Id && r.OccupationId != framework.Occupations[^1].Id).Select(Row));
        return Framework.Create(rows);

        static Sourced<T> Row<T>(T value) => new(value, "shorter");
    }
}
