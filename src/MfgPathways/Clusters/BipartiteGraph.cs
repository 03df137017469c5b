using MfgPathways.Graph;

namespace MfgPathways.Clusters;

/// <summary>A graph with two sides: every edge joins a node of the first side to one of the second. Immutable.</summary>
public sealed class BipartiteGraph
{
    /// <summary>A graph and where its second side starts. O(edges).</summary>
    /// <param name="graph">The graph: the nodes of the first side, then those of the second.</param>
    /// <param name="firstCount">How many nodes the first side has.</param>
    /// <exception cref="ClusterException">An edge stays on one side.</exception>
    public BipartiteGraph(WeightedGraph graph, int firstCount)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegative(firstCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstCount, graph.NodeCount);
        foreach (var (a, b, _) in graph.Edges())
            if (a < firstCount == b < firstCount)
                throw new ClusterException($"The edge {a} to {b} stays on one side; every edge must join a node below {firstCount} to another.");
        (Graph, FirstCount) = (graph, firstCount);
    }

    /// <summary>The graph: the nodes of the first side, then those of the second.</summary>
    public WeightedGraph Graph { get; }

    /// <summary>How many nodes the first side has.</summary>
    public int FirstCount { get; }

    /// <summary>The framework: occupations, then KSAs, joined by what is required; every edge weighs 1. O(requirements).</summary>
    /// <param name="graph">The framework.</param>
    public static BipartiteGraph Of(SkillGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var edges = new List<(int A, int B, double Weight)>();
        for (var occupation = 0; occupation < graph.OccupationCount; occupation++)
            foreach (var ksa in graph.KsasOf(occupation))
                edges.Add((occupation, graph.OccupationCount + ksa, 1));
        return new BipartiteGraph(new WeightedGraph(graph.OccupationCount + graph.KsaCount, edges), graph.OccupationCount);
    }
}
