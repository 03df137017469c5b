using MfgPathways.Graph;
using MfgPathways.Transitions;

namespace MfgPathways.Clusters;

/// <summary>
/// What clusters have more of than chance gives (formula F12): of clusters of occupations the KSAs that these require, of clusters of KSAs
/// the sub-competencies that these belong to.
/// </summary>
internal static class ClusterFeatures
{
    /// <summary>The features of each cluster whose q-value holds the false discovery rate. O(clusters · features · nodes).</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="nodes">What each node is, as in <see cref="ClusterGraph.Nodes"/>.</param>
    /// <param name="labels">The cluster of each node, in canonical order.</param>
    public static ClusterFeature[][] Of(SkillGraph framework, int[] nodes, int[] labels)
    {
        // Where occupations and KSAs are clustered together, a cluster is told by what its occupations require.
        var ofKsas = nodes[0] >= framework.OccupationCount;
        int[] rows = [.. Enumerable.Range(0, nodes.Length).Where(n => ofKsas || nodes[n] < framework.OccupationCount)];
        var (features, having) = ofKsas ? SubCompetencies(framework, nodes) : Ksas(framework, nodes, rows);
        var tested = new List<(int Cluster, ClusterFeature Feature)>();
        var sizes = new int[labels.Max() + 1];
        foreach (var row in rows)
            sizes[labels[row]]++;
        foreach (var (f, (id, name)) in features.Index())
            foreach (var inside in having[f].CountBy(node => labels[node]))
                tested.Add((inside.Key, Tested(id, name, inside.Value, sizes[inside.Key], having[f].Length, rows.Length)));
        return Significant(tested, sizes.Length, (long)features.Length * sizes.Count(s => s > 0));
    }

    private static ClusterFeature[][] Significant(List<(int Cluster, ClusterFeature Feature)> tested, int clusters, long tests)
    {
        var ordered = tested.OrderBy(t => t.Feature.PValue).ThenBy(t => t.Feature.Id, StringComparer.Ordinal).ToArray();
        var q = BenjaminiHochberg.Adjusted(Array.ConvertAll(ordered, t => t.Feature.PValue), tests);
        var significant = ordered.Zip(q).Where(t => t.Second <= EvidenceTable.FalseDiscoveryRate)
            .ToLookup(t => t.First.Cluster, t => t.First.Feature with { QValue = t.Second });
        return [.. Enumerable.Range(0, clusters).Select(c => significant[c].ToArray())];
    }

    private static ClusterFeature Tested(string id, string name, int inside, int size, int everywhere, int count)
    {
        var odds = (inside + 0.5) / (size - inside + 0.5) / ((everywhere - inside + 0.5) / (count - size - everywhere + inside + 0.5));
        return new ClusterFeature(
            id, name, inside, everywhere, SignificantDigits.Nine(Math.Log(odds)),
            SignificantDigits.Nine(Hypergeometric.Tail(count, everywhere, size, inside)), 1);
    }

    private static ((string Id, string Name)[] Features, int[][] Having) Ksas(SkillGraph framework, int[] nodes, int[] rows)
    {
        var place = rows.ToDictionary(row => nodes[row]);
        int[] required = [.. Enumerable.Range(0, framework.KsaCount).Where(k => framework.OccupationsOf(k).Length > 0)];
        return (
            Array.ConvertAll(required, k => (framework.Framework.Ksas[k].Id, framework.Framework.Ksas[k].Name)),
            Array.ConvertAll(required, k => framework.OccupationsOf(k).ToArray().Where(place.ContainsKey).Select(o => place[o]).ToArray()));
    }

    private static ((string Id, string Name)[] Features, int[][] Having) SubCompetencies(SkillGraph framework, int[] nodes)
    {
        var bySub = Enumerable.Range(0, nodes.Length).ToLookup(node => ClusterMembers.Ksa(framework, nodes[node]).SubCompetencyId);
        SubCompetency[] subs = [.. framework.Framework.SubCompetencies.Where(s => bySub.Contains(s.Id))];
        return (Array.ConvertAll(subs, s => (s.Id, s.Name)), Array.ConvertAll(subs, s => bySub[s.Id].ToArray()));
    }
}
