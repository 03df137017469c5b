using MfgPathways.Publication;

namespace MfgPathways.Recomputation;

/// <summary>
/// Tries every change of one selection's technology area to another that has an occupation of the same title, and finds the one after which
/// the most printed numbers come out. O(changes · (requirements + figures · KSAs)).
/// </summary>
internal static class AreaTagSearch
{
    /// <summary>The best change; <c>null</c> where none makes more numbers come out than not, or two are equally good.</summary>
    /// <param name="groups">The framework.</param>
    /// <param name="asked">The numbers that were recomputed, by number of the comparison.</param>
    public static AreaTag? Best(Groups groups, IReadOnlyList<Asked> asked)
    {
        var now = Equal(asked, new Tally(groups, groups.Framework.Requirements));
        var tried = Changes(groups.Framework).Select(c => Change(groups, c.Listed, c.To, asked, now)).ToArray();
        var best = tried.OrderByDescending(Net).ThenBy(c => c.KsaId, StringComparer.Ordinal).FirstOrDefault();
        if (best is null)
            return null;
        var next = tried.Where(c => (c.KsaId, c.OccupationId) != (best.KsaId, best.OccupationId)).Select(Net).DefaultIfEmpty(0).Max();
        return Net(best) > Math.Max(0, next) ? best with { Tried = tried.Length, Next = next } : null;
    }

    private static int Net(AreaTag change) => change.ComeOut.Count - change.NoLonger.Count;

    private static IEnumerable<(Requirement Listed, string To)> Changes(Framework framework)
    {
        var sameTitle = framework.Occupations.ToLookup(o => Slug.Of(o.Title), o => o.Id, StringComparer.Ordinal);
        var others = framework.Occupations.ToDictionary(
            o => o.Id, o => sameTitle[Slug.Of(o.Title)].Where(id => id != o.Id).ToArray(), StringComparer.Ordinal);
        return framework.Requirements.SelectMany(r => others[r.OccupationId].Select(to => (r, to)));
    }

    private static AreaTag Change(
        Groups groups, Requirement listed, string to, IReadOnlyList<Asked> asked, bool[] now)
    {
        var then = Equal(asked, new Tally(groups, Changed(groups.Framework, listed, to)));
        return new AreaTag(
            listed.KsaId, listed.OccupationId, to, [.. asked.Where((_, i) => then[i] && !now[i]).Select(a => a.Number)],
            [.. asked.Where((_, i) => now[i] && !then[i]).Select(a => a.Number)], listed.Selections,
            groups.Framework.Requirements.Count(r => r.OccupationId == to), 0, 0);
    }

    private static IEnumerable<Requirement> Changed(Framework framework, Requirement listed, string to)
    {
        var already = framework.Requirements.FirstOrDefault(r => r.OccupationId == to && r.KsaId == listed.KsaId);
        yield return new Requirement(to, listed.KsaId, 1 + (already?.Selections ?? 0));
        foreach (var requirement in framework.Requirements)
            if (requirement == listed && listed.Selections > 1)
                yield return listed with { Selections = listed.Selections - 1 };
            else if (requirement != listed && requirement != already)
                yield return requirement;
    }

    private static bool[] Equal(IReadOnlyList<Asked> asked, Tally tally) =>
        [.. asked.Select(a => a.Question.Outcome(a.Figure, tally) == ComparisonOutcome.Equal)];
}
