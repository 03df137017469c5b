using MfgPathways.Cli.Answers;
using MfgPathways.Recomputation;

namespace MfgPathways.Cli.Reporting;

/// <summary>One table, figure or section, recomputed beside what is printed.</summary>
internal static class PlaceAnswer
{
    public static Answer Of(ReportPlace place, PublicationRecount recount, Framework framework)
    {
        var own = recount.Within([place.Id]);
        var sections = PlaceSections.Of(place, own, framework).ToArray();
        return new Answer(
            "report", $"{place.Id}: {place.Caption}",
            [new Section(null, [Summary(own.Places[0])]), .. sections.Select(s => s with { Picture = null })],
            ReportRows.Of(own.Comparisons, new ReasonInWords(framework, recount.AreaTag)),
            new Payload(own, wire => wire.PublicationRecount), Source.Of(framework), ReportRules.Of(own.Comparisons))
        {
            Picture = sections.Select(s => s.Picture).FirstOrDefault(p => p is not null),
        };
    }

    /// <summary>How its numbers compare, in a sentence.</summary>
    public static string Summary(PlaceSummary place)
    {
        if (place.Printed == 0)
            return "The publication prints it as a picture.";
        (int Count, string Words)[] parts =
        [
            (place.Equal, "equal"), (place.Different, "different"), (place.Possible, "possible"),
            (place.NotInData, "not in the data"),
        ];
        return $"Of {Say.Count(place.Printed, "printed number")}, "
            + $"{string.Join(", ", parts.Where(p => p.Count > 0).Select(p => $"{p.Count} {(p.Count == 1 ? "is" : "are")} {p.Words}"))}."
            + (place.NotPrinted == 0 ? "" : " The text has no number for the others of the picture.");
    }
}
