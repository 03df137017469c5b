namespace MfgPathways.Clusters;

/// <summary>Of which technology areas the occupations of clusters are, or of which competencies their KSAs.</summary>
internal static class ClusterParts
{
    /// <summary>The parts of each cluster, in the order of <see cref="Cluster.Composition"/>.</summary>
    public static ClusterPart[][] Of(Framework framework, ClusterMember[][] clusters)
    {
        var areas = framework.Occupations.ToDictionary(o => o.Id, o => o.AreaIds);
        var competencies = framework.Ksas
            .Join(framework.SubCompetencies, k => k.SubCompetencyId, s => s.Id, (k, s) => (k.Id, s.CompetencyId))
            .ToDictionary(k => k.Id, k => k.CompetencyId);
        var names = framework.Areas.Select(a => (a.Id, a.Name)).Concat(framework.Competencies.Select(c => (c.Id, c.Name)))
            .ToDictionary(n => n.Id, n => n.Name);
        return Array.ConvertAll(clusters, Parts);

        ClusterPart[] Parts(ClusterMember[] members)
        {
            var occupations = members.Where(m => m.Side == ProjectionSide.Occupations).ToArray();
            var groups = occupations.Length > 0
                ? occupations.SelectMany(m => areas[m.Id])
                : members.Select(m => competencies[m.Id]);
            return
            [
                .. groups.CountBy(id => id).OrderByDescending(g => g.Value).ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => new ClusterPart(g.Key, names[g.Key], g.Value)),
            ];
        }
    }
}
