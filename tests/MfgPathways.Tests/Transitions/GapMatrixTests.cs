using CsCheck;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Transitions;

public sealed class GapMatrixTests
{
    [Fact]
    public void Equals_the_difference_of_sets_on_3000_random_frameworks() =>
        Frameworks.Random(8, 70).Sample(
            framework =>
            {
                var required = framework.Occupations
                    .Select(o => framework.Requirements.Where(r => r.OccupationId == o.Id).Select(r => r.KsaId).ToHashSet()).ToArray();
                var gaps = GapMatrix.Of(new SkillGraph(framework));
                Assert.Equal(required.Length, gaps.OccupationCount);
                foreach (var (from, to) in Pairs(gaps))
                {
                    Assert.Equal(required[to].Except(required[from]).Count(), gaps[from, to]);
                    Assert.Equal(required[to].IsSubsetOf(required[from]), gaps[from, to] == 0);
                }
            },
            iter: 3000);

    [Fact]
    public void A_detour_is_never_shorter() =>
        Frameworks.Random(8, 20).Sample(
            framework =>
            {
                var gaps = GapMatrix.Of(new SkillGraph(framework));
                foreach (var (from, to) in Pairs(gaps))
                    for (var via = 0; via < gaps.OccupationCount; via++)
                        Assert.True(gaps[from, to] <= gaps[from, via] + gaps[via, to]);
            },
            iter: 1000);

    [Fact]
    public void Another_order_of_occupations_and_KSAs_changes_no_gap()
    {
        string[] rows = ["xx..x", ".xxx.", ".....", "xxxxx", "..x.x"];
        int[] order = [3, 0, 4, 2, 1];

        var gaps = GapMatrix.Of(new SkillGraph(Frameworks.Of(rows)));
        var shuffled = GapMatrix.Of(new SkillGraph(Frameworks.Of([.. order.Select(o => string.Concat(order.Select(k => rows[o][k])))])));

        foreach (var (from, to) in Pairs(gaps))
            Assert.Equal(gaps[order[from], order[to]], shuffled[from, to]);
    }

    [Fact]
    public void Equals_the_gap_of_every_pair_of_the_publication()
    {
        var graph = new SkillGraph(EmbeddedFramework.Read());
        var occupations = graph.Framework.Occupations;
        var gaps = GapMatrix.Of(graph);
        var compared = 0;
        foreach (var (from, to) in Pairs(gaps).Where(p => IsListed(p.From) && IsListed(p.To)))
        {
            var gap = Gap.Between(graph, occupations[from], occupations[to]);
            Assert.Equal(gap.Competencies.Sum(c => c.SubCompetencies.Sum(s => s.Missing.Count)), gaps[from, to]);
            compared++;
        }

        Assert.Equal(131 * 131, compared);

        bool IsListed(int occupation) => graph.KsasOf(occupation).Length > 0;
    }

    [Fact]
    public void From_an_occupation_without_a_KSA_everything_is_to_learn_and_to_it_nothing()
    {
        var gaps = GapMatrix.Of(new SkillGraph(Frameworks.Of("xx.", "...", ".xx")));

        Assert.Equal([2, 0, 2], gaps.From(1).ToArray());
        Assert.Equal([0, 0, 1], gaps.From(0).ToArray());
        Assert.Equal(0, gaps[2, 1]);
    }

    [Fact]
    public void An_occupation_that_is_not_there_is_refused()
    {
        var gaps = GapMatrix.Of(new SkillGraph(Frameworks.Of("x", "x")));

        Assert.Throws<ArgumentOutOfRangeException>(() => gaps[2, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => gaps[-1, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => gaps[0, 2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => gaps[0, -1]);
    }

    private static IEnumerable<(int From, int To)> Pairs(GapMatrix gaps) =>
        from a in Enumerable.Range(0, gaps.OccupationCount)
        from b in Enumerable.Range(0, gaps.OccupationCount)
        select (a, b);
}
