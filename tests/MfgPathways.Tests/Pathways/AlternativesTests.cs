using CsCheck;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Pathways;

public sealed class AlternativesTests
{
    private static readonly SkillGraph Graph = new(EmbeddedFramework.Read());

    [Fact]
    public void Alternatives_are_the_cheapest_ways_by_their_stones_hardly_worse_and_unlike_each_other()
    {
        var several = 0;
        PathQuestions.Any(8, 12).Sample(
            question =>
            {
                try
                {
                    var options = question.Options with { MaxMoves = Math.Min(question.Options.MaxMoves, 3) };
                    var list = TradeOffList.Between(question.Graph, question.From, question.To, options);
                    var all = new BruteForceRoutes(question.Graph, options).All(question.From, question.To.Id);
                    foreach (var route in list.Routes)
                    {
                        var found = Alternatives.To(question.Graph, list, route, 5);
                        Check(question, route, found.Others, all);
                        if (found.Others.Count > 1)
                            Interlocked.Increment(ref several);
                    }
                }
                catch (Exception e) when (e is PathException or NothingListedException)
                {
                    return;
                }
            },
            iter: 8000);
        TestContext.Current.TestOutputHelper?.WriteLine($"{several} routes with several alternatives");
        Assert.True(several > 5, $"{several} routes with several alternatives");
    }

    [Fact]
    public void A_CNC_operator_may_reach_mechatronics_by_other_kinds_of_job()
    {
        var list = TradeOffList.Between(Graph, Named("materials/cnc-operators"), Named("materials/mechatronics-technicians"));

        var others = Alternatives.To(Graph, list, list.Routes[1], 5).Others;

        Assert.Equal(
            ["materials/itms-technicians 5 9", "materials/metrology-technicians 5 10"],
            others.Select(o => $"{o.Route.Steps[0].To.Id} {o.Route.Stretch} {o.Route.Total}"));
        Assert.All(others, o => Assert.False(o.Route.Proof.Optimal));
        Assert.Equal([1m, 2m], others.Select(o => o.Route.Proof.Within));
    }

    [Fact]
    public void The_direct_move_has_no_alternative_and_absurd_numbers_are_refused()
    {
        var list = TradeOffList.Between(Graph, Named("materials/cnc-operators"), Named("materials/mechatronics-technicians"));

        Assert.Empty(Alternatives.To(Graph, list, list.Routes[0], 5).Others);
        Assert.Throws<PathException>(() => Alternatives.To(Graph, list, list.Routes[1], 0));
        Assert.Throws<PathException>(() => Alternatives.To(Graph, list, list.Routes[1], 21));
    }

    private static void Check(PathQuestions question, Route route, IReadOnlyList<Alternative> others, List<BruteRoute> all)
    {
        var graph = question.Graph;
        var before = new List<HashSet<string>> { StoneKsas(graph, route) };
        foreach (var other in others)
        {
            Assert.True(other.Route.Moves <= route.Moves);
            Assert.True(other.Route.Stretch <= route.Stretch * 1.25m && other.Route.Total <= route.Total * 1.25m);
            var own = StoneKsas(graph, other.Route);
            Assert.All(before, o => Assert.True(own.Intersect(o).Count() <= own.Union(o).Count() * Alternatives.MostOverlap));
            before.Add(own);

            // By way of one of its stones at least, nothing within the limits is cheaper.
            Assert.Contains(other.Route.Steps.SkipLast(1), stone => all
                .Where(r => r.Moves <= route.Moves && r.Stretch <= route.Stretch * 1.25m && r.Ids.SkipLast(1).Contains(stone.To.Id))
                .All(r => r.Total >= other.Route.Total));
        }
    }

    private static HashSet<string> StoneKsas(SkillGraph graph, Route route) =>
    [
        .. route.Steps.SkipLast(1).SelectMany(s => graph.Framework.Requirements.Where(r => r.OccupationId == s.To.Id))
            .Select(r => r.KsaId),
    ];

    private static Occupation Named(string id) => Graph.Framework.Occupations.Single(o => o.Id == id);
}
