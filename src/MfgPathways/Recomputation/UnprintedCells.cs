using MfgPathways.Associations;
using MfgPathways.Publication;

namespace MfgPathways.Recomputation;

/// <summary>
/// The cells of the figures that are pictures: Figs. 3, 4, 8 and 9 wholly, Fig. 5 but for five of its cells that the text tells.
/// </summary>
internal static class UnprintedCells
{
    /// <summary>Place, subject, measure and count of each, by place.</summary>
    public static IEnumerable<(string Place, string Subject, string Measure, int Count)> Of(
        Tally tally, IReadOnlyList<PublishedFigure> figures)
    {
        var framework = tally.Groups.Framework;
        var titles = TitleMerge.Apply(framework);
        return
        [
            .. Histogram(tally),
            .. tally.Groups.SubCompetencies("4").Select(s => ("Fig. 4", s, "ksas", tally.Groups.Ksas(s).Length)),
            .. Cells("Fig. 5", "ksas", "shared-ksas", CountMatrix.Of(framework, MatrixKind.Areas))
                .Where(c => !figures.Any(f => f.Place == c.Place && f.Subject == c.Subject)),
            .. Cells("Fig. 8", "titles", "titles", CountMatrix.Of(titles, MatrixKind.CompetencyPairs)),
            .. Cells("Fig. 9", "titles", "titles", CountMatrix.Of(titles, MatrixKind.SubCompetencyPairs, ReportPlace.CompetenciesOfFigure9)),
        ];
    }

    // How many KSAs have so many selections.
    private static IEnumerable<(string, string, string, int)> Histogram(Tally tally)
    {
        var counts = tally.Groups.Ksas(Groups.All).GroupBy(tally.Selections).ToDictionary(g => g.Key, g => g.Count());
        return Enumerable.Range(1, counts.Keys.DefaultIfEmpty().Max())
            .Select(n => ("Fig. 3", $"{n}", "ksas-by-selections", counts.GetValueOrDefault(n)));
    }

    private static IEnumerable<(string Place, string Subject, string Measure, int Count)> Cells(
        string place, string total, string pair, CountMatrix matrix) =>
        from row in matrix.Rows.Index()
        from column in matrix.Columns.Index().Skip(row.Index)
        let own = row.Index == column.Index
        select (place, own ? row.Item.Id : $"{row.Item.Id};{column.Item.Id}", own ? total : pair, matrix.Counts[row.Index][column.Index]);
}
