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
                distances[Place(a, b)] = Checked(a, b, distance(a, b));
    }

    /// <summary>How many items.</summary>
    public int Count { get; }

    /// <summary>The distance between two items. O(1).</summary>
    /// <param name="a">An item.</param>
    /// <param name="b">Another, or the same.</param>
    public double this[int a, int b] => a == b ? 0 : distances[a > b ? Place(a, b) : Place(b, a)];

    /// <summary>1 − weight for every two nodes that are joined, 1 for all others. O(n²).</summary>
    /// <param name="similarities">A graph whose weights are similarities from 0 to 1; loops do not count.</param>
    /// <exception cref="ClusterException">A weight is above 1.</exception>
    public static DistanceMatrix FromSimilarities(WeightedGraph similarities)
    {
        ArgumentNullException.ThrowIfNull(similarities);
        var matrix = new DistanceMatrix(similarities.NodeCount, (_, _) => 1);
        foreach (var (a, b, weight) in similarities.Edges())
            if (a != b)
                matrix.distances[Place(b, a)] = weight <= 1 ? 1 - weight
                    : throw new ClusterException($"The similarity of {a} and {b} is {weight}; it must be a number from 0 to 1.");
        return matrix;
    }

    /// <summary>
    /// Jaccard distances on one side of a framework, 1 − |shared| / |either|: between the KSA sets of occupations, or between the sets of
    /// occupations that require a KSA. 1 to whatever lists nothing. O(n² + Σ degree² of the other side).
    /// </summary>
    /// <param name="graph">The framework.</param>
    /// <param name="side">Which side.</param>
    public static DistanceMatrix Jaccard(SkillGraph graph, ProjectionSide side) =>
        FromSimilarities(Projection.Of(graph, side, ProjectionMeasure.Jaccard));

    private static double Checked(int a, int b, double distance) => distance >= 0 && double.IsFinite(distance)
        ? distance
        : throw new ClusterException($"The distance from {a} to {b} is {distance}; it must be a finite number, 0 or more.");

    private static long Place(long a, long b) => (a * (a - 1) / 2) + b;
}
