using MfgPathways.Publication;

namespace MfgPathways.Recomputation;

/// <summary>Which question each measure of the publication asks of the table.</summary>
internal sealed class Questions(Groups groups, IReadOnlyList<PublishedFigure> figures)
{
    private readonly KsaQuestions ksas = new(groups, figures);
    private readonly TitleCounts titles = new(groups.Framework);

    /// <summary>The question that a printed figure answers; <c>null</c> where the framework holds nothing to answer it from.</summary>
    public Question? Of(PublishedFigure figure) => ksas.Of(figure) ?? OfGroups(figure) ?? OfOccupations(figure);

    private Question? OfGroups(PublishedFigure figure) => (figure.Measure, figure.Subject) switch
    {
        ("technology-areas", Groups.All) => Question.Constant(groups.AreaIds.Length, groups.AreaIds),
        ("other-technology-areas", _) => Question.Constant(groups.AreaIds.Length - 1, groups.AreaIds.Where(a => a != figure.Subject)),
        ("competencies", Groups.All) => All(groups.Framework.Competencies.Select(c => c.Id)),
        ("competencies", var tier) => All(groups.Competencies(tier)),
        ("competencies-with-ksas", var tier) =>
            Question.Groups(groups.Competencies(tier), (t, c) => groups.Ksas(c).Any(k => t.Selections(k) > 0)),
        ("competencies-in-several-areas", var tier) =>
            Question.Groups(groups.Competencies(tier), (t, c) => AreasOf(t, c) > 1),
        ("competencies-most-shared", _) => Most(
            figure, "share-of-ksas-in-several-areas", groups.Framework.Competencies.Select(c => c.Id)),
        ("sub-competencies", var tier) => All(groups.SubCompetencies(tier)),
        ("sub-competencies-mostly-in-several-areas", var tier) =>
            Question.Groups(groups.SubCompetencies(tier), (t, s) => 2 * Several(t, s) > groups.Ksas(s).Length),
        ("sub-competencies-in-one-area", var tier) =>
            Question.Groups(groups.SubCompetencies(tier), (t, s) => Several(t, s) == 0),
        ("sub-competencies-most-shared", _) => Most(
            figure, "ksas-in-several-areas", groups.Framework.SubCompetencies.Select(s => s.Id)),
        _ => null,
    };

    private Question? OfOccupations(PublishedFigure figure) => (figure.Measure, figure.Subject) switch
    {
        ("occupations", Groups.All) => Question.Constant(groups.Framework.Occupations.Length),
        ("occupations", var subject) when subject.Split(';').All(g => groups.Ksas(g).Length > 0) =>
            All(titles.Requiring(subject.Split(';'))),
        ("unique-titles", _) => Question.Constant(titles.Count),
        ("institutes", var title) when titles.InstitutesOf(title) is var institutes and > 0 => Question.Constant(institutes),
        ("data-points", _) => Question.Constant(groups.Framework.Requirements.Sum(r => r.Selections)),
        _ => null,
    };

    // How many of those that the text names are among the first so many, ties included, by the KSAs that several areas share.
    private Question Most(PublishedFigure figure, string measure, IEnumerable<string> all)
    {
        string[] among = [.. all];
        string[] named = [.. figures.Where(f => f.Place == figure.Place && f.Measure == measure && among.Contains(f.Subject))
            .Select(f => f.Subject)];
        return Question.Groups(named, (t, g) => among.Count(other => Several(t, other) > Several(t, g)) < named.Length);
    }

    private static Question All(IEnumerable<string> ids)
    {
        string[] all = [.. ids];
        return Question.Constant(all.Length, all);
    }

    private int Several(Tally tally, string group) => groups.Ksas(group).Count(k => tally.Areas(k) > 1);

    private int AreasOf(Tally tally, string group) =>
        Enumerable.Range(0, groups.AreaIds.Length).Count(a => groups.Ksas(group).Any(k => tally.Selections(k, a) > 0));
}
