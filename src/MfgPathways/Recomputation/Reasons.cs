using MfgPathways.Publication;

namespace MfgPathways.Recomputation;

/// <summary>Asks every rule why a printed number differs.</summary>
/// <param name="tally">The counts.</param>
/// <param name="figures">All printed figures.</param>
/// <param name="tag">The best change of one area tag; <c>null</c> for none.</param>
internal sealed class Reasons(Tally tally, IReadOnlyList<PublishedFigure> figures, AreaTag? tag)
{
    private readonly CellReasons cells = new(tally, figures);
    private readonly ShareReasons shares = new(tally, figures);

    /// <summary>The rules that fit, the strongest first.</summary>
    public IReadOnlyList<Reason> Of(Asked asked, Recount here)
    {
        if (tag?.ComeOut.Contains(asked.Number) == true)
            return [Reason.Of(ReasonKind.AreaTag) with { Ids = [tag.KsaId] }];
        var figure = asked.Figure;
        return
        [
            .. figure.Measure == "selections" || tally.Groups.IsKsa(figure.Subject) ? cells.Of(figure, here) : [],
            .. figure.Unit == "percent" ? shares.Of(figure, here) : [],
            .. OtherCounts.Of(figure, tally.Groups),
            .. MostHalf(figure),
        ];
    }

    /// <summary>What is to say of a figure that cannot be recomputed: its note, and whether the parts that it is one of add up.</summary>
    public IReadOnlyList<Reason> OfUnasked(PublishedFigure figure, RecomputationNote? note) =>
    [
        .. note is null ? (Reason[])[] : [Reason.Of(ReasonKind.Note) with { Place = note.Source, Note = note.Note }],
        .. Parts(figure),
    ];

    private IEnumerable<Reason> Parts(PublishedFigure figure)
    {
        const string ending = "-roles";
        if (!figure.Subject.EndsWith(ending, StringComparison.Ordinal))
            yield break;
        var own = figures.Where(f => f.Place == figure.Place && f.Measure == figure.Measure).ToArray();
        var sum = own.Where(f => f.Subject.EndsWith(ending, StringComparison.Ordinal)).Sum(Numbers.Of);
        if (own.FirstOrDefault(f => f.Subject == Groups.All) is { } whole && Numbers.Of(whole) != sum)
            yield return Reason.Of(ReasonKind.PartsDoNotAddUp, sum, Numbers.Of(whole));
    }

    // "More than half of the KSAs": at least half?
    private IEnumerable<Reason> MostHalf(PublishedFigure figure)
    {
        const int half = 50;
        if (figure.Measure != "sub-competencies-mostly-in-several-areas")
            yield break;
        var groups = tally.Groups;
        var count = groups.SubCompetencies(figure.Subject)
            .Count(s => 2 * groups.Ksas(s).Count(k => tally.Areas(k) > 1) >= groups.Ksas(s).Length);
        if (count == Numbers.Of(figure))
            yield return Reason.Of(ReasonKind.OtherLimit, half);
    }
}
