using MfgPathways.Cli.Answers;
using MfgPathways.Recomputation;

namespace MfgPathways.Cli.Reporting;

/// <summary>The summary, then every table, figure and section.</summary>
internal static class WholeAnswer
{
    public static Answer Of(PublicationRecount recount, Framework framework) => new(
        "report", SummaryAnswer.Title(recount),
        [.. SummaryAnswer.Sections(recount, framework), .. ReportPlace.All.SelectMany(p => Sections(p, recount, framework))],
        ReportRows.Of(recount.Comparisons, new ReasonInWords(framework, recount.AreaTag)),
        new Payload(recount, wire => wire.PublicationRecount), Source.Of(framework), ReportRules.Of(recount.Comparisons));

    private static IEnumerable<Section> Sections(ReportPlace place, PublicationRecount recount, Framework framework)
    {
        var own = recount.Within([place.Id]);
        yield return new Section($"{place.Id}: {place.Caption}", [PlaceAnswer.Summary(own.Places[0])]);
        foreach (var section in PlaceSections.Of(place, own, framework))
            yield return section;
    }
}
