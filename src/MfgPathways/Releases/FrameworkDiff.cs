using System.Collections.Immutable;

namespace MfgPathways.Releases;

/// <summary>What two releases do not have alike. Lists are by change, then by id.</summary>
/// <param name="Before">The earlier release.</param>
/// <param name="After">The later one.</param>
/// <param name="IsSame">Whether every row is the same.</param>
/// <param name="Kinds">How many rows of each kind changed.</param>
/// <param name="Occupations">The occupations that changed their title, area or id, came or went.</param>
/// <param name="Ksas">The KSAs that changed their text or id, came or went.</param>
/// <param name="Requirements">
/// The requirements that came, went or are listed more or less often; what only got another id or text is no change.
/// </param>
public sealed record FrameworkDiff(
    Source Before, Source After, bool IsSame, IReadOnlyList<KindChange> Kinds, IReadOnlyList<ChangedRow> Occupations,
    IReadOnlyList<ChangedRow> Ksas, IReadOnlyList<ChangedRequirement> Requirements)
{
    /// <summary>The difference of two releases. O(rows) but for sorting.</summary>
    /// <param name="pair">The releases.</param>
    public static FrameworkDiff Of(ReleasePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var (before, after) = (pair.Before.Framework, pair.After.Framework);
        var requirements = ChangedRequirements(pair);
        return new FrameworkDiff(
            Source.Of(before), Source.Of(after), before.Equals(after),
            [
                Kind("technology areas", before.Areas, after.Areas, a => a.Id),
                Kind("tiers", before.Tiers, after.Tiers, t => $"{t.Number}"),
                Kind("competencies", before.Competencies, after.Competencies, c => c.Id),
                Kind("sub-competencies", before.SubCompetencies, after.SubCompetencies, s => s.Id),
                Kind("KSAs", before.Ksas, after.Ksas, pair.Ksas),
                Kind("occupations", before.Occupations, after.Occupations, pair.Occupations),
                new(
                    "requirements", before.Requirements.Length, after.Requirements.Length, requirements.Count(r => r.Before == 0),
                    requirements.Count(r => r.After == 0), requirements.Count(r => r.Before > 0 && r.After > 0)),
            ],
            Rows(pair.Occupations, before.Occupations, after.Occupations, o => (o.Id, o.Title), (a, b) => a.AreaIds.Equals(b.AreaIds)),
            Rows(pair.Ksas, before.Ksas, after.Ksas, k => (k.Id, k.Name), (_, _) => true),
            requirements);
    }

    private static KindChange Kind<T>(string kind, ImmutableArray<T> before, ImmutableArray<T> after, Func<T, string> id)
        where T : class
    {
        var old = before.ToDictionary(id, StringComparer.Ordinal);
        var kept = after.Where(row => old.ContainsKey(id(row))).ToArray();
        return new KindChange(
            kind, before.Length, after.Length, after.Length - kept.Length, before.Length - kept.Length,
            kept.Count(row => !row.Equals(old[id(row)])));
    }

    private static KindChange Kind<T>(string kind, ImmutableArray<T> before, ImmutableArray<T> after, RowPair[] pairs)
        where T : class => new(
        kind, before.Length, after.Length, pairs.Count(p => p.Before < 0), pairs.Count(p => p.After < 0),
        pairs.Count(p => p.Before >= 0 && p.After >= 0 && !before[p.Before].Equals(after[p.After])));

    private static List<ChangedRow> Rows<T>(
        RowPair[] pairs, ImmutableArray<T> before, ImmutableArray<T> after, Func<T, (string Id, string Text)> named,
        Func<T, T, bool> areElseAlike) =>
    [
        .. pairs.Select(pair => (pair.Before, pair.After) switch
        {
            (< 0, var place) => new ChangedRow(RowChange.Added, null, named(after[place]).Id, null, named(after[place]).Text),
            (var place, < 0) => new ChangedRow(RowChange.Removed, named(before[place]).Id, null, named(before[place]).Text, null),
            var (a, b) => Kept(named(before[a]), named(after[b]), areElseAlike(before[a], after[b])),
        }).OfType<ChangedRow>()
            .OrderBy(r => r.Change).ThenBy(r => r.OldId ?? r.NewId, StringComparer.Ordinal),
    ];

    private static ChangedRow? Kept((string Id, string Text) before, (string Id, string Text) after, bool areElseAlike) =>
        before.Id != after.Id ? new ChangedRow(RowChange.Renumbered, before.Id, after.Id, before.Text, after.Text)
        : before.Text != after.Text || !areElseAlike ? new ChangedRow(RowChange.Renamed, before.Id, after.Id, before.Text, after.Text)
        : null;

    private static List<ChangedRequirement> ChangedRequirements(ReleasePair pair)
    {
        var (before, after) = (pair.Before, pair.After);
        var later = after.Framework.Requirements.ToDictionary(
            r => (after.NumberOf(r.OccupationId), after.KsaNumber(r.KsaId)), r => r.Selections);
        var changed = new List<ChangedRequirement>();
        foreach (var r in before.Framework.Requirements)
        {
            var (occupation, ksa) = (before.NumberOf(r.OccupationId), before.KsaNumber(r.KsaId));
            var (newOccupation, newKsa) = (pair.OccupationAfter(occupation), pair.KsaAfter(ksa));
            later.Remove((newOccupation, newKsa), out var selections);
            if (selections != r.Selections)
                changed.Add(new ChangedRequirement(
                    newOccupation < 0 ? before.Framework.Occupations[occupation] : after.Framework.Occupations[newOccupation],
                    newKsa < 0 ? before.Framework.Ksas[ksa] : after.Framework.Ksas[newKsa],
                    r.Selections, selections, newOccupation >= 0 && newKsa >= 0));
        }

        var oldKsas = pair.Ksas.Where(p => p.Before >= 0).Select(p => p.After).ToHashSet();
        changed.AddRange(later.Select(r => new ChangedRequirement(
            after.Framework.Occupations[r.Key.Item1], after.Framework.Ksas[r.Key.Item2], 0, r.Value,
            pair.OccupationBefore(r.Key.Item1) >= 0 && oldKsas.Contains(r.Key.Item2))));
        return
        [
            .. changed.OrderBy(r => r.Occupation.Id, StringComparer.Ordinal).ThenBy(r => r.Ksa.Id, StringComparer.Ordinal)
                .ThenBy(r => r.After),
        ];
    }
}
