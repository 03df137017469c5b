using System.Globalization;

namespace MfgPathways.Publication;

/// <summary>Holds what was read against what section 2 and Figs. 6 and 7 say that there is, so that nothing lost can pass unseen.</summary>
internal static class StatedCounts
{
    public static void Check(FrameworkRows rows, List<PublishedFigure> figures, Problems problems)
    {
        foreach (var (measure, count) in new[]
                 {
                     ("technology-areas", rows.Areas.Count), ("ksas", rows.Ksas.Count), ("occupations", rows.Occupations.Count),
                     ("sub-competencies", rows.SubCompetencies.Count),
                 })
        {
            var stated = figures.Find(f => f.Place == "Section 2" && f.Measure == measure)?.Value;
            if (stated is not null && stated != count.ToString(CultureInfo.InvariantCulture))
                problems.Add(0, $"Section 2 states {stated} {measure}; the tables yield {count}.");
        }

        var selections = rows.Requirements.Sum(r => r.Value.Selections);
        if (selections != TableShapes.Selections)
            problems.Add(0, $"Table 19 has {selections} selections; {TableShapes.Selections} are expected.");
        SameIds("Fig. 6", [.. rows.Competencies.Select(c => c.Value.Id)], figures, problems);
        SameIds("Fig. 7", [.. rows.SubCompetencies.Select(s => s.Value.Id)], figures, problems);
    }

    private static void SameIds(string figure, IdList ids, List<PublishedFigure> figures, Problems problems)
    {
        var printed = IdList.Of(figures.Where(f => f.Place == figure).Select(f => f.Subject.Split(';')[1]));
        if (!printed.Equals(ids))
            problems.Add(
                0, $"{figure} and Table 19 do not list the same: {string.Join(", ", printed.Except(ids).Union(ids.Except(printed)))}.");
    }
}
