using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Bridges;

/// <summary>
/// What somebody needs for each occupation, by inverted index: a KSA held takes its effort off the occupations that require it.
/// O(occupations · words + Σ d over the KSAs held) to make, d = how many occupations require a KSA.
/// </summary>
internal sealed class Needs
{
    private readonly long[] effort;
    private readonly int[] shared;

    public Needs(SkillGraph graph, ReadOnlySpan<ulong> held, EffortWeights weights)
    {
        shared = new int[graph.OccupationCount];
        effort = [.. Enumerable.Range(0, shared.Length).Select(o => weights.Sum(graph.BitsOf(o)))];
        for (var ksa = 0; ksa < graph.KsaCount; ksa++)
            if (KsaSet.Holds(held, ksa))
                foreach (var occupation in graph.OccupationsOf(ksa))
                {
                    shared[occupation]++;
                    effort[occupation] -= weights.WeightOf(ksa);
                }
    }

    /// <summary>Effort of the KSAs that an occupation requires and the person lacks, in internal sums.</summary>
    public long Effort(int occupation) => effort[occupation];

    /// <summary>How many KSAs the occupation requires and the person holds.</summary>
    public int Shared(int occupation) => shared[occupation];
}
