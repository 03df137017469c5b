using CsCheck;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Pathways;

public sealed class TradeOffListTests
{
    [Fact]
    public void Equals_brute_force_over_all_simple_paths_on_3000_random_frameworks_in_both_models_under_all_rules_and_constraints()
    {
        var (answered, refused, most) = (0, 0, 0);
        PathQuestions.Any(6, 9).Sample(
            question =>
            {
                var (graph, from, to, options) = question;
                TradeOffList list;
                try
                {
                    list = TradeOffList.Between(graph, from, to, options);
                }
                catch (Exception e) when (e is PathException or NothingListedException)
                {
                    Assert.EndsWith(".", e.Message, StringComparison.Ordinal);
                    Interlocked.Increment(ref refused);
                    return;
                }

                var expected = new BruteForceRoutes(graph, options).TradeOffs(from, to.Id);
                Assert.Equal(expected.Select(r => $"{r}"), list.Routes.Select(r => $"{BruteRoute.Of(r)}"));
                Assert.All(list.Routes, r => Assert.True(r.Proof.Optimal));
                Interlocked.Increment(ref answered);
                most = Math.Max(most, expected.Count);
            },
            iter: 20_000);

        TestContext.Current.TestOutputHelper?.WriteLine($"{answered} answered, {refused} refused, at most {most} routes on a list");
        Assert.True(answered >= 3000, $"{answered} answered");
        Assert.True(most >= 3);
    }

    [Fact]
    public void The_two_searches_of_the_memoryless_model_agree() =>
        PathQuestions.Any(9, 14).Sample(
            question =>
            {
                var options = question.Options with { Model = PathModel.Memoryless, Pass = IdList.Empty };
                RouteRules rules;
                try
                {
                    rules = new RouteRules(question.Graph, question.From, question.To, options, null);
                }
                catch (Exception e) when (e is PathException or NothingListedException)
                {
                    return;
                }

                Assert.Equal(
                    new StoneSearch(rules, long.MaxValue).Run().Routes.Select(Line), new MemorylessSearch(rules).Run().Routes.Select(Line));
                string Line(Found found) => $"{string.Join(' ', found.Stones)} | {found.Stretch} | {found.Total}";
            },
            iter: 3000);

    [Fact]
    public void The_identities_of_the_theory_hold_for_every_route_and_any_weights() =>
        PathQuestions.Any(8, 14).Sample(
            question =>
            {
                var (graph, from, to, asked) = question;
                var options = asked with { Pass = IdList.Empty, MinEvidence = Evidence.None, MaxStretch = null };
                TradeOffList list;
                try
                {
                    list = TradeOffList.Between(graph, from, to, options);
                }
                catch (Exception e) when (e is PathException or NothingListedException)
                {
                    return;
                }

                var direct = list.Routes[0];
                Assert.Equal((1, list.Direct, 0m, 0m), (direct.Moves, direct.Total, direct.Waste, direct.Relearnt));
                Assert.Equal(list.Direct, list.Routes.Min(r => r.Total));
                foreach (var route in list.Routes)
                {
                    Assert.Equal(list.Direct + route.Waste + route.Relearnt, route.Total);
                    Assert.True(route.Stretch * route.Moves >= list.Direct);
                    Assert.Equal(route.Steps.Max(s => s.Effort), route.Stretch);
                    Assert.Equal(route.Steps.Sum(s => s.Effort), route.Total);
                    Assert.True(options.Model == PathModel.Memoryless || route.Relearnt == 0);
                    Assert.Equal(to, route.Steps[^1].To);
                    Assert.All(route.Steps.SkipLast(1), s => Assert.True(s.Required >= options.StoneKsas && s.Held >= options.StoneShared));
                }

                foreach (var sameLength in list.Routes.GroupBy(r => r.Moves))
                    Assert.All(
                        sameLength.Zip(sameLength.Skip(1)),
                        pair => Assert.True(pair.First.Stretch > pair.Second.Stretch && pair.First.Total < pair.Second.Total));
            },
            iter: 3000);

