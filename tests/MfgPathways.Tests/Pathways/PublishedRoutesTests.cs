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
    public void All_17030_trade_off_lists_equal_those_of_a_second_implementation_and_262_pairs_are_told_why_there_is_none()
    {
        var plain = new PlainTradeOffs(Graph.Framework);
        var (answered, told, routes) = (0, 0, 0);
        Parallel.For(0, plain.Occupations, from =>
        {
            for (var to = 0; to < plain.Occupations; to++)
            {
                if (from == to)
                    continue;
                var (origin, destination) = (Graph.Framework.Occupations[from], Graph.Framework.Occupations[to]);
                if (!plain.IsListed(from) || !plain.IsListed(to))
                {
                    var nothing = Assert.Throws<NothingListedException>(() => TradeOffList.Between(Graph, origin, destination));
                    Assert.Equal("electronics/industrial-engineering-technologists-and-technicians", nothing.Occupation?.Id);
                    Interlocked.Increment(ref told);
                    continue;
                }

                var list = TradeOffList.Between(Graph, origin, destination);
                var expected = plain.Between(
                    from, to, list.Options.MaxMoves, list.Options.StoneKsas, list.Options.StoneShared);
                if (!expected.SequenceEqual(list.Routes.Select(r => $"{BruteRoute.Of(r)}")))
                    Assert.Fail($"{origin.Id} to {destination.Id}");
                Interlocked.Increment(ref answered);
                Interlocked.Add(ref routes, expected.Count);
            }
        });

        Assert.Equal((17_030, 262), (answered, told));
        TestContext.Current.TestOutputHelper?.WriteLine($"{routes} routes on {answered} lists");
    }

    [Fact]
    public void Real_trade_off_lists_equal_brute_force()
    {
        var options = PathOptions.Default with { MaxMoves = 3 };
        var brute = new BruteForceRoutes(Graph, options);

        // Pairs at equal distances in a fixed order that mixes origins and destinations.
        var count = LongProof.Size("MFGPATHWAYS_TEST_BRUTE_PAIRS", 3);
        var listed = Graph.Framework.Occupations.Where(o => Graph.KsasOf(Graph.NumberOf(o)).Length > 0).ToArray();
        var pairs =
            from a in Enumerable.Range(0, listed.Length)
            from b in Enumerable.Range(1, listed.Length - 1)
            select (listed[a], listed[(a + b) % listed.Length]);
        foreach (var (from, to) in pairs.Where((_, i) => i % (17_030 / count) == 17).Take(count))
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
