using MfgPathways.Graph;

namespace MfgPathways.Clusters;

/// <summary>Symmetric distances between items 0..n-1; 0 from an item to itself. Immutable. O(n²/2) in space.</summary>
public sealed class DistanceMatrix
{
    private readonly double[] distances;

    /// <summary>The distances that a function gives. O(n²) calls, each pair once, the larger number first.</summary>
    /// <param name="count">How many items.</param>
    /// <param name="distance">The distance between two items; finite, 0 or more.</param>
    /// <exception cref="ClusterException">A distance is negative or not a finite number.</exception>
    public DistanceMatrix(int count, Func<int, int, double> distance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(distance);
        Count = count;
        distances = new double[(long)count * (count - 1) / 2];
        for (var a = 1; a < count; a++)
            for (var b = 0; b < a; b++)
                distances[Place(a, b)] = distance(a, b) is >= 0 and < double.PositiveInfinity and var d ? d
                    : throw new ClusterException($"The distance from {a} to {b} is {distance(a, b)}; it must be a finite number, 0 or more.");
    }

    /// <summary>How many items.</summary>
    public int Count { get; }

    /// <summary>The distance between two items. O(1).</summary>
    /// <param name="a">An item.</param>
    /// <param name="b">Another, or the same.</param>
    public double this[int a, int b] => a == b ? 0 : distances[a > b ? Place(a, b) : Place(b, a)];

    /// <summary>
    /// Jaccard distances on one side of a framework, 1 − |shared| / |either|: between the KSA sets of occupations, or between the sets of
    /// occupations that require a KSA. 1 to whatever lists nothing. O(n² + Σ degree² of the other side).
    /// </summary>
    /// <param name="graph">The framework.</param>
    /// <param name="side">Which side.</param>
    public static DistanceMatrix Jaccard(SkillGraph graph, ProjectionSide side)
    {
        var similar = Projection.Of(graph, side, ProjectionMeasure.Jaccard);
        var row = new double[similar.NodeCount];
        var at = -1;
        return new DistanceMatrix(similar.NodeCount, (a, b) =>
        {
            if (a != at)
            {
                Array.Clear(row);
                var neighbours = similar.NeighboursOf(at = a);
                for (var i = 0; i < neighbours.Length; i++)
                    row[neighbours[i]] = similar.WeightsOf(a)[i];
            }

            return 1 - row[b];
        });
    }

    private static long Place(long a, long b) => (a * (a - 1) / 2) + b;
}
