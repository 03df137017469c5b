using MfgPathways.Graph;

namespace MfgPathways.Clusters;

/// <summary>1 − |shared| / |either|: of two occupations by their KSAs, of two KSAs by the occupations that require them.</summary>
internal static class JaccardDistance
{
    /// <summary>The distances of the nodes of a graph, row after row. O(n² + Σ degree² of the other side).</summary>
    public static double[] Matrix(SkillGraph framework, ProjectionSide side, ClusterGraph graph)
    {
        var count = graph.Nodes.Length;
        var offset = side == ProjectionSide.Ksas ? framework.OccupationCount : 0;
        var place = graph.Nodes.Index().ToDictionary(n => n.Item - offset, n => n.Index);
        var distances = new double[count * count];
        Array.Fill(distances, 1);
        for (var node = 0; node < count; node++)
            distances[(node * count) + node] = 0;
        foreach (var (a, b, weight) in Projection.Of(framework, side, ProjectionMeasure.Jaccard).Edges())
            if (place.TryGetValue(a, out var i) && place.TryGetValue(b, out var j))
                distances[(i * count) + j] = distances[(j * count) + i] = 1 - weight;
        return distances;
    }

    /// <summary>The mean silhouette of a partition; <c>null</c> where both sides are clustered.</summary>
    public static double? MeanSilhouette(SkillGraph framework, ClusterScope scope, ClusterGraph graph, int[] labels)
    {
        if (scope == ClusterScope.Both)
            return null;
        var distances = Matrix(framework, ClusterGraph.Side(scope), graph);
        return Silhouette.Of(labels, (a, b) => distances[(a * labels.Length) + b]).Average();
    }
}
