using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Tests.Transitions;

public sealed class PairTailsTests
{
    [Fact]
    public void What_is_computed_once_for_all_pairs_of_a_kind_has_the_bits_of_each_pair_computed_alone()
    {
        var graph = new SkillGraph(EmbeddedFramework.Read());
        var (evidence, model) = (new EvidenceTable(graph), NullModel.Fit(graph));
        int[] listed = [.. Enumerable.Range(0, graph.OccupationCount).Where(o => graph.KsasOf(o).Length > 0)];
        var pairs = (from a in listed from b in listed where a < b select (a, b)).ToArray();

        var tails = pairs.Select(p => model.TailOfShared(p.a, p.b, KsaSet.CountShared(graph.BitsOf(p.a), graph.BitsOf(p.b)))).ToArray();
        var adjusted = BenjaminiHochberg.QValues(tails, tails.Length);

        Assert.Equal(pairs.Length, evidence.PairCount);
        foreach (var (i, (a, b)) in pairs.Index())
        {
            var found = evidence.Of(a, b);
            Assert.Equal((tails[i], adjusted[i]), (found.PValue, found.QValue));
            Assert.Equal((found.PValue, found.QValue), (evidence.Of(b, a).PValue, evidence.Of(b, a).QValue));
        }
    }
}
