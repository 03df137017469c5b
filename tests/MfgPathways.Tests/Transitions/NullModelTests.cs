using CsCheck;
using MfgPathways.Graph;
using MfgPathways.Tests.Samples;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Transitions;

public sealed class NullModelTests
{
    [Fact]
    public void Expected_degrees_equal_the_observed_ones() =>
        Frameworks.Random(8, 10).Sample(
            framework =>
            {
                var graph = new SkillGraph(framework);
                var model = NullModel.Fit(graph);
                for (var o = 0; o < graph.OccupationCount; o++)
                    Assert.Equal(graph.KsasOf(o).Length, Enumerable.Range(0, graph.KsaCount).Sum(k => model.Probability(o, k)), 1e-8);
                for (var k = 0; k < graph.KsaCount; k++)
                    Assert.Equal(
                        graph.OccupationsOf(k).Length, Enumerable.Range(0, graph.OccupationCount).Sum(o => model.Probability(o, k)), 1e-8);
            },
            iter: 500);

    [Fact]
    public void The_tail_equals_enumeration_of_all_outcomes() =>
        Frameworks.Random(6, 9).Sample(
            framework =>
            {
                var graph = new SkillGraph(framework);
                var model = NullModel.Fit(graph);
                var p = Enumerable.Range(0, graph.KsaCount).Select(k => model.Probability(0, k) * model.Probability(1, k)).ToArray();
                for (var shared = 0; shared <= p.Length; shared++)
                    Assert.Equal(Enumerated(p, shared), model.TailOfShared(0, 1, shared), tolerance: 1e-9);
            },
            iter: 500);

    [Fact]
    public void Q_values_are_Benjamini_Hochberg_over_all_listed_pairs() =>
        Frameworks.Random(7, 10).Sample(
            framework =>
            {
                var graph = new SkillGraph(framework);
                var table = new EvidenceTable(graph);
                var listed = Enumerable.Range(0, graph.OccupationCount).Where(o => graph.KsasOf(o).Length > 0).ToArray();
                var evidence = (from a in listed from b in listed where a < b select table.Of(a, b)).ToArray();
                Assert.Equal(evidence.Length, table.PairCount);
                foreach (var e in evidence)
                {
                    // The definition: the least, over all thresholds t >= p, of t * pairs / (how many p-values are <= t).
                    var q = evidence.Where(o => o.PValue >= e.PValue)
                        .Min(o => o.PValue * evidence.Length / evidence.Count(x => x.PValue <= o.PValue));
                    Assert.Equal(Math.Min(1, q), e.QValue, tolerance: 1e-12);
                }
            },
            iter: 300);

    [Fact]
    public void Grades_follow_from_the_numbers_beside_them() =>
        Frameworks.Random(8, 12).Sample(
            framework =>
            {
                var graph = new SkillGraph(framework);
                var table = new EvidenceTable(graph);
                for (var a = 0; a < graph.OccupationCount; a++)
                    for (var b = 0; b < graph.OccupationCount; b++)
                    {
                        if (a == b || graph.KsasOf(a).Length == 0 || graph.KsasOf(b).Length == 0)
                            continue;
                        var e = table.Of(a, b);
                        var shared = graph.KsasOf(a).ToArray().Intersect(graph.KsasOf(b).ToArray()).Count();
                        Assert.Equal(e.PValue, table.Of(b, a).PValue);
                        Assert.True(e.Grade != Evidence.Strong || (e.QValue <= 0.05 && shared > 0));
                        Assert.True(e.Grade != Evidence.Moderate || (e.QValue > 0.05 && e.PValue < 0.05 && shared >= 2));
                        Assert.True(e.Grade != Evidence.Weak || shared > 0 || e.Synonyms > 0);
                        Assert.True(e.Grade != Evidence.Related || (shared == 0 && e.SharedSubCompetencies > 0));
                        Assert.True(e.Grade != Evidence.None || (shared == 0 && e.SharedSubCompetencies == 0 && e.Synonyms == 0));
                    }
            },
            iter: 300);

    private static double Enumerated(double[] p, int shared) =>
        Enumerable.Range(0, 1 << p.Length)
            .Where(set => int.PopCount(set) >= shared)
            .Sum(set => p.Select((chance, k) => (set >> k & 1) == 1 ? chance : 1 - chance).Aggregate(1.0, (a, b) => a * b));
}
