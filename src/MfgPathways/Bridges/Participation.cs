using MfgPathways.Graph;

namespace MfgPathways.Bridges;

/// <summary>
/// How evenly the occupations that require a KSA spread over groups: P = 1 − Σ (k_c ÷ k)², k_c of its k occupations being in group c
/// (participation coefficient, Guimerà and Amaral 2005, Nature 433 895). 0 within one group, at most 1 − 1 ÷ groups.
/// </summary>
/// <param name="Value">P; 0 for a KSA of one occupation, or of none.</param>
/// <param name="Expected">What P would be on average if the groups were dealt out to the occupations at random.</param>
/// <param name="ZScore">
/// How many standard deviations P lies above that; <c>null</c> where it could not differ, as for a KSA of one occupation. The spread of few
/// occupations is coarse, so read it as an order, not as a probability.
/// </param>
public sealed record Participation(double Value, double Expected, double? ZScore)
{
    // Of what could not differ, rounding leaves a little.
    private const double NoVariance = 1e-12;

    /// <summary>The participation of each KSA, by its number. O(n²).</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">
    /// The groups of each occupation, by its number; its technology areas if <c>null</c>. One of several groups counts in equal parts in
    /// each; one of none, or without a KSA, is left out.
    /// </param>
    /// <exception cref="ArgumentException">Not every occupation has a list of groups.</exception>
    public static IReadOnlyList<Participation> Of(SkillGraph graph, IReadOnlyList<int[]>? groups = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        groups ??= Areas(graph.Framework);
        if (groups.Count != graph.OccupationCount)
            throw new ArgumentException("Every occupation needs a list of groups, be it empty.", nameof(groups));
        var counted = Enumerable.Range(0, graph.OccupationCount).Where(o => groups[o].Length > 0 && graph.KsasOf(o).Length > 0).ToHashSet();
        var shuffles = new GroupShuffles([.. counted.Order().Select(o => groups[o])]);
        return
        [
            .. Enumerable.Range(0, graph.KsaCount).Select(ksa =>
                Of([.. graph.OccupationsOf(ksa).ToArray().Where(counted.Contains).Select(o => groups[o])], shuffles)),
        ];
    }

    private static Participation Of(int[][] groups, GroupShuffles shuffles)
    {
        if (groups.Length == 0)
            return new Participation(0, 0, null);
        double k = groups.Length;
        var value = 1 - (GroupShuffles.SumOfSquares(groups) / (k * k));
        var (mean, variance) = shuffles.SumOfSquares(groups.Length);
        var expected = 1 - (mean / (k * k));
        var deviation = Math.Sqrt(variance) / (k * k);
        return new Participation(value, expected, deviation * deviation < NoVariance ? null : (value - expected) / deviation);
    }

    private static int[][] Areas(Framework framework)
    {
        var numbers = framework.Areas.Index().ToDictionary(a => a.Item.Id, a => a.Index, StringComparer.Ordinal);
        return [.. framework.Occupations.Select(o => o.AreaIds.Select(id => numbers[id]).ToArray())];
    }
}
