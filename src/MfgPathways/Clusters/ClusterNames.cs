using MfgPathways.Graph;

namespace MfgPathways.Clusters;

/// <summary>Readable, unique names for clusters, from the sub-competencies that their features belong to.</summary>
internal static class ClusterNames
{
    // More would be a list, not a name.
    private const int MostParts = 2;

    // A KSA is a sentence; of the one that stands for a cluster the beginning is enough.
    private const int LongestKsa = 48;

    /// <summary>The names, in the order of the clusters.</summary>
    public static string[] Of(SkillGraph framework, ClusterFeature[][] features, ClusterMember[][] members)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        return [.. features.Zip(members, (f, m) => Unused(used, [.. Parts(framework.Framework, f)], m))];
    }

    private static string Unused(HashSet<string> used, string[] parts, ClusterMember[] members)
    {
        // If the first parts name another cluster already, the next ones tell the two apart; then the first members do.
        string[] all = [.. parts, .. members.Select(m => Shortened(m.Name))];
        for (var end = Math.Min(MostParts, Math.Max(1, parts.Length)); end <= all.Length; end++)
            if (string.Join("; ", all[..end]) is var name && used.Add(name))
                return name;
        for (var number = 2; ; number++)
            if ($"{all[0]} ({number})" is var name && used.Add(name))
                return name;
    }

    // Sub-competencies by how much less likely than by chance what the cluster has of them is.
    private static IEnumerable<string> Parts(Framework framework, ClusterFeature[] features) =>
        from feature in features
        group -Math.Log(Math.Max(feature.PValue, double.Epsilon)) by SubCompetencyOf(framework, feature.Id) into weights
        orderby weights.Sum() descending, weights.Key.Id
        select Label(framework, weights.Key);

    private static SubCompetency SubCompetencyOf(Framework framework, string feature) =>
        framework.SubCompetencies.FirstOrDefault(s => s.Id == feature)
            ?? framework.SubCompetencies.First(s => s.Id == framework.Ksas.First(k => k.Id == feature).SubCompetencyId);

    // Several competencies have a sub-competency "Critical Work Functions".
    private static string Label(Framework framework, SubCompetency sub) =>
        framework.SubCompetencies.Count(s => s.Name == sub.Name) == 1
            ? sub.Name
            : $"{framework.Competencies.First(c => c.Id == sub.CompetencyId).Name}, {sub.Name}";

    private static string Shortened(string name) =>
        name.Length <= LongestKsa ? name : $"{name[..name.LastIndexOf(' ', LongestKsa - 3)]}...";
}
