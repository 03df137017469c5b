namespace MfgPathways.Clusters;

/// <summary>
/// What a node, or a cluster, counts in the null model of a quality function, on either side. Where there are no two sides, both are the
/// same.
/// </summary>
/// <param name="First">As one end of an edge.</param>
/// <param name="Second">As the other end.</param>
internal readonly record struct NodeSize(double First, double Second)
{
    public static NodeSize operator +(NodeSize a, NodeSize b) => new(a.First + b.First, a.Second + b.Second);

    public static NodeSize operator -(NodeSize a, NodeSize b) => new(a.First - b.First, a.Second - b.Second);

    public static NodeSize operator *(double factor, NodeSize size) => new(factor * size.First, factor * size.Second);

    /// <summary>How many edges the null model has between two, up to the penalty.</summary>
    public double Times(NodeSize other) => (First * other.Second) + (Second * other.First);
}
