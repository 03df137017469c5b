namespace MfgPathways;

/// <summary>Pools the technology areas of a title into one occupation.</summary>
public static class TitleMerge
{
    /// <summary>
    /// The framework with one occupation for each title. Its id is the title's slug alone, its code the one that all of the title have; a
    /// requirement's selections are the sum over the areas, and <see cref="Requirement.Areas"/> says how many of them list the pair.
    /// </summary>
    /// <param name="framework">The framework; it stays as it is.</param>
    /// <returns>A framework in which no two occupations have one title; the same object where titles were merged already.</returns>
    /// <remarks>O(requirements). Idempotent. To do both merges, <see cref="SynonymMerge"/> comes first.</remarks>
    public static Framework Apply(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        if (framework.Merges.HasFlag(Merges.Titles))
            return framework;

        var merged = new FrameworkRows(framework.Release, framework.Merges | Merges.Titles);
        FrameworkRows.CopyCompetencyModel(framework, merged);
        var idByOccupation = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in framework.Occupations.GroupBy(o => Slug.Of(o.Title), StringComparer.Ordinal))
        {
            foreach (var occupation in group)
                idByOccupation.Add(occupation.Id, group.Key);
            var pooled = new Occupation(
                group.Key, group.Select(o => o.Code).Distinct().Count() == 1 ? group.First().Code : null, group.First().Title,
                IdList.Of(group.SelectMany(o => o.AreaIds)), group.Sum(o => o.Institutes));
            merged.Occupations.Add(new(pooled, $"title {pooled.Title}"));
        }

        foreach (var pair in framework.Requirements.GroupBy(r => (Occupation: idByOccupation[r.OccupationId], r.KsaId)))
        {
            var requirement = new Requirement(pair.Key.Occupation, pair.Key.KsaId, pair.Sum(r => r.Selections), pair.Sum(r => r.Areas));
            merged.Requirements.Add(new(requirement, $"requirement {requirement.OccupationId} {requirement.KsaId}"));
        }

        return Framework.Create(merged);
    }
}
