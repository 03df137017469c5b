using CsCheck;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Pathways;

/// <summary>The algorithms of the general graph library against our own search and against all simple paths.</summary>
public sealed class GeneralRoutesTests
{
    private static readonly SkillGraph Graph = new(EmbeddedFramework.Read());

    private static readonly PathOptions Memoryless = PathOptions.Default with
    {
        Model = PathModel.Memoryless,
        MaxMoves = PathOptions.MostMemorylessMoves,
    };

    [Fact]
    public void On_all_17030_ordered_pairs_Dijkstra_and_our_own_search_find_the_same_total_in_as_many_moves()
    {
        var (pairs, routes, withStones) = Compare(Memoryless with { MaxStretch = 4 }, (_, _) => true);

        Assert.Equal(17_030, pairs);
        TestContext.Current.TestOutputHelper?.WriteLine($"{routes} pairs have a route, {withStones} of them over stepping stones");
    }

    [Fact]
    public void They_also_agree_with_larger_moves_and_without_the_rules_for_stepping_stones_from_every_origin()
    {
        var larger = Compare(Memoryless with { MaxStretch = 8 }, (from, to) => (from + to) % 20 == 0);
        var lifted = Compare(Memoryless with { MaxStretch = 3, StoneKsas = 1, StoneShared = 0 }, (from, to) => (from + to) % 40 == 0);

        Assert.True(larger.WithStones > 0 && lifted.WithStones > 0);
    }

    [Fact]
    public void Yen_finds_the_cheapest_of_all_simple_paths_and_Dijkstra_the_first_of_them_under_all_rules_and_constraints()
    {
        var (answered, several) = (0, 0);
        Gen.Select(PathQuestions.Any(6, 9), Gen.Int[1, 8]).Sample(
            (question, count) =>
            {
                var (graph, from, to, asked) = question;
                var options = asked with
                {
                    Model = PathModel.Memoryless,
                    MaxMoves = PathOptions.MostMemorylessMoves,
                    Pass = IdList.Empty,
                };
                IReadOnlyList<Route> found;
                try
                {
                    found = GeneralRoutes.KCheapest(graph, from, to, options, count);
                }
                catch (Exception e) when (e is PathException or NothingListedException)
                {
                    Assert.EndsWith(".", e.Message, StringComparison.Ordinal);
                    return;
                }

                var all = new BruteForceRoutes(graph, options).All(from, to.Id);
                var cheapest = all.OrderBy(r => r.Total).ThenBy(r => r.Moves).Take(count).ToArray();
                Assert.Equal(cheapest.Select(r => (r.Total, r.Moves)), found.Select(r => (r.Total, r.Moves)));
                Assert.Equal(found.Count, found.Select(BruteRoute.Of).Select(r => $"{r}").Distinct().Count());
                Assert.Subset(all.Select(r => $"{r}").ToHashSet(), found.Select(BruteRoute.Of).Select(r => $"{r}").ToHashSet());
                Assert.All(found, r => Assert.True(r.Total - r.Proof.Within <= cheapest[0].Total && !r.Proof.Optimal));

                var first = GeneralRoutes.Cheapest(graph, from, to, options);
                Assert.Equal(
                    all.OrderBy(r => r.Total).ThenBy(r => r.Moves).ThenBy(r => string.Join('\n', r.Ids), StringComparer.Ordinal)
                        .Take(1).Select(r => $"{r}"),
                    first is null ? [] : [$"{BruteRoute.Of(first)}"]);
                Interlocked.Increment(ref answered);
                several = Math.Max(several, found.Count);
            },
            iter: 6000);

        TestContext.Current.TestOutputHelper?.WriteLine($"{answered} answered, up to {several} routes");
        Assert.True(answered >= 3000, $"{answered} answered");
        Assert.Equal(8, several);
    }

    [Fact]
    public void Yen_on_the_publication_starts_with_the_route_of_Dijkstra_and_never_gets_cheaper()
    {
        var options = Memoryless with { MaxStretch = 8 };
        var (from, to) = (Occupation("materials/cnc-operators"), Occupation("materials/mechatronics-technicians"));

        var found = GeneralRoutes.KCheapest(Graph, Profile.Of(from), to, options, 20);

        Assert.Equal(20, found.Count);
        Assert.Equal(GeneralRoutes.Cheapest(Graph, Profile.Of(from), to, options)!.Total, found[0].Total);
        Assert.Equal(found.Select(r => r.Total).Order(), found.Select(r => r.Total));
        Assert.All(found, r => Assert.True(r.Stretch <= 8 && r.Steps.SkipLast(1).All(s => s.Required >= 3 && s.Held >= 1)));

        Occupation Occupation(string id) => Graph.Framework.Occupations.Single(o => o.Id == id);
    }

    [Fact]
    public void What_these_algorithms_cannot_do_is_refused_with_a_sentence()
    {
        var graph = new SkillGraph(Frameworks.Of("xx..", ".xxx", "xxxx"));
        var (from, to) = (Profile.Of(graph.Framework.Occupations[0]), graph.Framework.Occupations[2]);

        Refuses(() => GeneralRoutes.Cheapest(graph, from, to, PathOptions.Default));
        Refuses(() => GeneralRoutes.Cheapest(graph, from, to, Memoryless with { Pass = IdList.Of([graph.Framework.Occupations[1].Id]) }));
        Refuses(() => GeneralRoutes.Cheapest(graph, from, graph.Framework.Occupations[0], Memoryless));
        Refuses(() => GeneralRoutes.KCheapest(graph, from, to, Memoryless, 0));
        Refuses(() => GeneralRoutes.KCheapest(graph, from, to, Memoryless, GeneralRoutes.MostRoutes + 1));
        Assert.Null(GeneralRoutes.Cheapest(graph, from, to, Memoryless with { MaxStretch = 0 }));
        Assert.Empty(GeneralRoutes.KCheapest(graph, from, to, Memoryless with { MaxStretch = 0 }, 3));

        static void Refuses(Action ask) => Assert.EndsWith(".", Assert.Throws<PathException>(ask).Message, StringComparison.Ordinal);
    }

    private static (int Pairs, int Routes, int WithStones) Compare(PathOptions options, Func<int, int, bool> isAsked)
    {
        var (pairs, routes, withStones) = (0, 0, 0);
        var listed = Enumerable.Range(0, Graph.OccupationCount).Where(o => Graph.KsasOf(o).Length > 0).ToArray();
        Parallel.ForEach(listed, from =>
        {
            foreach (var to in listed.Where(to => to != from && isAsked(from, to)))
            {
                var (origin, destination) = (Graph.Framework.Occupations[from], Graph.Framework.Occupations[to]);
                var own = TradeOffList.Between(Graph, origin, destination, options).Best(RouteObjective.Cheapest);
                var general = GeneralRoutes.Cheapest(Graph, Profile.Of(origin), destination, options);
                Assert.Equal((own?.Total, own?.Moves), (general?.Total, general?.Moves));
                Interlocked.Increment(ref pairs);
                Interlocked.Add(ref routes, own is null ? 0 : 1);
                Interlocked.Add(ref withStones, own?.Moves > 1 ? 1 : 0);
            }
        });
        return (pairs, routes, withStones);
    }
}
