using MfgPathways.Clusters;
using MfgPathways.Publication;
using MfgPathways.Transitions;
using Xunit;

namespace MfgPathways.Neo4j.Tests;

public sealed class NamedQueryTests(ReadingServer fixture) : ReadingTests(fixture)
{
    private static readonly ILookup<string, Requirement> ByOccupation = Publication.Requirements.ToLookup(r => r.OccupationId);

    private static readonly ILookup<string, Requirement> ByKsa = Publication.Requirements.ToLookup(r => r.KsaId);

    private static readonly Dictionary<string, Occupation> Occupations = Publication.Occupations.ToDictionary(o => o.Id);

    private static readonly Dictionary<string, Ksa> Ksas = Publication.Ksas.ToDictionary(k => k.Id);

    [Fact]
    public async Task Gap_is_the_librarys_gap_from_and_to_every_occupation()
    {
        await using var store = await PublicationAsync();
        var n = Publication.Occupations.Length;
        int[] steps = [1, 35, 78];
        var reached = new HashSet<string>();
        for (var i = 0; i < n; i++)
        {
            var (from, to) = (Publication.Occupations[i], Publication.Occupations[(i + steps[i % 3]) % n]);
            var answer = await store.QueryAsync("gap", Parameters(("from", from.Id), ("to", to.Id)), Cancel);
            Assert.Equal(
                ExpectedGap(from, to),
                answer.Rows.Select(r => ((string)r[0]!, (string)r[1]!, (string)r[2]!, (string)r[3]!, (bool)r[4]!)));
            reached.Add(to.Id);
        }

        Assert.Equal(n, reached.Count);
    }

    [Fact]
    public async Task Gap_from_or_to_an_unknown_occupation_is_empty()
    {
        await using var store = await PublicationAsync();
        Assert.Empty((await store.QueryAsync("gap", Parameters(("from", "nobody"), ("to", Publication.Occupations[0].Id)), Cancel)).Rows);
        Assert.Empty(
            (await store.QueryAsync(
                "gap", Parameters(("from", Publication.Occupations[0].Id), ("to", "') DETACH DELETE n //")), Cancel)).Rows);
    }

    [Fact]
    public async Task Moves_from_every_occupation_are_the_librarys_that_share_a_KSA_in_its_order()
    {
        await using var store = await PublicationAsync();
        var evidence = new EvidenceTable(Graph, Cancel);
        foreach (var from in Publication.Occupations)
        {
            var expected = ByOccupation.Contains(from.Id)
                ? MoveList.OutOf(Graph, evidence, from).Moves.Where(m => m.Shared > 0)
                    .Select(m => (m.To.Id, m.To.Title, m.Readiness.Estimate, (long)m.Shared, (long)m.Missing))
                : [];
            var answer = await store.QueryAsync("moves", Parameters(("from", from.Id)), Cancel);
            Assert.Equal(
                expected, answer.Rows.Select(r => ((string)r[0]!, (string)r[1]!, (double)r[3]!, (long)r[4]!, (long)r[5]!)));
        }
    }

    [Fact]
    public async Task Area_overlap_counts_the_KSAs_that_each_pair_of_areas_shares()
    {
        await using var store = await PublicationAsync();
        var expected = Publication.Areas.SelectMany(a => Publication.Areas.Where(b => string.CompareOrdinal(a.Id, b.Id) < 0), (a, b) => (
            a.Name, b.Name, Publication.Ksas.LongCount(k => AreasOf(k.Id).IsSupersetOf([a.Id, b.Id])))).Order();
        var answer = await store.QueryAsync("area-overlap", Parameters(), Cancel);
        Assert.Equal(expected, answer.Rows.Select(r => ((string)r[0]!, (string)r[1]!, (long)r[2]!)).Order());
        Assert.Contains(answer.Rows, r => (long)r[2]! > 0);
    }

