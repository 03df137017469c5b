using MfgPathways.Publication;

namespace MfgPathways.Recomputation;

/// <summary>Rules for percentages.</summary>
internal sealed class ShareReasons(Tally tally, IReadOnlyList<PublishedFigure> figures)
{
    private const string ShareOf = "share-of-";

    public IEnumerable<Reason> Of(PublishedFigure figure, Recount here)
    {
        var printed = Numbers.Of(figure);
        if (figure.Bound == "=" && here is { IsExact: true, Whole: > 0 } && here.CutOff == printed)
            yield return Reason.Of(ReasonKind.CutOff, here.Low, here.Whole);
        if (Parts(figure) is { } parts && Recount.Share(parts.Part, parts.Whole).Rounded == printed)
            yield return Reason.Of(ReasonKind.PrintedParts, parts.Part, parts.Whole);
        foreach (var other in figures.Where(f =>
                     f.Place == figure.Place && f.Measure == figure.Measure && f.Subject != figure.Subject && f.Value == figure.Value))
            yield return Reason.Of(ReasonKind.PrintedForAnother) with { Ids = [other.Subject] };
        if (figure.Measure == "share-of-ksas-of-8-or-more-occupations" && Limit(printed) is { } limit)
            yield return Reason.Of(ReasonKind.OtherLimit, limit);
    }

    // The two counts that the section prints for the percentage: of the KSAs of an area those in no other.
    private (int Part, int Whole)? Parts(PublishedFigure figure)
    {
        if (!figure.Measure.StartsWith(ShareOf, StringComparison.Ordinal))
            return null;
        var ids = figure.Subject.Split(';');
        var part = Printed(figure.Measure[ShareOf.Length..], figure.Subject);
        var whole = Printed(ids.Length > 1 ? figure.Measure[ShareOf.Length..] : "ksas", ids[^1]);
        return part is { } p && whole is > 0 and { } w ? (p, w) : null;

        int? Printed(string measure, string subject) =>
            figures.FirstOrDefault(f => f.Place == figure.Place && f.Measure == measure && f.Subject == subject) is { } found
                ? Numbers.Of(found)
                : null;
    }

    // One less or one more than "eight or more".
    private int? Limit(int printed)
    {
        var all = tally.Groups.Ksas(Groups.All);
        foreach (var limit in (int[])[KsaQuestions.ManyOccupations - 1, KsaQuestions.ManyOccupations + 1])
            if (Recount.Share(all.Count(k => tally.Selections(k) >= limit), all.Length).Rounded == printed)
                return limit;
        return null;
    }
}
