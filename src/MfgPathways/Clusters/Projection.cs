using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Clusters;

/// <summary>One side of a framework as a graph: nodes in the order of <see cref="SkillGraph"/>, joined by what they share.</summary>
public static class Projection
{
    /// <summary>The projection. O(n² + Σ degree² of the other side); the significant one O(pairs that share · N · s) more.</summary>
    /// <param name="graph">The framework.</param>
    /// <param name="side">Which side.</param>
    /// <param name="measure">What an edge weighs.</param>
    public static WeightedGraph Of(SkillGraph graph, ProjectionSide side, ProjectionMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var overlaps = Overlaps(graph, side);
        var count = side == ProjectionSide.Ksas ? graph.KsaCount : graph.OccupationCount;
        var others = side == ProjectionSide.Ksas ? graph.OccupationCount : graph.KsaCount;
        if (measure == ProjectionMeasure.Significant)
            overlaps = Significant(graph, side, overlaps);
        return new WeightedGraph(count, overlaps.Select(o => (o.A, o.B, Weight(o))));

        double Weight((int A, int B, int Shared) pair)
        {
            double a = Degree(graph, side, pair.A), b = Degree(graph, side, pair.B);
            return measure switch
            {
                ProjectionMeasure.Jaccard => pair.Shared / (a + b - pair.Shared),
                ProjectionMeasure.Cosine => pair.Shared / Math.Sqrt(a * b),
                ProjectionMeasure.AssociationStrength => (double)pair.Shared * others / (a * b),
                _ => pair.Shared,
            };
        }
    }

    // All pairs that share something, the smaller first; by the smaller, then the larger.
    private static List<(int A, int B, int Shared)> Overlaps(SkillGraph graph, ProjectionSide side)
    {
        var count = side == ProjectionSide.Ksas ? graph.KsaCount : graph.OccupationCount;
        var shared = new int[count];
        var overlaps = new List<(int A, int B, int Shared)>();
        for (var a = 0; a < count; a++)
        {
            foreach (var other in side == ProjectionSide.Ksas ? graph.OccupationsOf(a) : graph.KsasOf(a))
                foreach (var b in side == ProjectionSide.Ksas ? graph.KsasOf(other) : graph.OccupationsOf(other))
                    shared[b]++;
            for (var b = a + 1; b < count; b++)
                if (shared[b] > 0)
                    overlaps.Add((a, b, shared[b]));
            Array.Clear(shared);
        }

        return overlaps;
    }

    // Pairs that share nothing have p = 1: they count in the correction, and no more.
    private static List<(int A, int B, int Shared)> Significant(
        SkillGraph graph, ProjectionSide side, List<(int A, int B, int Shared)> overlaps)
    {
        var model = NullModel.Fit(graph);
        var listed = Enumerable.Range(0, side == ProjectionSide.Ksas ? graph.KsaCount : graph.OccupationCount)
            .LongCount(node => Degree(graph, side, node) > 0);
        var tails = overlaps.Select(o => side == ProjectionSide.Ksas
            ? model.TailOfSharedBy(o.A, o.B, o.Shared)
            : model.TailOfShared(o.A, o.B, o.Shared)).ToArray();
        var q = BenjaminiHochberg.QValues(tails, listed * (listed - 1) / 2);
        return [.. overlaps.Where((_, pair) => q[pair] <= EvidenceTable.FalseDiscoveryRate)];
    }

    private static int Degree(SkillGraph graph, ProjectionSide side, int node) =>
        side == ProjectionSide.Ksas ? graph.OccupationsOf(node).Length : graph.KsasOf(node).Length;
}
