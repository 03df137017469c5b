namespace MfgPathways.Transitions;

/// <summary>Orders KSAs by competency and sub-competency.</summary>
internal static class CompetencyGroups
{
    public static List<GapCompetency> Of(Framework framework, IReadOnlyList<Ksa> required, IReadOnlyList<Ksa> shared)
    {
        var held = shared.ToHashSet();
        var subCompetencies = framework.SubCompetencies.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var competencies = framework.Competencies.ToDictionary(c => c.Id, StringComparer.Ordinal);
        return
        [
            .. from ksa in required
               group ksa by subCompetencies[ksa.SubCompetencyId] into sub
               let part = new GapSubCompetency(sub.Key, [.. sub.Where(held.Contains)], [.. sub.Where(k => !held.Contains(k))])
               group part by competencies[sub.Key.CompetencyId] into competency
               select new GapCompetency(competency.Key, [.. competency]),
        ];
    }
}
