using MfgPathways.Clusters;
using MfgPathways.Graph;

namespace MfgPathways.Benchmarks;

/// <summary>
/// Seeded graphs of the size of a national classification: 3,000 occupations, 14,000 KSAs, about 42 KSAs to an occupation. A quarter of
/// them are popular everywhere, a few very much so; the others come from the KSAs of the occupation's group, which overlaps with the next.
/// </summary>
internal static class SyntheticNetworks
{
    private const int Occupations = 3000;
    private const int Ksas = 14_000;
    private const int GroupSize = 25;
    private const int GroupKsas = 300;
    private const int Neighbours = 22;

    /// <summary>Occupations, then KSAs, joined by what is required.</summary>
    public static SimpleGraph Bipartite { get; } = SimpleGraph.Of(
        Occupations + Ksas, Requirements().SelectMany((ksas, occupation) => ksas.Select(k => (occupation, Occupations + k))));

    /// <summary>The occupations, joined by Jaccard's measure of their KSAs.</summary>
    public static WeightedGraph Similar { get; } = new(Occupations, Enumerable.Range(0, Occupations).SelectMany(SimilarTo));

    /// <summary>The same, where each is joined to the 22 others that are most alike.</summary>
    public static WeightedGraph Nearest { get; } = new(
        Occupations, Enumerable.Range(0, Occupations).SelectMany(NearestTo).Distinct());

    private static IEnumerable<int[]> Requirements()
    {
        var random = new CounterRandom(60_020);
        var groups = Occupations / GroupSize;
        for (var occupation = 0; occupation < Occupations; occupation++)
        {
            var first = occupation / GroupSize * ((Ksas - GroupKsas) / groups);
            var (count, required) = (12 + random.NextInt(61), new HashSet<int>());
            while (required.Count < count)
            {
                var at = random.NextDouble();
                required.Add(random.NextInt(4) == 0 ? (int)(Ksas * at * at * at) : first + (int)(GroupKsas * at * at));
            }

            yield return [.. required.Order()];
        }
    }

    // What shares something with an occupation, the other one the smaller.
    private static IEnumerable<(int A, int B, double Weight)> SimilarTo(int occupation)
    {
        var shared = new int[occupation];
        foreach (var ksa in Bipartite.NeighboursOf(occupation))
            foreach (var other in Bipartite.NeighboursOf(ksa))
                if (other < occupation)
                    shared[other]++;
        var size = Bipartite.NeighboursOf(occupation).Length;
        for (var other = 0; other < occupation; other++)
            if (shared[other] > 0)
                yield return (other, occupation, (double)shared[other] / (size + Bipartite.NeighboursOf(other).Length - shared[other]));
    }

    private static IEnumerable<(int A, int B, double Weight)> NearestTo(int occupation) =>
        Similar.NeighboursOf(occupation).ToArray().Zip(Similar.WeightsOf(occupation).ToArray())
            .OrderByDescending(n => n.Second).ThenBy(n => n.First).Take(Neighbours)
            .Select(n => (Math.Min(occupation, n.First), Math.Max(occupation, n.First), n.Second));
}
