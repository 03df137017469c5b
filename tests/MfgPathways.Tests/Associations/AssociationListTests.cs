using System.Numerics;
using CsCheck;
using MfgPathways.Associations;
using MfgPathways.Formats;
using MfgPathways.Graph;
using MfgPathways.Tests.Samples;

namespace MfgPathways.Tests.Associations;

/// <summary>Associated KSAs from their definitions, on small random frameworks and on the publication.</summary>
public sealed class AssociationListTests
{
    [Fact]
    public void Every_number_is_that_of_its_definition()
    {
        var associated = 0;
        Frameworks.Random(9, 7).Sample(framework =>
        {
            var requirers = framework.Ksas.ToDictionary(k => k.Id, k => Requirers(framework, k.Id));
            var n = framework.Requirements.Select(r => r.OccupationId).Distinct().Count();
            foreach (var ksa in framework.Ksas)
            {
                var list = AssociationList.Of(new SkillGraph(framework), ksa);
                var own = requirers[ksa.Id];
                var others = framework.Ksas.Where(k => k != ksa && requirers[k.Id].Count > 0).ToArray();
                var tails = others.ToDictionary(k => k.Id, k => Tail(n, own, requirers[k.Id]));

                Assert.Equal((own.Count, n, others.Length), (list.Occupations, list.Population, list.Tested));
                Assert.Equal(
                    others.Where(k => own.Overlaps(requirers[k.Id])).Select(k => k.Id), list.Partners.Select(a => a.Ksa.Id).Order());
                foreach (var partner in list.Partners)
                {
                    var (other, both) = (requirers[partner.Ksa.Id], own.Intersect(requirers[partner.Ksa.Id]).Count());
                    Assert.Equal((both, other.Count), (partner.Support, partner.Occupations));
                    Assert.Equal((double)both / own.Count, partner.Confidence, 1e-5);
                    Assert.Equal((double)both * n / (own.Count * other.Count), partner.Lift, 1e-4);
                    Assert.Equal((double)both / own.Union(other).Count(), partner.Jaccard, 1e-5);
                    Assert.Equal(tails[partner.Ksa.Id], partner.P, 1e-5);
                    Assert.Equal(Adjusted([.. tails.Values], tails[partner.Ksa.Id]), partner.Q, 1e-4);
                    Interlocked.Increment(ref associated);
                }
            }
        }, iter: 150);
        Assert.True(associated > 200, $"{associated} associations");
    }

    [Fact]
    public void Two_KSAs_are_as_strongly_associated_either_way() => Frameworks.Random(9, 7).Sample(framework =>
    {
        var graph = new SkillGraph(framework);
        foreach (var a in framework.Ksas)
            foreach (var there in AssociationList.Of(graph, a).Partners)
            {
                var back = AssociationList.Of(graph, there.Ksa).Partners.Single(p => p.Ksa == a);
                Assert.Equal((there.Support, there.Lift, there.Jaccard), (back.Support, back.Lift, back.Jaccard));
                Assert.Equal(there.P, back.P, 1e-5);
            }
    }, iter: 100);

    [Fact]
    public void Every_order_holds_the_same_KSAs_with_the_best_first()
    {
        var graph = new SkillGraph(EmbeddedFramework.Read());
        var ksa = graph.Framework.Ksas.Single(k => k.Id == "4.1.07.02");
        var lists = Enum.GetValues<AssociationMeasure>().ToDictionary(m => m, m => AssociationList.Of(graph, ksa, m));

        Assert.All(lists.Values, list => Assert.Equal(lists[0].Partners.ToHashSet(), list.Partners.ToHashSet()));
        AssertDescending(AssociationMeasure.Support, a => a.Support);
        AssertDescending(AssociationMeasure.Lift, a => a.Lift);
        AssertDescending(AssociationMeasure.Jaccard, a => a.Jaccard);
        AssertDescending(AssociationMeasure.PValue, a => -a.P);

        void AssertDescending(AssociationMeasure measure, Func<Association, double> key) => Assert.Equal(
            lists[measure].Partners.OrderByDescending(key).ThenBy(a => a.P).ThenBy(a => a.Ksa.Id, StringComparer.Ordinal),
            lists[measure].Partners);
    }

    [Fact]
    public void A_KSA_that_no_occupation_requires_has_no_partner()
    {
        var framework = Frameworks.Of("x.", "x.");

        var list = AssociationList.Of(new SkillGraph(framework), framework.Ksas[1]);

        Assert.Equal((0, 0), (list.Occupations, list.Partners.Count));
    }

    private static HashSet<string> Requirers(Framework framework, string ksa) =>
        [.. framework.Requirements.Where(r => r.KsaId == ksa).Select(r => r.OccupationId)];

    private static double Tail(int n, HashSet<string> own, HashSet<string> other)
    {
        var both = own.Intersect(other).Count();
        var favourable = Enumerable.Range(both, Math.Min(own.Count, other.Count) - both + 1)
            .Aggregate(BigInteger.Zero, (sum, x) => sum + (Choose(own.Count, x) * Choose(n - own.Count, other.Count - x)));
        return (double)favourable / (double)Choose(n, other.Count);
    }

    private static BigInteger Choose(int n, int k) =>
        k < 0 || k > n ? 0 : Enumerable.Range(1, k).Aggregate(BigInteger.One, (product, i) => product * (n - k + i) / i);

    // The least rate at which the test is among the discoveries, by trying every p as the threshold.
    private static double Adjusted(double[] all, double p) => all.Where(threshold => threshold >= p - 1e-9)
        .Min(threshold => Math.Min(1, threshold * all.Length / all.Count(q => q <= threshold + 1e-9)));
}
