namespace MfgPathways.Transitions;

/// <summary>Orders KSAs by competency and sub-competency.</summary>
internal static class CompetencyGroups
{
    /// <param name="framework">The framework.</param>
    /// <param name="required">KSAs by id.</param>
    /// <param name="shared">Those of them that are held.</param>
    public static List<GapCompetency> Of(Framework framework, IReadOnlyList<Ksa> required, IReadOnlyList<Ksa> shared)
    {
        // By ids: to compare whole rows takes longer than all the rest.
        var heldIds = shared.Select(k => k.Id).ToHashSet(StringComparer.Ordinal);
        var parts = new OrderedDictionary<string, (List<Ksa> Held, List<Ksa> Missing)>(StringComparer.Ordinal);
        foreach (var ksa in required)
        {
            if (!parts.TryGetValue(ksa.SubCompetencyId, out var part))
                parts.Add(ksa.SubCompetencyId, part = ([], []));
            (heldIds.Contains(ksa.Id) ? part.Held : part.Missing).Add(ksa);
        }

        var groups = new OrderedDictionary<string, List<GapSubCompetency>>(StringComparer.Ordinal);
        foreach (var (id, (held, missing)) in parts)
        {
            var subCompetency = framework.SubCompetency(id);
            if (!groups.TryGetValue(subCompetency.CompetencyId, out var group))
                groups.Add(subCompetency.CompetencyId, group = []);
            group.Add(new GapSubCompetency(subCompetency, held, missing));
        }

        return [.. groups.Select(g => new GapCompetency(framework.Competency(g.Key), g.Value))];
    }
}
