using MfgPathways.Clusters;
using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Associations;

/// <summary>The KSAs that some occupation requires together with one KSA.</summary>
/// <param name="Ksa">The KSA asked for.</param>
/// <param name="Occupations">How many occupations require it.</param>
/// <param name="Population">How many occupations list any KSA.</param>
/// <param name="Tested">How many other KSAs any occupation requires: the tests that q is adjusted for.</param>
/// <param name="Measure">What the list is ordered by.</param>
/// <param name="Partners">Those with support, by the measure, then p, then id.</param>
public sealed record AssociationList(
    Ksa Ksa, int Occupations, int Population, int Tested, AssociationMeasure Measure, IReadOnlyList<Association> Partners)
{
    /// <summary>The KSAs associated with one. O(requirements + KSAs · occupations of the KSA).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="ksa">A KSA of it.</param>
    /// <param name="measure">What to order them by.</param>
    /// <exception cref="KeyNotFoundException">The KSA is not of this framework.</exception>
    public static AssociationList Of(SkillGraph graph, Ksa ksa, AssociationMeasure measure = AssociationMeasure.Support)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(ksa);
        var asked = graph.KsaNumber(ksa.Id);
        var own = graph.OccupationsOf(asked).Length;
        var population = Enumerable.Range(0, graph.OccupationCount).Count(o => graph.KsasOf(o).Length > 0);
        var support = Support(graph, asked);
        int[] tested = [.. Enumerable.Range(0, graph.KsaCount).Where(k => k != asked && graph.OccupationsOf(k).Length > 0)];
        var p = Array.ConvertAll(tested, k =>
            SignificantDigits.Nine(Hypergeometric.Tail(population, own, graph.OccupationsOf(k).Length, support[k])));
        var q = BenjaminiHochberg.QValues(p, p.Length);
        var partners = tested.Zip(p, q).Where(t => support[t.First] > 0).Select(t => Partner(t.First, t.Second, t.Third));
        return new AssociationList(
            ksa, own, population, tested.Length, measure,
            [.. partners.OrderBy(a => Key(a, measure)).ThenBy(a => a.P).ThenBy(a => a.Ksa.Id, StringComparer.Ordinal)]);

        Association Partner(int k, double tail, double adjusted)
        {
            var (both, other) = (support[k], graph.OccupationsOf(k).Length);
            return new Association(
                graph.Framework.Ksas[k], other, both, SignificantDigits.Nine((double)both / own),
                SignificantDigits.Nine((double)both * population / own / other),
                SignificantDigits.Nine((double)both / (own + other - both)), tail, SignificantDigits.Nine(adjusted));
        }
    }

    /// <summary>Of a KSA, how many partners are more strongly associated, plus 1; <c>null</c> for one that is no partner.</summary>
    /// <param name="id">Id of a KSA.</param>
    /// <param name="measure">By which measure.</param>
    public int? RankOf(string id, AssociationMeasure measure)
    {
        var own = Partners.FirstOrDefault(a => a.Ksa.Id == id);
        return own is null ? null : 1 + Partners.Count(a => Key(a, measure) < Key(own, measure));
    }

    private static double Key(Association association, AssociationMeasure measure) => measure switch
    {
        AssociationMeasure.Support => -association.Support,
        AssociationMeasure.Lift => -association.Lift,
        AssociationMeasure.Jaccard => -association.Jaccard,
        _ => association.P,
    };

    private static int[] Support(SkillGraph graph, int asked)
    {
        var support = new int[graph.KsaCount];
        foreach (var occupation in graph.OccupationsOf(asked))
            foreach (var k in graph.KsasOf(occupation))
                support[k]++;
        return support;
    }
}
