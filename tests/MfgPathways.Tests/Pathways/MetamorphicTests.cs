using CsCheck;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Pathways;

/// <summary>What must not change, or must change in one direction only, when the question changes.</summary>
public sealed class MetamorphicTests
{
    private static readonly PathOptions Free = new() { StoneKsas = 1, StoneShared = 0, Model = PathModel.Memoryless, MaxMoves = 100 };

    [Fact]
    public void The_gentlest_memoryless_route_is_the_min_max_distance_of_Floyd_and_Warshall() =>
        Frameworks.Random(8, 12).Sample(
            framework =>
            {
                var graph = new SkillGraph(framework);
                var gaps = GapMatrix.Of(graph);
                var listed = Enumerable.Range(0, graph.OccupationCount).Where(o => graph.KsasOf(o).Length > 0).ToArray();
                var least = new int[graph.OccupationCount, graph.OccupationCount];
                foreach (var a in listed)
                    foreach (var b in listed)
                        least[a, b] = gaps[a, b];
                foreach (var by in listed)
                    foreach (var a in listed)
                        foreach (var b in listed)
                            least[a, b] = Math.Min(least[a, b], Math.Max(least[a, by], least[by, b]));
                foreach (var a in listed)
                    foreach (var b in listed.Where(b => b != a))
                        Assert.Equal(
                            least[a, b],
                            TradeOffList.Between(graph, framework.Occupations[a], framework.Occupations[b], Free)
                                .Best(RouteObjective.Gentlest)!.Stretch);
            },
            iter: 400);

    [Fact]
    public void Below_every_way_in_there_is_no_memoryless_route_and_at_the_direct_gap_the_direct_move_is_cheapest() =>
        Frameworks.Random(7, 10).Sample(
            framework =>
            {
                var graph = new SkillGraph(framework);
                var listed = framework.Occupations.Where(o => graph.KsasOf(graph.NumberOf(o)).Length > 0).ToArray();
                foreach (var to in listed)
                {
                    var least = listed.Where(o => o != to).Select(o => Gap.Between(graph, o, to).Effort).DefaultIfEmpty().Min();
                    foreach (var from in listed.Where(o => o != to))
                    {
                        if (least > 0)
                            Assert.Empty(TradeOffList.Between(graph, from, to, Free with { MaxStretch = least - 1 }).Routes);
                        var direct = Gap.Between(graph, from, to).Effort;
                        var cheapest = TradeOffList.Between(graph, from, to, Free with { MaxStretch = direct })
                            .Best(RouteObjective.Cheapest)!;
                        Assert.Equal((1, direct), (cheapest.Moves, cheapest.Total));
                    }
                }
            },
            iter: 400);

    [Fact]
    public void Renaming_occupations_and_KSAs_changes_no_cost() =>
        Gen.Select(Frameworks.Random(7, 12), Gen.Int[0, 1_000_000], Gen.Bool).Sample(
            (framework, seed, memoryless) =>
            {
                var options = PathOptions.Default with { Model = memoryless ? PathModel.Memoryless : PathModel.Accumulating };
                var renamed = Renamed(framework, seed);
                var (graph, other) = (new SkillGraph(framework), new SkillGraph(renamed.Framework));
                foreach (var from in framework.Occupations.Where(o => graph.KsasOf(graph.NumberOf(o)).Length > 0))
                    foreach (var to in framework.Occupations.Where(o => o != from && graph.KsasOf(graph.NumberOf(o)).Length > 0))
                        Assert.Equal(
                            Points(TradeOffList.Between(graph, from, to, options)),
                            Points(TradeOffList.Between(other, renamed.Of(from), renamed.Of(to), options)));

                static IEnumerable<(int, decimal, decimal)> Points(TradeOffList list) =>
                    list.Routes.Select(r => (r.Moves, r.Stretch, r.Total));
            },
            iter: 400);

    [Fact]
    public void The_order_of_the_stones_changes_no_total_when_what_was_learnt_stays() =>
        Frameworks.Random(6, 12).Sample(
            framework =>
            {
                var graph = new SkillGraph(framework);
                var options = new PathOptions { StoneKsas = 1, StoneShared = 0 };
                var brute = new BruteForceRoutes(graph, options);
                var listed = framework.Occupations.Where(o => graph.KsasOf(graph.NumberOf(o)).Length > 0).Take(2).ToArray();
                if (listed.Length < 2)
                    return;
                foreach (var sameStones in brute.All(MfgPathways.Profiles.Profile.Of(listed[0]), listed[1].Id)
                    .GroupBy(r => string.Join(' ', r.Ids.SkipLast(1).Order(StringComparer.Ordinal))))
                    Assert.Single(sameStones.Select(r => r.Total).Distinct());
            },
            iter: 300);

    // The ids in another order, so that every number of the graph is another.
    private static (Framework Framework, Func<Occupation, Occupation> Of) Renamed(Framework framework, int seed)
    {
        var random = new Random(seed);
        var occupations = framework.Occupations.Select((o, i) => (o.Id, i)).ToArray();
        random.Shuffle(occupations);
        var names = occupations.Select((o, i) => (o.Id, New: $"area/renamed-{i:00}")).ToDictionary(o => o.Id, o => o.New);
        var ksas = framework.Ksas.Select(k => k.Id).ToArray();
        random.Shuffle(ksas);
        var numbers = ksas.Select((id, i) => (id, New: $"9.9.99.{i:00}")).ToDictionary(k => k.id, k => k.New);
        var rows = FrameworkRows.From(framework);
        for (var i = 0; i < rows.Occupations.Count; i++)
            rows.Occupations[i] = new(rows.Occupations[i].Value with { Id = names[rows.Occupations[i].Value.Id] }, "");
        for (var i = 0; i < rows.Ksas.Count; i++)
            rows.Ksas[i] = new(rows.Ksas[i].Value with { Id = numbers[rows.Ksas[i].Value.Id] }, "");
        for (var i = 0; i < rows.Requirements.Count; i++)
            rows.Requirements[i] = new(
                rows.Requirements[i].Value with
                {
                    OccupationId = names[rows.Requirements[i].Value.OccupationId],
                    KsaId = numbers[rows.Requirements[i].Value.KsaId],
                },
                "");
        var renamed = Framework.Create(rows);
        return (renamed, o => renamed.Occupations.Single(r => r.Id == names[o.Id]));
    }
}
