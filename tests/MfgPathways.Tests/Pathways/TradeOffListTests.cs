using CsCheck;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Pathways;

public sealed class TradeOffListTests
{
    private static readonly Gen<PathOptions> AnyOptions =
        Gen.Select(Gen.Int[1, PathOptions.MostMoves], Gen.Int[1, 4], Gen.Int[0, 3])
            .Select((moves, ksas, shared) => new PathOptions { MaxMoves = moves, StoneKsas = ksas, StoneShared = shared });

    [Fact]
    public void Equals_brute_force_over_all_simple_paths_on_3000_random_frameworks() =>
        Gen.Select(Frameworks.Random(6, 9), AnyOptions).Sample(
            (framework, options) =>
            {
                var graph = new SkillGraph(framework);
                foreach (var from in framework.Occupations.Where(o => IsListed(graph, o)))
                    foreach (var to in framework.Occupations.Where(o => o != from && IsListed(graph, o)))
                        Assert.Equal(
                            BruteForceRoutes.TradeOffs(framework, from.Id, to.Id, options)
                                .Select(r => $"{string.Join(' ', r.Ids)} {r.Stretch} {r.Total}"),
                            TradeOffList.Between(graph, from, to, options).Routes.Select(Line));
            },
            iter: 3000);

    [Fact]
    public void The_identities_of_the_theory_hold_for_every_route() =>
        Gen.Select(Frameworks.Random(8, 14), AnyOptions).Sample(
            (framework, options) =>
            {
                var graph = new SkillGraph(framework);
                var listed = framework.Occupations.Where(o => IsListed(graph, o)).ToArray();
                if (listed.Length < 2)
                    return;
                var list = TradeOffList.Between(graph, listed[0], listed[1], options);
                var direct = list.Routes[0];
                Assert.Equal(1, direct.Moves);
                Assert.Equal(0, direct.Waste);
                foreach (var route in list.Routes)
                {
                    Assert.Equal(direct.Total + route.Waste, route.Total);
                    Assert.True(route.Stretch * route.Moves >= direct.Total);
                    Assert.Equal(route.Total, route.Steps.SelectMany(s => s.Learn.Concat(s.LearnForThisStepOnly)).Distinct().Count());
                    Assert.Equal(listed[1], route.Steps[^1].To);
                    Assert.All(route.Steps.SkipLast(1), s => Assert.True(s.Required >= options.StoneKsas && s.Held >= options.StoneShared));
                }
            },
            iter: 2000);

    [Fact]
    public void A_stepping_stone_makes_the_largest_step_smaller_and_costs_what_the_destination_does_not_need()
    {
        var framework = Frameworks.Of("xx......", ".xxx...x", "xxxxxx..");

        var list = Between(framework, 0, 2, PathOptions.Default);

        Assert.Equal(
            ["area/occupation-00 area/occupation-02 4 4", "area/occupation-00 area/occupation-01 area/occupation-02 3 5"],
            list.Routes.Select(Line));
        Assert.Equal([0, 1], list.Routes.Select(r => r.Waste));
        Assert.Equal(["KSA 7"], list.Routes[1].Steps[0].LearnForThisStepOnly.Select(k => k.Name));
    }

    [Fact]
    public void A_job_with_one_KSA_is_no_stepping_stone_unless_the_rule_is_lifted()
    {
        var framework = Frameworks.Of("x....", ".x...", "xxxx.");

        var ruled = Between(framework, 0, 2, PathOptions.Default);
        var lifted = Between(framework, 0, 2, PathOptions.Default with { StoneKsas = 1, StoneShared = 0 });

        Assert.Single(ruled.Routes);
        Assert.Equal(2, lifted.Routes.Count);
        Assert.Equal(2, lifted.Routes[1].Stretch);
    }

    [Fact]
    public void An_occupation_without_a_KSA_gets_no_route_but_a_sentence()
    {
        var graph = new SkillGraph(Frameworks.Of("xx", ".."));
        var (some, none) = (graph.Framework.Occupations[0], graph.Framework.Occupations[1]);

        Assert.Equal(none, Assert.Throws<NothingListedException>(() => TradeOffList.Between(graph, some, none)).Occupation);
        Assert.Equal(none, Assert.Throws<NothingListedException>(() => TradeOffList.Between(graph, none, some)).Occupation);
    }

    [Fact]
    public void A_route_to_where_one_is_and_options_out_of_range_are_refused()
    {
        var framework = Frameworks.Of("xx", ".x");

        Assert.Throws<ArgumentException>(() => Between(framework, 0, 0, PathOptions.Default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Between(framework, 0, 1, PathOptions.Default with { MaxMoves = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Between(framework, 0, 1, PathOptions.Default with { MaxMoves = PathOptions.MostMoves + 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Between(framework, 0, 1, PathOptions.Default with { StoneKsas = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Between(framework, 0, 1, PathOptions.Default with { StoneShared = -1 }));
    }

    private static TradeOffList Between(Framework framework, int from, int to, PathOptions options) =>
        TradeOffList.Between(new SkillGraph(framework), framework.Occupations[from], framework.Occupations[to], options);

    private static bool IsListed(SkillGraph graph, Occupation occupation) => graph.KsasOf(graph.NumberOf(occupation)).Length > 0;

    private static string Line(Route route) =>
        $"{string.Join(' ', route.Steps.Select(s => s.To.Id).Prepend(route.Steps[0].From.Id))} {route.Stretch} {route.Total}";
}
