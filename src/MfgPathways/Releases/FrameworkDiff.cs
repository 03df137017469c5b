using System.Collections.Immutable;

namespace MfgPathways.Releases;

/// <summary>What two releases do not have alike. Lists are by change, then by id.</summary>
/// <param name="Before">The earlier release.</param>
/// <param name="After">The later one.</param>
/// <param name="IsSame">Whether every row is the same.</param>
/// <param name="IdsStay">Whether a row is known by its id; else by its id and text, as the id may be a number given anew.</param>
/// <param name="Kinds">How many rows of each kind changed.</param>
/// <param name="Occupations">The occupations that changed their title, area, code or id, came or went.</param>
/// <param name="Ksas">The KSAs that changed their text, code or id, came or went.</param>
/// <param name="Requirements">
/// The requirements that came, went or are listed more or less often; what only got another code, id or text is no change.
/// </param>
public sealed record FrameworkDiff(
    Source Before, Source After, bool IsSame, bool IdsStay, IReadOnlyList<KindChange> Kinds,
    IReadOnlyList<ChangedRow> Occupations, IReadOnlyList<ChangedRow> Ksas, IReadOnlyList<ChangedRequirement> Requirements)
{
    /// <summary>The difference of two releases. O(rows) but for sorting.</summary>
    /// <param name="pair">The releases.</param>
    public static FrameworkDiff Of(ReleasePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var (before, after) = (pair.Before.Framework, pair.After.Framework);
        var occupations = Rows(
            pair.Occupations, before.Occupations, after.Occupations, o => (o.Id, o.Code, o.Title), (a, b) => a.AreaIds.Equals(b.AreaIds));
        var ksas = Rows(pair.Ksas, before.Ksas, after.Ksas, k => (k.Id, k.Code, k.Name), (_, _) => true);
        var requirements = ChangedRequirements(pair);
        return new FrameworkDiff(
            Source.Of(before), Source.Of(after), before.Equals(after), pair.IdsStay,
            [
                Kind("technology areas", before.Areas, after.Areas, a => a.Id),
                Kind("tiers", before.Tiers, after.Tiers, t => $"{t.Number}"),
                Kind("competencies", before.Competencies, after.Competencies, c => c.Id),
                Kind("sub-competencies", before.SubCompetencies, after.SubCompetencies, s => s.Id),
                Kind("KSAs", before.Ksas, after.Ksas, pair.Ksas, ksas),
                Kind("occupations", before.Occupations, after.Occupations, pair.Occupations, occupations),
                new(
                    "requirements", before.Requirements.Length, after.Requirements.Length, requirements.Count(r => r.Before == 0),
                    requirements.Count(r => r.After == 0), 0, requirements.Count(r => r.Before > 0 && r.After > 0)),
            ],
            occupations, ksas, requirements);
    }

    private static KindChange Kind<T>(string kind, ImmutableArray<T> before, ImmutableArray<T> after, Func<T, string> id)
        where T : class
    {
        var old = before.ToDictionary(id, StringComparer.Ordinal);
        var kept = after.Where(row => old.ContainsKey(id(row))).ToArray();
        return new KindChange(
            kind, before.Length, after.Length, after.Length - kept.Length, before.Length - kept.Length, 0,
            kept.Count(row => !row.Equals(old[id(row)])));
    }

    private static KindChange Kind<T>(
        string kind, ImmutableArray<T> before, ImmutableArray<T> after, RowPair[] pairs, List<ChangedRow> rows)
        where T : class
    {
        var recoded = rows.Count(r => r.Change == RowChange.Recoded);
        return new KindChange(
            kind, before.Length, after.Length, pairs.Count(p => p.Before < 0), pairs.Count(p => p.After < 0), recoded,
            pairs.Count(p => p.Before >= 0 && p.After >= 0 && !before[p.Before].Equals(after[p.After])) - recoded);
    }

    private static List<ChangedRow> Rows<T>(
        RowPair[] pairs, ImmutableArray<T> before, ImmutableArray<T> after, Func<T, (string Id, string? Code, string Text)> named,
        Func<T, T, bool> areInTheSameAreas)
        where T : class =>
    [
        .. pairs.Select(pair =>
        {
            var (a, b) = (pair.Before < 0 ? null : before[pair.Before], pair.After < 0 ? null : after[pair.After]);
            var (old, now) = (a is null ? default : named(a), b is null ? default : named(b));
            return Change(old, now, a is null || b is null || areInTheSameAreas(a, b)) is { } change
                ? new ChangedRow(change, old.Id, now.Id, old.Code, now.Code, old.Text, now.Text)
                : null;
        }).OfType<ChangedRow>()
            .OrderBy(r => r.Change).ThenBy(r => r.OldId ?? r.NewId, StringComparer.Ordinal),
    ];

    // A code that came where there was none, or went, recodes nothing.
    private static RowChange? Change(
        (string? Id, string? Code, string Text) before, (string? Id, string? Code, string Text) after, bool areInTheSameAreas) =>
        before.Id is null ? RowChange.Added
        : after.Id is null ? RowChange.Removed
        : before.Id != after.Id || (before.Code != after.Code && before.Code is not null && after.Code is not null) ? RowChange.Recoded
        : before.Text != after.Text ? RowChange.Renamed
        : areInTheSameAreas ? null
        : RowChange.Regrouped;

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
