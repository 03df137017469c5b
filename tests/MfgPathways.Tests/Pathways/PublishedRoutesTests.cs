using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Pathways;
using MfgPathways.Profiles;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Pathways;

/// <summary>Routes on the real publication.</summary>
public sealed class PublishedRoutesTests
{
    private static readonly SkillGraph Graph = new(EmbeddedFramework.Read());

    [Fact]
    public void All_17030_ordered_pairs_are_answered_and_the_262_of_the_occupation_without_KSAs_are_told_so()
    {
        var (answered, told, withStones) = (0, 0, 0);
        foreach (var from in Graph.Framework.Occupations)
            foreach (var to in Graph.Framework.Occupations.Where(o => o != from))
                try
                {
                    var list = TradeOffList.Between(Graph, from, to);
                    Assert.Equal(
                        Gap.Between(Graph, from, to).Readiness,
                        Readiness.Of(list.Routes[0].Steps[0].Held, list.Routes[0].Steps[0].Required, Graph.BaseRate));
                    withStones += list.Routes.Count > 1 ? 1 : 0;
                    answered++;
                }
                catch (NothingListedException e)
                {
                    Assert.Equal("electronics/industrial-engineering-technologists-and-technicians", e.Occupation?.Id);
                    told++;
                }

        Assert.Equal((17_030, 262), (answered, told));
        TestContext.Current.TestOutputHelper?.WriteLine($"{withStones} pairs have a route with a stepping stone");
    }

    [Fact]
    public void Real_trade_off_lists_equal_brute_force()
    {
        var options = PathOptions.Default with { MaxMoves = 3 };
        var brute = new BruteForceRoutes(Graph, options);

        // Every 800th pair in a fixed order that mixes origins and destinations.
        var listed = Graph.Framework.Occupations.Where(o => Graph.KsasOf(Graph.NumberOf(o)).Length > 0).ToArray();
        var pairs =
            from a in Enumerable.Range(0, listed.Length)
            from b in Enumerable.Range(1, listed.Length - 1)
            select (listed[a], listed[(a + b) % listed.Length]);
        foreach (var (from, to) in pairs.Where((_, i) => i % 800 == 17))
            Assert.Equal(
                brute.TradeOffs(Profile.Of(from), to.Id).Select(r => $"{r}"),
                TradeOffList.Between(Graph, from, to, options).Routes.Select(r => $"{BruteRoute.Of(r)}"));
    }

    [Fact]
    public void Through_industrial_maintenance_a_CNC_operator_becomes_a_mechatronics_technician_in_two_steps_of_four()
    {
        var list = TradeOffList.Between(Graph, Occupation("materials/cnc-operators"), Occupation("materials/mechatronics-technicians"));

        Assert.Equal([(1, 8m, 8m, 0m), (2, 4m, 8m, 0m), (4, 3m, 10m, 2m)], list.Routes.Select(r => (r.Moves, r.Stretch, r.Total, r.Waste)));
        Assert.Equal("materials/industrial-maintenance-technicians", list.Routes[1].Steps[0].To.Id);
    }

    private static Occupation Occupation(string id) => Graph.Framework.Occupations.Single(o => o.Id == id);
}
