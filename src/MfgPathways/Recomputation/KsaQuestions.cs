using MfgPathways.Publication;

namespace MfgPathways.Recomputation;

/// <summary>
/// The questions that count KSAs or their selections. Where the publication counts the occupations of a KSA, its numbers are those of the
/// selections, and so they are here.
/// </summary>
internal sealed class KsaQuestions(Groups groups, IReadOnlyList<PublishedFigure> figures)
{
    /// <summary>From how many occupations on section 3 counts a KSA as common.</summary>
    public const int ManyOccupations = 8;

    private const int SeveralInstitutes = 3;

    public Question? Of(PublishedFigure figure)
    {
        var ids = figure.Subject.Split(';');
        var (ksas, area) = (groups.Ksas(ids[0]), groups.Area(ids[^1]) ?? groups.Area(ids[0]));
        var all = groups.Ksas(Groups.All);
        return (figure.Measure, area) switch
        {
            ("ksas", null) => Question.Count(ksas, (_, _) => true),
            ("ksas", { } a) => Question.Count(all, (t, k) => t.Selections(k, a) > 0),
            ("selections", { } a) => Selections(groups.Ksas(ids[1]), a),
            ("shared-ksas", { } b) when groups.Area(ids[0]) is { } a =>
                Question.Count(all, (t, k) => t.Selections(k, a) > 0 && t.Selections(k, b) > 0),
            ("shared-ksas-summed", { } a) => Connections(all, a),
            ("ksas-in-no-other-area", { } a) => Question.Count(Within(ids), (t, k) => OnlyIn(t, k, a)),
            ("ksas-in-several-areas", _) => Question.Count(ksas, (t, k) => t.Areas(k) > 1),
            ("occupations" or "technology-areas", _) when groups.IsKsa(figure.Subject) => OfKsa(figure),
            _ => Share(figure.Measure, ids, area),
        };
    }

    private Question? Share(string measure, string[] ids, int? area)
    {
        var (ksas, all) = (groups.Ksas(ids[0]), groups.Ksas(Groups.All));
        return (measure, area) switch
        {
            ("share-of-ksas", _) => Question.Share(all, (_, k) => ksas.Contains(k)),
            ("share-of-ksas-in-several-areas", _) => Question.Share(ksas, (t, k) => t.Areas(k) > 1),
            ("share-of-ksas-in-one-area", _) => Question.Share(ksas, (t, k) => t.Areas(k) == 1),
            ("share-of-ksas-in-no-other-area", { } a) when ids.Length > 1 =>
                Question.Share(t => Only(t, a), (_, k) => ksas.Contains(k)),
            ("share-of-ksas-in-no-other-area", { } a) => Question.Share(t => Of(t, a), (t, k) => OnlyIn(t, k, a)),
            ("share-of-ksas-in-cited-models", _) => Cited(all),
            ("share-of-ksas-of-8-or-more-occupations", _) => Question.Share(all, (t, k) => t.Selections(k) >= ManyOccupations),
            ("share-of-ksas-of-3-or-more-institutes", _) => Question.Between(
                _ => ksas, (t, k) => t.LeastInstitutes(k) >= SeveralInstitutes, (t, k) => t.Selections(k) >= SeveralInstitutes),
            ("share-of-ksas-of-one-institute", _) =>
                Question.Between(_ => ksas, (t, k) => t.Selections(k) == 1, (t, k) => t.LeastInstitutes(k) == 1),
            ("share-of-ksas-of-several-institutes", { } a) =>
                Question.Between(t => Of(t, a), (t, k) => t.LeastInstitutes(k, a) > 1, (t, k) => t.Selections(k, a) > 1),
            _ => null,
        };
    }

    private Question OfKsa(PublishedFigure figure)
    {
        var ksa = groups.KsaOf(figure.Subject);
        return figure.Measure == "occupations"
            ? new Question(t => Recount.Count(t.Selections(ksa)), null, _ => [figure.Subject])
            : new Question(
                null, t => IdList.Of(groups.AreaIds.Where((_, a) => t.Selections(ksa, a) > 0)).ToString(), _ => [figure.Subject]);
    }

    private Question Selections(int[] ksas, int area) => new(
        t => Recount.Count(ksas.Sum(k => t.Selections(k, area))), null,
        t => ksas.Where(k => t.Selections(k, area) > 0).Select(k => groups.KsaIds[k]));

    private Question Connections(int[] all, int area) => new(
        t => Recount.Count(all.Where(k => t.Selections(k, area) > 0).Sum(k => t.Areas(k) - 1)), null,
        t => all.Where(k => t.Selections(k, area) > 0 && t.Areas(k) > 1).Select(k => groups.KsaIds[k]));

    // "5;electronics": of Tier 5; "electronics": of all.
    private int[] Within(string[] ids) => groups.Ksas(ids.Length > 1 ? ids[0] : Groups.All);

    private int[] Of(Tally tally, int area) => [.. groups.Ksas(Groups.All).Where(k => tally.Selections(k, area) > 0)];

    private int[] Only(Tally tally, int area) => [.. groups.Ksas(Groups.All).Where(k => OnlyIn(tally, k, area))];

    private static bool OnlyIn(Tally tally, int ksa, int area) => tally.Selections(ksa, area) > 0 && tally.Areas(ksa) == 1;

    // Tier 4 is the model of the Department of Labor; Table 5 names the models of competencies of Tier 5.
    private Question Cited(int[] all)
    {
        HashSet<int> cited =
        [
            .. groups.Ksas("4"),
            .. figures.Where(f => f.Measure == "deriving-framework").SelectMany(f => groups.Ksas(f.Subject)),
        ];
        return Question.Share(all, (_, k) => cited.Contains(k));
    }
}
