using MfgPathways.Publication;

namespace MfgPathways.Recomputation;

/// <summary>Rules for numbers of selections: cells of Figs. 6 and 7, rows of Tables 2, 6, 8, 10, 12, 14 and 16.</summary>
internal sealed class CellReasons(Tally tally, IReadOnlyList<PublishedFigure> figures)
{
    private const string Figure6 = "Fig. 6";
    private const string Figure7 = "Fig. 7";

    private readonly Dictionary<string, PublishedFigure> cells = figures.Where(f => f.Place == Figure7)
        .ToDictionary(f => f.Subject, StringComparer.Ordinal);

    public IEnumerable<Reason> Of(PublishedFigure figure, Recount here)
    {
        var printed = Numbers.Of(figure);
        if (figure.Place == Figure6)
            return OfFigure6(figure, printed);
        var elsewhere = figures.Where(f => f.Place != figure.Place && f.Measure == figure.Measure && f.Subject == figure.Subject
            && f.Value == figure.Value && f.Unit == "count").Select(f => f.Place).Distinct().ToArray();
        return
        [
            .. printed > here.Low ? (Reason[])[Reason.Of(ReasonKind.SelectionsMissing, printed - here.Low, Room(figure.Subject))] : [],
            .. elsewhere.Select(place => Reason.Of(ReasonKind.PrintedElsewhere) with { Place = place }),
        ];
    }

    private IEnumerable<Reason> OfFigure6(PublishedFigure figure, int printed)
    {
        var (area, competency) = (figure.Subject.Split(';')[0], figure.Subject.Split(';')[1]);
        var sum = Sum(area, competency);
        if (Repeats(competency) is { } first)
            yield return new Reason(ReasonKind.FirstSubCompetency, [first], null, sum);
        else if (printed == sum)
            yield return new Reason(ReasonKind.SumOfPrinted, IdList.Of(Subs(competency).Where(s => Differs(area, s))));
    }

    // The sub-competency of which Fig. 6 repeats the row, where that is not the row of all of them together.
    private string? Repeats(string competency)
    {
        var first = Subs(competency).FirstOrDefault();
        var row = figures.Where(f => f.Place == Figure6 && f.Subject.EndsWith($";{competency}", StringComparison.Ordinal)).ToArray();
        return first is not null && row.All(f => Cell(f.Subject.Split(';')[0], first) == Numbers.Of(f))
            && row.Any(f => Sum(f.Subject.Split(';')[0], competency) != Numbers.Of(f)) ? first : null;
    }

    private bool Differs(string area, string sub) =>
        Cell(area, sub) != tally.Groups.Ksas(sub).Sum(k => tally.Selections(k, tally.Groups.Area(area)!.Value));

    private int Sum(string area, string competency) => Subs(competency).Sum(s => Cell(area, s));

    private int Cell(string area, string sub) => cells.TryGetValue($"{area};{sub}", out var figure) ? Numbers.Of(figure) : 0;

    private IEnumerable<string> Subs(string competency) =>
        tally.Groups.Framework.SubCompetencies.Where(s => s.CompetencyId == competency).Select(s => s.Id);

    // How many more selections the occupations already listed could have: one for each institute that named them.
    private int Room(string subject)
    {
        var (groups, ids) = (tally.Groups, subject.Split(';'));
        var area = groups.Area(ids[0]);
        HashSet<string> ksas = [.. area is null ? [subject] : groups.Ksas(ids[1]).Select(k => groups.KsaIds[k])];
        var institutes = groups.Framework.Occupations.ToDictionary(o => o.Id, o => o.Institutes, StringComparer.Ordinal);
        return groups.Framework.Requirements
            .Where(r => ksas.Contains(r.KsaId) && (area is not { } a || groups.AreasOf(r.OccupationId).Contains(a)))
            .Sum(r => Math.Max(0, institutes[r.OccupationId] - r.Selections));
    }
}