    [Fact]
    public void An_accumulating_step_is_never_larger_than_the_memoryless_one_and_what_the_latter_reaches_the_former_does() =>
        PathQuestions.Any(7, 12).Sample(
            question =>
            {
                var options = question.Options with { Pass = IdList.Empty };
                try
                {
                    var kept = TradeOffList.Between(
                        question.Graph, question.From, question.To, options with { Model = PathModel.Accumulating });
                    var forgotten = TradeOffList.Between(
                        question.Graph, question.From, question.To, options with { Model = PathModel.Memoryless });
                    foreach (var route in forgotten.Routes)
                        Assert.Contains(
                            kept.Routes, r => r.Moves <= route.Moves && r.Stretch <= route.Stretch && r.Total <= route.Total);
                }
                catch (Exception e) when (e is PathException or NothingListedException)
                {
                    return;
                }
            },
            iter: 2000);

    [Fact]
    public void One_more_KSA_held_never_raises_the_gap_or_the_gentlest_step() =>
        Gen.Select(PathQuestions.Any(7, 12), Gen.Int[0, 11]).Sample(
            (question, number) =>
            {
                var (graph, from, to, asked) = question;
                var ksa = graph.Framework.Ksas[number % graph.KsaCount].Id;

                // Evidence asks for more in common than chance, so that more knowledge can weaken it; and credit follows the person.
                var options = asked with { Model = PathModel.Accumulating, MinEvidence = Evidence.None, Effort = null };
                try
                {
                    var before = TradeOffList.Between(graph, from, to, options);
                    var richer = Profile.Create(graph.Framework, from.Occupation, from.Has.Append(ksa), from.Lacks.Where(id => id != ksa));
                    var after = TradeOffList.Between(graph, richer, to, options);
                    Assert.True(after.Direct <= before.Direct);
                    if (before.Best(RouteObjective.Gentlest) is { } gentlest)
                        Assert.True(after.Best(RouteObjective.Gentlest)!.Stretch <= gentlest.Stretch);
                }
                catch (Exception e) when (e is PathException or NothingListedException)
                {
                    return;
                }
            },
            iter: 2000);

    [Fact]
    public void A_search_that_stops_early_says_by_how_much_it_can_be_off() =>
        PathQuestions.Any(8, 12).Sample(
            question =>
            {
                var (graph, from, to, asked) = question;
                var options = asked with { Model = PathModel.Accumulating, Budget = 10 };
                try
                {
                    var stopped = TradeOffList.Between(graph, from, to, options);
                    var whole = TradeOffList.Between(graph, from, to, options with { Budget = long.MaxValue });
                    Assert.InRange(stopped.SearchedMoves, 0, options.MaxMoves);
                    foreach (var route in stopped.Routes)
                    {
                        Assert.Equal(route.Moves <= stopped.SearchedMoves, route.Proof.Optimal);
                        var best = whole.Routes.Where(r => r.Moves <= route.Moves && r.Stretch <= route.Stretch).Min(r => r.Total);
                        Assert.True(route.Total - best <= route.Proof.Within);
                    }
                }
                catch (Exception e) when (e is PathException or NothingListedException)
                {
                    return;
                }
            },
            iter: 1000);

    [Fact]
    public void A_stepping_stone_makes_the_largest_step_smaller_and_costs_what_the_destination_does_not_need()
    {
        var framework = Frameworks.Of("xx......", ".xxx...x", "xxxxxx..");

        var list = Between(framework, 0, 2, PathOptions.Default);

        Assert.Equal(
            ["area/occupation-00 area/occupation-02 4 4", "area/occupation-00 area/occupation-01 area/occupation-02 3 5"],
            list.Routes.Select(Line));
        Assert.Equal([0m, 1m], list.Routes.Select(r => r.Waste));
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

        Assert.Throws<PathException>(() => Between(framework, 0, 0, PathOptions.Default));
        Assert.Throws<PathException>(() => Between(framework, 0, 1, PathOptions.Default with { MaxMoves = 0 }));
        Assert.Throws<PathException>(
            () => Between(framework, 0, 1, PathOptions.Default with { MaxMoves = PathOptions.MostMoves + 1 }));
        Assert.Throws<PathException>(() => Between(framework, 0, 1, PathOptions.Default with { StoneKsas = 0 }));
        Assert.Throws<PathException>(() => Between(framework, 0, 1, PathOptions.Default with { StoneShared = -1 }));
    }

    private static TradeOffList Between(Framework framework, int from, int to, PathOptions options) =>
        TradeOffList.Between(new SkillGraph(framework), framework.Occupations[from], framework.Occupations[to], options);

    private static string Line(Route route) =>
        $"{string.Join(' ', route.Steps.Select(s => s.To.Id).Prepend(route.Steps[0].From!.Id))} {route.Stretch} {route.Total}";
}
