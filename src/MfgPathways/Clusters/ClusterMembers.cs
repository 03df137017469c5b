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
            clusters, nodes => nodes.Select(Member).OrderByDescending(m => m.Stability).ThenByDescending(m => m.Centrality)
                .ThenBy(m => m.Side == ProjectionSide.Ksas).ThenBy(m => m.Id, StringComparer.Ordinal).ToArray());

        ClusterMember Member(int node)
        {
            var (side, id, name) = Named(framework, graph.Nodes[node]);
            var own = labels[node];
            var within = links.NodeWithin[node] / graph.Links.StrengthOf(node);
            var centrality = Centrality(framework, graph.Nodes, node, clusters[own]);
            if (runs is null)
                return new ClusterMember(side, id, name, null, within, centrality, null, null);
            var shares = runs.Affinities(node, labels, sizes);
            var (stability, other) = (runs.Stability(node, labels, sizes), Best(shares, own));
            return other >= 0 && shares[other] >= ClusterMember.BoundaryShare
                ? new ClusterMember(side, id, name, stability, within, centrality, other + 1, shares[other])
                : new ClusterMember(side, id, name, stability, within, centrality, null, null);
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

    private static double Centrality(SkillGraph framework, int[] nodes, int node, int[] members)
    {
        var sum = members.Where(other => other != node).Sum(other => Shared(framework, nodes[node], nodes[other]));
        return members.Length == 1 ? 0 : (double)sum / (members.Length - 1);
    }

    // What two of a side share; of an occupation and a KSA, whether the one requires the other.
    private static int Shared(SkillGraph framework, int a, int b)
    {
        var offset = framework.OccupationCount;
        return (a < offset, b < offset) switch
        {
            (true, true) => KsaSet.CountShared(framework.BitsOf(a), framework.BitsOf(b)),
            (true, false) => framework.Requires(a, b - offset) ? 1 : 0,
            (false, true) => framework.Requires(b, a - offset) ? 1 : 0,
            _ => CountShared(framework.OccupationsOf(a - offset), framework.OccupationsOf(b - offset)),
        };
    }

    private static int CountShared(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            shared += a[i] == b[j] ? 1 : 0;
            (i, j) = (i + (a[i] <= b[j] ? 1 : 0), j + (b[j] <= a[i] ? 1 : 0));
        }

        return shared;
    }

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
