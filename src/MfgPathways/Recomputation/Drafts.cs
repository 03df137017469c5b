using MfgPathways.Publication;

namespace MfgPathways.Recomputation;

/// <summary>What there is to compare, in the order of the report: by place, what is printed before what is not.</summary>
internal sealed class Drafts(Tally tally, IReadOnlyList<PublishedFigure> figures)
{
    public IReadOnlyList<Draft> All()
    {
        var drafts = figures.Select(f => new Draft(f.Place, f, f.Subject, f.Measure))
            .Concat(UnprintedCells.Of(tally, figures).Select(c => new Draft(c.Place, null, c.Subject, c.Measure, c.Count)))
            .ToLookup(d => d.Place);
        return [.. ReportPlace.All.SelectMany(p => drafts[p.Id])];
    }
}
