using MfgPathways.Graph;

namespace MfgPathways.Clusters;

/// <summary>The members of clusters, and how sure each is.</summary>
internal static class ClusterMembers
{
    /// <summary>The members of each cluster, in the order of <see cref="Cluster.Members"/>. O(nodes² + nodes · clusters).</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="labels">The cluster of each node, in canonical order.</param>
    /// <param name="links">How its links run.</param>
    /// <param name="runs">How often runs put two nodes together; <c>null</c> where there are no runs.</param>
    public static ClusterMember[][] Of(
        SkillGraph framework, ClusterGraph graph, int[] labels, ClusterLinks links, CoAssignment? runs)
    {
        var clusters = Partition.Members(labels);
        var sizes = Array.ConvertAll(clusters, c => c.Length);
        return Array.ConvertAll(
            clusters, nodes => nodes.Select(Member).OrderByDescending(m => m.Stability).ThenByDescending(m => m.Within)
                .ThenBy(m => m.Side == ProjectionSide.Ksas).ThenBy(m => m.Id, StringComparer.Ordinal).ToArray());

        ClusterMember Member(int node)
        {
            var (side, id, name) = Named(framework, graph.Nodes[node]);
            var within = links.NodeWithin[node] / graph.Links.StrengthOf(node);
            if (runs is null)
                return new ClusterMember(side, id, name, null, within, null, null);
            var own = labels[node];
            var shares = runs.Affinities(node, labels, sizes);
            var (stability, other) = (sizes[own] == 1 ? runs.AloneShare(node) : shares[own], Best(shares, own));
            return other >= 0 && shares[other] >= ClusterMember.BoundaryShare
                ? new ClusterMember(side, id, name, stability, within, other + 1, shares[other])
                : new ClusterMember(side, id, name, stability, within, null, null);
        }
    }

    /// <summary>Side, id and name of a node.</summary>
    public static (ProjectionSide Side, string Id, string Name) Named(SkillGraph framework, int node)
    {
        if (node >= framework.OccupationCount)
            return (ProjectionSide.Ksas, Ksa(framework, node).Id, Ksa(framework, node).Name);
        var occupation = framework.Framework.Occupations[node];
        return (ProjectionSide.Occupations, occupation.Id, occupation.Title);
    }

    /// <summary>The KSA that a node is.</summary>
    public static Ksa Ksa(SkillGraph framework, int node) => framework.Framework.Ksas[node - framework.OccupationCount];

    // The cluster with the largest share, its own left out; of equal ones the first. -1 if there is no other.
    private static int Best(double[] shares, int own)
    {
        var best = -1;
        for (var cluster = 0; cluster < shares.Length; cluster++)
            if (cluster != own && (best < 0 || shares[cluster] > shares[best]))
                best = cluster;
        return best;
    }
}
