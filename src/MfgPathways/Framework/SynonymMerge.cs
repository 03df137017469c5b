namespace MfgPathways;

/// <summary>Makes one KSA of the KSAs that have the same text.</summary>
public static class SynonymMerge
{
    /// <summary>
    /// The framework with one KSA for each text, compared without regard to case, punctuation and blanks; of the signs only # and + count,
    /// as in C# and C++. The smallest id stays, with its sub-competency; <see cref="Ksa.Synonyms"/> names the others. Selections of a pair
    /// add up.
    /// </summary>
    /// <param name="framework">The framework; it stays as it is.</param>
    /// <returns>A framework in which no two KSAs have one text; the same object where synonyms were merged already.</returns>
    /// <exception cref="MergeException">Titles were merged before: the areas of two synonyms can no longer be told apart.</exception>
    /// <remarks>O(requirements). Idempotent. To do both merges, this one comes first.</remarks>
    public static Framework Apply(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return framework.Merges.HasFlag(Merges.Synonyms) ? framework : Of(framework, Groups(framework));
    }

    /// <summary>The framework with one KSA for each of some groups of KSAs, and every other KSA as it is.</summary>
    /// <param name="framework">The framework; it stays as it is.</param>
    /// <param name="groups">KSAs by ascending id, none in two groups; the first of each stays.</param>
    /// <exception cref="ArgumentException">Titles were merged before.</exception>
    internal static Framework Of(Framework framework, IReadOnlyList<IReadOnlyList<Ksa>> groups)
    {
        if (framework.Merges.HasFlag(Merges.Titles))
            throw new MergeException("The framework came with its titles merged, so its synonyms cannot be merged any more.");

        var merged = new FrameworkRows(framework.Release, framework.Merges | Merges.Synonyms);
        FrameworkRows.CopyCompetencyModel(framework, merged);
        merged.Ksas.Clear();
        FrameworkRows.CopyOccupations(framework, merged);
        var idByKsa = new Dictionary<string, string>(StringComparer.Ordinal);
        var grouped = groups.SelectMany(g => g).Select(k => k.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var group in groups.Concat(framework.Ksas.Where(k => !grouped.Contains(k.Id)).Select(k => (IReadOnlyList<Ksa>)[k])))
        {
            var kept = group[0];
            foreach (var ksa in group)
                idByKsa.Add(ksa.Id, kept.Id);
            var synonyms = IdList.Of(group.Skip(1).SelectMany(k => k.Synonyms.Append(k.Id)).Concat(kept.Synonyms));
            merged.Ksas.Add(new(kept with { Synonyms = synonyms }, $"KSA {kept.Id}"));
        }

        foreach (var pair in framework.Requirements.GroupBy(r => (r.OccupationId, Ksa: idByKsa[r.KsaId])))
        {
            var requirement = new Requirement(pair.Key.OccupationId, pair.Key.Ksa, pair.Sum(r => r.Selections));
            merged.Requirements.Add(new(requirement, $"requirement {requirement.OccupationId} {requirement.KsaId}"));
        }

        return Framework.Create(merged);
    }

    /// <summary>The KSAs of one text, by ascending id; one list for each text, by its smallest id.</summary>
    /// <param name="framework">The framework.</param>
    public static IReadOnlyList<IReadOnlyList<Ksa>> Groups(Framework framework) =>
        [.. framework.Ksas.GroupBy(k => TextOf(k.Name), StringComparer.Ordinal).Select(g => (IReadOnlyList<Ksa>)[.. g])];

    /// <summary>
    /// What is compared of a name: its <see cref="Slug"/>, which leaves case, punctuation and blanks out, but with the signs that tell C#
    /// from C++.
    /// </summary>
    /// <param name="name">The name of a KSA.</param>
    internal static string TextOf(string name) => Slug.Of(
        name.Replace("#", " sharp ", StringComparison.Ordinal).Replace("+", " plus ", StringComparison.Ordinal));
}
