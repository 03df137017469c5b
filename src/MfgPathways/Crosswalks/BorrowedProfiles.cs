using MfgPathways.Graph;

namespace MfgPathways.Crosswalks;

/// <summary>
/// Puts what a person accepted out of another framework beside what the release lists. Borrowed KSAs stay apart from the release's:
/// their ids begin with <c>borrowed:</c>, their names with <c>(borrowed)</c>, they have a tier, a competency and sub-competencies of their
/// own, and the framework says that it has some. Nothing is borrowed unless it was accepted.
/// </summary>
public static class BorrowedProfiles
{
    /// <summary>How the name of a borrowed KSA begins, in every answer.</summary>
    public const string Mark = "(borrowed) ";

    /// <summary>How its id begins; also the id of the competency of all borrowed KSAs.</summary>
    public const string Prefix = "borrowed";

    /// <summary>The KSAs that an occupation would borrow from one of another framework, by id.</summary>
    /// <param name="occupation">The occupation that borrows.</param>
    /// <param name="other">The other framework.</param>
    /// <param name="from">An occupation of it.</param>
    public static IReadOnlyList<BorrowedSkill> Of(Occupation occupation, SkillGraph other, Occupation from)
    {
        ArgumentNullException.ThrowIfNull(occupation);
        ArgumentNullException.ThrowIfNull(other);
        var release = other.Framework.Release;
        return
        [
            .. other.KsasIn(other.BitsOf(other.NumberOf(from))).Select(k => new BorrowedSkill(
                occupation.Id, k.Id, k.Name, release.Id, from.Id, from.Title, release.Attribution)),
        ];
    }

    /// <summary>The framework with the borrowed KSAs beside its own; the same object where there are none. O(requirements).</summary>
    /// <param name="framework">The framework; it stays as it is.</param>
    /// <param name="skills">What was accepted.</param>
    /// <exception cref="MergeException">Titles were merged before, or KSAs were borrowed already.</exception>
    /// <exception cref="ArgumentException">A skill is for an occupation that is not there, or stands there twice.</exception>
    public static Framework Apply(Framework framework, IReadOnlyCollection<BorrowedSkill> skills)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(skills);
        if (skills.Count == 0)
            return framework;
        if (framework.Merges != Merges.None)
            throw new MergeException(
                $"The framework came with merges ({Source.Of(framework).Merges}), so nothing can be borrowed any more: "
                    + "take the one before them.");
        var occupations = framework.Occupations.Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        if (skills.FirstOrDefault(s => !occupations.Contains(s.OccupationId)) is { } unknown)
            throw new ArgumentException($"There is no occupation {Quoted.Of(unknown.OccupationId)}.", nameof(skills));
        if (skills.GroupBy(s => (s.OccupationId, Id(s))).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"{twice.Key.OccupationId} borrows {twice.Key.Item2} twice.", nameof(skills));
        return Framework.Create(Rows(framework, skills));
    }

    private static FrameworkRows Rows(Framework framework, IReadOnlyCollection<BorrowedSkill> skills)
    {
        var credits = skills.Select(s => s.Attribution).Distinct().Order(StringComparer.Ordinal);
        var rows = FrameworkRows.From(framework) with
        {
            Release = framework.Release with
            {
                Attribution = $"{framework.Release.Attribution} Borrowed KSAs: {string.Join(' ', credits)}",
            },
            Merges = Merges.Borrowed,
        };
        var tier = framework.Tiers.Max(t => t.Number) + 1;
        rows.Tiers.Add(new(new Tier(tier, "From other frameworks"), Prefix));
        rows.Competencies.Add(new(
            new Competency(
                Prefix, tier, "From other frameworks", "KSAs that a person accepted for an occupation.", null), Prefix));
        foreach (var release in skills.Select(s => s.ReleaseId).Distinct())
            rows.SubCompetencies.Add(new(
                new SubCompetency($"{Prefix}:{release}", Prefix, $"From {release}", null, null), Prefix));
        foreach (var ksa in skills.DistinctBy(Id))
            rows.Ksas.Add(new(new Ksa(Id(ksa), $"{Prefix}:{ksa.ReleaseId}", Mark + ksa.Name), Prefix));
        foreach (var skill in skills)
            rows.Requirements.Add(new(new Requirement(skill.OccupationId, Id(skill), 1), Prefix));
        return rows;
    }

    private static string Id(BorrowedSkill skill) => $"{Prefix}:{skill.ReleaseId}:{skill.KsaId}";
}