    [Fact]
    public async Task Ksas_spanning_areas_are_those_of_several_areas()
    {
        await using var store = await PublicationAsync();
        var names = Publication.Areas.ToDictionary(a => a.Id, a => a.Name);
        foreach (var least in new[] { 2, 3 })
        {
            var expected = Publication.Ksas.Where(k => AreasOf(k.Id).Count >= least)
                .OrderByDescending(k => AreasOf(k.Id).Count).ThenByDescending(k => ByKsa[k.Id].Count())
                .ThenBy(k => k.Id, StringComparer.Ordinal)
                .Select(k => (k.Id, ByKsa[k.Id].LongCount(),
                    string.Join('|', AreasOf(k.Id).Select(a => names[a]).Order(StringComparer.Ordinal))));
            var answer = await store.QueryAsync("ksas-spanning-areas", Parameters(("areas", $"{least}")), Cancel);
            Assert.Equal(expected, answer.Rows.Select(r => ((string)r[0]!, (long)r[2]!, string.Join('|', (IReadOnlyList<object?>)r[3]!))));
        }
    }

    [Fact]
    public async Task Unique_ksas_are_those_of_one_area()
    {
        await using var store = await PublicationAsync();
        var expected = Publication.Ksas.Where(k => AreasOf(k.Id).Count == 1).Select(k => k.Id).Order(StringComparer.Ordinal);
        var answer = await store.QueryAsync("unique-ksas-by-area", Parameters(), Cancel);
        Assert.Equal(expected, answer.Rows.Select(r => (string)r[1]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_heat_map_sums_selections_by_sub_competency_and_area()
    {
        await using var store = await PublicationAsync();
        var names = Publication.Areas.ToDictionary(a => a.Id, a => a.Name);
        var expected = Publication.Requirements
            .SelectMany(
                r => Occupations[r.OccupationId].AreaIds,
                (r, area) => (Sub: Ksas[r.KsaId].SubCompetencyId, Area: names[area], r.Selections))
            .GroupBy(x => (x.Sub, x.Area)).Select(g => (g.Key.Sub, g.Key.Area, g.Sum(x => (long)x.Selections))).Order();
        var answer = await store.QueryAsync("selections-heat-map", Parameters(), Cancel);
        Assert.Equal(expected, answer.Rows.Select(r => ((string)r[0]!, (string)r[2]!, (long)r[3]!)).Order());
    }

    [Theory]
    [InlineData("competency-overlap")]
    [InlineData("sub-competency-overlap")]
    public async Task Overlap_counts_titles_and_occupations(string query)
    {
        await using var store = await PublicationAsync();
        var competency = Publication.SubCompetencies.ToDictionary(s => s.Id, s => s.CompetencyId);
        Func<string, string> group = query == "competency-overlap"
            ? k => competency[Ksas[k].SubCompetencyId]
            : k => Ksas[k].SubCompetencyId;
        var own = Publication.Occupations
            .SelectMany(o => ByOccupation[o.Id].Select(r => group(r.KsaId)).Distinct(), (o, c) => (o, c))
            .ToLookup(x => x.o.Title);
        var expected =
            from title in own
            from x in title
            from y in title
            where string.CompareOrdinal(x.c, y.c) <= 0
            group (title.Key, Same: x.o == y.o) by (x.c, y.c) into pair
            select (pair.Key.Item1, pair.Key.Item2, pair.Select(p => p.Key).Distinct().LongCount(), pair.LongCount(p => p.Same));
        var answer = await store.QueryAsync(query, Parameters(), Cancel);
        Assert.Equal(expected.Order(), answer.Rows.Select(r => ((string)r[0]!, (string)r[2]!, (long)r[4]!, (long)r[5]!)).Order());
    }

    [Theory]
    [InlineData("competency-overlap", "4.1", "4.2", 57, 59)]
    [InlineData("sub-competency-overlap", "4.2.05", "4.2.05", 40, 42)]
    [InlineData("sub-competency-overlap", "4.2.05", "4.2.09", 24, 23)]
    public async Task Overlap_is_what_the_publication_prints_where_it_counts_titles(
        string query, string one, string other, long titles, long occupations)
    {
        Assert.Contains(
            EmbeddedPublication.PublishedFigures(),
            f => f.Subject == (one == other ? one : $"{one};{other}") && f.Measure == "occupations" && f.Value == $"{titles}");
        await using var store = await PublicationAsync();
        var answer = await store.QueryAsync(query, Parameters(), Cancel);
        var row = answer.Rows.Single(r => ((string)r[0]!, (string)r[2]!) == (one, other));
        Assert.Equal((titles, occupations), ((long)row[4]!, (long)row[5]!));
    }

    [Fact]
    public async Task Associated_ksas_are_those_that_occupations_require_together()
    {
        await using var store = await PublicationAsync();
        for (var i = 0; i < Publication.Ksas.Length; i += 5)
        {
            var own = ByKsa[Publication.Ksas[i].Id].Select(r => r.OccupationId).ToHashSet();
            var expected = Publication.Ksas.Where(k => k != Publication.Ksas[i])
                .Select(k => (k.Id, Of: ByKsa[k.Id].Select(r => r.OccupationId).ToHashSet()))
                .Select(k => (k.Id, Both: k.Of.Count(own.Contains), All: k.Of.Count)).Where(k => k.Both > 0)
                .Select(k => (
                    k.Id, Support: (long)k.Both, (long)k.All, Rounded((double)k.Both / own.Count),
                    Lift: Rounded((double)k.Both * Publication.Occupations.Length / (own.Count * k.All)),
                    Rounded((double)k.Both / (own.Count + k.All - k.Both))))
                .OrderByDescending(k => k.Support).ThenByDescending(k => k.Lift).ThenBy(k => k.Id, StringComparer.Ordinal);
            var answer = await store.QueryAsync("associated-ksas", Parameters(("ksa", Publication.Ksas[i].Id)), Cancel);
            Assert.Equal(
                expected,
                answer.Rows.Select(r => ((string)r[0]!, (long)r[3]!, (long)r[4]!, (double)r[5]!, (double)r[6]!, (double)r[7]!)));
        }

        static double Rounded(double value) => Math.Round(value, 4, MidpointRounding.AwayFromZero);
    }

    [Theory]
    [InlineData("occupations", "jOB")]
    [InlineData("occupations", "")]
    [InlineData("ksas", "welding")]
    public async Task Texts_are_found_in_any_case(string query, string text)
    {
        await using var store = await PublicationAsync();
        var expected = query == "ksas"
            ? Publication.Ksas.Where(k => Contains(k.Name)).Select(k => (k.Id, ByKsa[k.Id].LongCount()))
            : Publication.Occupations.Where(o => Contains(o.Title)).Select(o => (o.Id, ByOccupation[o.Id].LongCount()));
        var answer = await store.QueryAsync(query, Parameters(("text", text)), Cancel);
        Assert.Equal(expected.Order(), answer.Rows.Select(r => ((string)r[0]!, (long)r[4]!)).Order());

        bool Contains(string value) => value.Contains(text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Every_query_returns_the_columns_that_its_file_declares()
    {
        await using var store = await PublicationWithMovesAsync();
        foreach (var scope in new[] { ClusterScope.Ksas, ClusterScope.Occupations })
            await store.WriteClustersAsync(Publication, RandomClusters.Of(Publication, scope, 1), Cancel);
        foreach (var query in NamedQueries.All)
        {
            var answer = await store.QueryAsync(query.Name, AnyParameters.Of(query, "a"), Cancel);
            Assert.Equal(query.Columns.Select(c => c.Name), answer.Columns);
        }
    }

    // The library says nothing of an occupation without a KSA: from there all is to be learnt, to there nothing.
    private static IEnumerable<(string Ksa, string Name, string SubCompetency, string Competency, bool Held)> ExpectedGap(
        Occupation from, Occupation to)
    {
        if (!ByOccupation.Contains(to.Id))
            return [];
        var bringsKsas = ByOccupation.Contains(from.Id);
        var parts = Gap.Between(Graph, bringsKsas ? from : to, to).Competencies
            .SelectMany(c => c.SubCompetencies, (c, s) => (c.Competency, s.SubCompetency, s.Held, s.Missing)).ToList();
        return parts.SelectMany(p => p.Held, (p, k) => (k.Id, k.Name, p.SubCompetency.Name, p.Competency.Name, bringsKsas))
            .Concat(parts.SelectMany(p => p.Missing, (p, k) => (k.Id, k.Name, p.SubCompetency.Name, p.Competency.Name, false)))
            .OrderBy(r => r.Item5).ThenBy(r => r.Id, StringComparer.Ordinal);
    }

    private static HashSet<string> AreasOf(string ksa) => [.. ByKsa[ksa].SelectMany(r => Occupations[r.OccupationId].AreaIds)];

    private static Dictionary<string, string> Parameters(params (string Name, string Value)[] parameters) =>
        parameters.ToDictionary(p => p.Name, p => p.Value);
}
