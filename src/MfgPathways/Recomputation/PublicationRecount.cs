using MfgPathways.Publication;

namespace MfgPathways.Recomputation;

/// <summary>
/// Every number of sections 2 and 3 of the publication beside what its table yields, and every cell of the figures that are pictures.
/// </summary>
/// <param name="Places">Tables, figures and sections with their counts.</param>
/// <param name="Comparisons">The comparisons, place by place.</param>
/// <param name="AreaTag">
/// The change of one area tag after which the most printed numbers come out; <c>null</c> where there is none.
/// </param>
public sealed record PublicationRecount(
    IReadOnlyList<PlaceSummary> Places, IReadOnlyList<Comparison> Comparisons, AreaTag? AreaTag)
{
    /// <summary>Recomputes everything. O(area tags that can change · (requirements + figures · KSAs)).</summary>
    /// <param name="framework">The publication's framework, without merges; its rows may have been changed.</param>
    /// <exception cref="ArgumentException">The framework is of another release, or merged.</exception>
    public static PublicationRecount Of(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        if (framework.Release.Id != Formats.EmbeddedFramework.ReleaseId || framework.Merges != Merges.None)
            throw new ArgumentException("The printed numbers are those of the publication's framework without merges.", nameof(framework));
        var figures = EmbeddedPublication.PublishedFigures();
        var tally = new Tally(new Groups(framework), framework.Requirements);
        var (comparisons, tag) = new Comparisons(tally, figures).Of(Drafts(tally, figures));
        return new PublicationRecount([.. ReportPlace.All.Select(p => Summary(p, comparisons))], comparisons, tag);
    }

    /// <summary>The same of some places only.</summary>
    /// <param name="places">Ids of the places to keep.</param>
    public PublicationRecount Within(IReadOnlyCollection<string> places) => this with
    {
        Places = [.. Places.Where(p => places.Contains(p.Place))],
        Comparisons = [.. Comparisons.Where(c => places.Contains(c.Place))],
    };

    // What there is to compare, in the order of the report: by place, what is printed before what is not.
    private static IReadOnlyList<Draft> Drafts(Tally tally, IReadOnlyList<PublishedFigure> figures)
    {
        var drafts = figures.Select(f => new Draft(f.Place, f, f.Subject, f.Measure))
            .Concat(UnprintedCells.Of(tally, figures).Select(c => new Draft(c.Place, null, c.Subject, c.Measure, c.Count)))
            .ToLookup(d => d.Place);
        return [.. ReportPlace.All.SelectMany(p => drafts[p.Id])];
    }

    private static PlaceSummary Summary(ReportPlace place, IReadOnlyList<Comparison> comparisons)
    {
        var own = comparisons.Where(c => c.Place == place.Id).ToLookup(c => c.Outcome);
        var count = Enum.GetValues<ComparisonOutcome>().ToDictionary(o => o, o => own[o].Count());
        return new PlaceSummary(
            place.Id, place.Caption, count.Where(c => c.Key != ComparisonOutcome.NotPrinted).Sum(c => c.Value),
            count[ComparisonOutcome.Equal], count[ComparisonOutcome.Different], count[ComparisonOutcome.Possible],
            count[ComparisonOutcome.NotInData], count[ComparisonOutcome.NotPrinted]);
    }
}
