namespace MfgPathways.Recomputation;

/// <summary>Counts by title, all technology areas of a title merged.</summary>
internal sealed class TitleCounts
{
    private readonly Framework merged;

    public TitleCounts(Framework framework) => merged = TitleMerge.Apply(framework);

    public int Count => merged.Occupations.Length;

    /// <summary>The titles that require a KSA of each of some competencies or sub-competencies.</summary>
    public IEnumerable<string> Requiring(string[] groups)
    {
        var sets = groups.Select(g => merged.Requirements.Where(r => r.KsaId.StartsWith($"{g}.", StringComparison.Ordinal))
            .Select(r => r.OccupationId).ToHashSet(StringComparer.Ordinal)).ToArray();
        return sets[0].Where(title => sets.All(s => s.Contains(title)));
    }

    /// <summary>How often institutes named a title, over all areas; 0 where there is no such title.</summary>
    public int InstitutesOf(string title) => merged.Occupations.FirstOrDefault(o => o.Id == title)?.Institutes ?? 0;
}
