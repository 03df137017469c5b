namespace MfgPathways.Transitions;

/// <summary>Orders KSAs by competency and sub-competency.</summary>
internal static class CompetencyGroups
{
    public static List<GapCompetency> Of(Framework framework, IReadOnlyList<Ksa> required, IReadOnlyList<Ksa> shared)
    {
        // By ids: to compare whole rows takes longer than all the rest.
        var held = shared.Select(k => k.Id).ToHashSet(StringComparer.Ordinal);
        var subCompetencies = framework.SubCompetencies.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var competencies = framework.Competencies.ToDictionary(c => c.Id, StringComparer.Ordinal);
        return
        [
            .. from ksa in required
               group ksa by ksa.SubCompetencyId into sub
               let part = new GapSubCompetency(
                   subCompetencies[sub.Key], [.. sub.Where(k => held.Contains(k.Id))], [.. sub.Where(k => !held.Contains(k.Id))])
               group part by part.SubCompetency.CompetencyId into competency
               select new GapCompetency(competencies[competency.Key], [.. competency]),
        ];
    }
}
