using System.Globalization;
using MfgPathways.Associations;
using MfgPathways.Graph;
using MfgPathways.Publication;

namespace MfgPathways.Recomputation;

/// <summary>Makes the comparisons: first the numbers, then, knowing all of them, the reasons.</summary>
internal sealed class Comparisons(Tally tally, IReadOnlyList<PublishedFigure> figures)
{
    private readonly Groups groups = tally.Groups;
    private readonly Questions questions = new(tally.Groups, figures);
    private readonly IReadOnlyList<RecomputationNote> notes = RecomputationNote.All();
    private readonly Lazy<SkillGraph> titles = new(() => new SkillGraph(TitleMerge.Apply(tally.Groups.Framework)));

    public (IReadOnlyList<Comparison> Comparisons, AreaTag? Tag) Of(IReadOnlyList<Draft> drafts)
    {
        Asked[] asked =
        [
            .. from draft in drafts.Index()
               let figure = draft.Item.Figure
               where figure is not null
               let question = questions.Of(figure)
               where question is not null
               select new Asked(draft.Index + 1, figure, question),
        ];
        var tag = AreaTagSearch.Best(groups, asked);
        var reasons = new Reasons(tally, figures, tag);
        var answers = asked.ToDictionary(a => a.Number);
        return ([.. drafts.Index().Select(d => One(d.Index + 1, d.Item, answers.GetValueOrDefault(d.Index + 1), reasons))], tag);
    }

    private Comparison One(int number, Draft draft, Asked? asked, Reasons reasons)
    {
        if (draft.Figure is not { } figure)
            return new Comparison(
                number, draft.Place, draft.Subject, draft.Measure, "=", null, "count", Recount.Count(draft.Count), null,
                ComparisonOutcome.NotPrinted, [], IdList.Empty, null);
        var empty = new Comparison(
            number, figure.Place, figure.Subject, figure.Measure, figure.Bound, figure.Value, figure.Unit, null, null,
            ComparisonOutcome.NotInData, [], IdList.Empty, figure.Quote);
        return asked is not null ? Answered(empty, asked, reasons)
            : figure.Measure == AssociationFigures.Measure ? Associated(empty, figure)
            : empty with
            {
                Reasons = reasons.OfUnasked(
                    figure, notes.FirstOrDefault(n => n.Measure == figure.Measure && (n.Subject ?? figure.Subject) == figure.Subject)),
            };
    }

    private Comparison Answered(Comparison empty, Asked asked, Reasons reasons)
    {
        var outcome = asked.Question.Outcome(asked.Figure, tally);
        var here = asked.Question.Number?.Invoke(tally);
        var differs = outcome == ComparisonOutcome.Different;
        var why = differs && here is { } number ? reasons.Of(asked, number) : [];
        return empty with
        {
            Here = here,
            HereText = asked.Question.Text?.Invoke(tally),
            Outcome = outcome,
            Reasons = why,
            Rows = differs ? Responsible(IdList.Of(asked.Question.Rows(tally)), why) : IdList.Empty,
        };
    }

    // Where a rule names the cells that make the difference, their rows; otherwise all that were counted.
    private static IdList Responsible(IdList counted, IReadOnlyList<Reason> why) => why switch
    {
        [{ Kind: ReasonKind.AreaTag } tag, ..] => tag.Ids,
        [{ Kind: ReasonKind.FirstSubCompetency } first, ..] => IdList.Of(counted.Where(k => !IsOf(k, first.Ids))),
        [{ Kind: ReasonKind.SumOfPrinted } sum, ..] => IdList.Of(counted.Where(k => IsOf(k, sum.Ids))),
        _ => counted,
    };

    private static bool IsOf(string ksa, IdList subCompetencies) =>
        subCompetencies.Any(s => ksa.StartsWith($"{s}.", StringComparison.Ordinal));

    private Comparison Associated(Comparison empty, PublishedFigure figure)
    {
        var asked = groups.Framework.Ksas.FirstOrDefault(k => k.Id == figure.Subject);
        var known = figures.Where(f => f.Measure == figure.Measure && f.Subject == figure.Subject)
            .All(f => f.Value.Split(';').All(groups.IsKsa));
        var list = asked is null || !known ? null : PrintedAssociations.Of(titles.Value, asked);
        if (list?.Entries.FirstOrDefault(e => e.Quote == figure.Quote) is not { } entry)
            return empty;
        var found = entry.RankBySupport <= list.Entries.Count;
        return empty with
        {
            HereText = entry.RankBySupport?.ToString(CultureInfo.InvariantCulture) ?? "",
            Outcome = found ? ComparisonOutcome.Equal : ComparisonOutcome.Different,
            Reasons = found ? [] : AssociationReasons(entry, list.Entries.Count),
            Rows = found ? IdList.Empty : [entry.Ksa.Id],
        };
    }

    private static IReadOnlyList<Reason> AssociationReasons(PrintedAssociation entry, int first) =>
    [
        .. entry.TwinRank <= first ? (Reason[])[new(ReasonKind.Twin, [entry.Twin!.Id], entry.TwinRank)] : [],
        .. entry is { RankBySupport: not null, Tied: > 0 } ? (Reason[])[Reason.Of(ReasonKind.Tied, entry.Tied)] : [],
    ];
}
