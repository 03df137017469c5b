using System.Globalization;
using MfgPathways.Clusters;
using MfgPathways.Pathways;
using MfgPathways.Transitions;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

/// <summary>Queries over the moves and clusters that were written.</summary>
public sealed class DerivedQueryTests(ReadingServer fixture) : ReadingTests(fixture)
{
    private static readonly ILookup<string, string> KsasOf = Publication.Requirements.ToLookup(r => r.OccupationId, r => r.KsaId);

    [Fact]
    public async Task Lock_in_is_that_of_the_library()
    {
        await using var store = await PublicationWithMovesAsync();
        foreach (var stretch in new[] { 0m, 1, 2, 4, 7.5m, 20 })
            await CheckLockInAsync(store, stretch, MoveRules.Default);
        await CheckLockInAsync(store, 3, new MoveRules { StoneKsas = 1, StoneShared = 0 });
        await CheckLockInAsync(store, 5, new MoveRules { StoneKsas = 8, StoneShared = 3 });
    }

    [Fact]
    public async Task Routes_and_lock_in_of_moves_written_in_another_unit_are_those_of_the_library()
    {
        var effort = EffortWeights.Rarity(Graph);
        await using var store = await PublicationAsync();
        await store.WriteMovesAsync(Graph, new EvidenceTable(Graph, Cancel), new WrittenMoveOptions { Effort = effort }, Cancel);
        foreach (var stretch in new[] { 0m, 5, 12.345m, 40 })
            await CheckLockInAsync(store, stretch, new MoveRules { Effort = effort });

        Occupation[] listed = [.. Publication.Occupations.Where(o => KsasOf[o.Id].Any())];
        var several = 0;
        for (var from = 0; from < listed.Length; from += 16)
        {
            var (origin, destination) = (listed[from], listed[(from + 50) % listed.Length]);
            var options = new PathOptions { Model = PathModel.Memoryless, MaxMoves = 3, Effort = effort };
            var expected = TradeOffList.Between(Graph, origin, destination, options).Routes;
            var answer = await store.QueryAsync(
                "routes", new RouteRules(1_000_000).Parameters(origin.Id, destination.Id), Cancel);
            Assert.Equal(
                expected.Select(r => (
                    (long)r.Moves, r.Stretch, r.Total, string.Join(' ', r.Steps.Select(s => s.To.Id).Prepend(origin.Id)))),
                answer.Rows.Select(r => (
                    (long)r[0]!, Number(r[1])!.Value, Number(r[2])!.Value, string.Join(' ', (IReadOnlyList<object?>)r[3]!))));
            several += expected.Count > 1 ? 1 : 0;
        }

        Assert.True(several > 2, $"only {several} of the lists have several routes");
    }

    [Fact]
    public async Task Bridges_between_clusters_of_occupations_are_the_KSAs_of_both()
    {
        var clusters = RandomClusters.Of(Publication, ClusterScope.Occupations, 5);
        await using var store = await PublicationAsync();
        await store.WriteClustersAsync(Publication, clusters, Cancel);
        var sides = clusters.Clusters.Select(c => (
            c.Number, Ksas: c.Members.SelectMany(m => KsasOf[m.Id]).CountBy(k => k).ToDictionary())).ToList();
        var expected =
            from a in sides
            from b in sides
            where a.Number < b.Number
            from ksa in a.Ksas.Keys.Intersect(b.Ksas.Keys)
            let counts = (a.Ksas[ksa], b.Ksas[ksa])
            select ((long)a.Number, (long)b.Number, Ksa: ksa, One: (long)counts.Item1, Other: (long)counts.Item2);
        var answer = await store.QueryAsync("occupation-cluster-bridges", new Dictionary<string, string>(), Cancel);
        Assert.Equal(
            expected.OrderBy(e => (e.Item1, e.Item2)).ThenByDescending(e => Math.Min(e.One, e.Other)).ThenByDescending(e => e.One + e.Other)
                .ThenBy(e => e.Ksa, StringComparer.Ordinal),
            answer.Rows.Select(r => ((long)r[0]!, (long)r[1]!, (string)r[2]!, (long)r[4]!, (long)r[5]!)));
    }

    [Fact]
    public async Task Bridges_between_clusters_of_KSAs_meet_in_an_occupation()
    {
        var clusters = RandomClusters.Of(Publication, ClusterScope.Ksas, 6);
        await using var store = await PublicationAsync();
        await store.WriteClustersAsync(Publication, clusters, Cancel);
        var number = clusters.Clusters.SelectMany(c => c.Members, (c, m) => (m.Id, c.Number)).ToDictionary();
        var meetings =
            from occupation in KsasOf
            from ksa in occupation.Where(number.ContainsKey)
            from partner in occupation.Where(number.ContainsKey)
            where number[ksa] != number[partner]
            group (occupation.Key, partner) by (A: number[ksa], B: number[partner], ksa);
        var expected = meetings
            .Select(m => (
                (long)m.Key.A, (long)m.Key.B, m.Key.ksa, m.Select(x => x.Key).Distinct().LongCount(),
                m.Select(x => x.partner).Distinct().LongCount()))
            .OrderBy(m => (m.Item1, m.Item2)).ThenByDescending(m => m.Item4).ThenByDescending(m => m.Item5)
            .ThenBy(m => m.ksa, StringComparer.Ordinal);
        var answer = await store.QueryAsync("ksa-cluster-bridges", new Dictionary<string, string>(), Cancel);
        Assert.Equal(
            expected, answer.Rows.Select(r => ((long)r[0]!, (long)r[1]!, (string)r[2]!, (long)r[4]!, (long)r[5]!)));
    }

    private static async Task CheckLockInAsync(Neo4jFrameworkStore store, decimal stretch, MoveRules rules)
    {
        var parameters = new Dictionary<string, string>
        {
            ["stretch"] = stretch.ToString(CultureInfo.InvariantCulture), ["stoneKsas"] = $"{rules.StoneKsas}",
            ["stoneShared"] = $"{rules.StoneShared}",
        };
        var answer = await store.QueryAsync("lock-in", parameters, Cancel);
        Assert.Equal(
            LockIn.Of(Graph, stretch, rules, Cancel).Occupations.Select(o => (
                o.Occupation.Id, (long)o.Ksas, (long)o.Origins, (long)o.Destinations, o.Entry?.Stretch, o.Exit?.Stretch)),
            answer.Rows.Select(r => ((string)r[0]!, (long)r[3]!, (long)r[4]!, (long)r[5]!, Number(r[6]), Number(r[7]))));
    }

    private static decimal? Number(object? value) =>
        value is null ? null : Convert.ToDecimal(value, CultureInfo.InvariantCulture);
}
