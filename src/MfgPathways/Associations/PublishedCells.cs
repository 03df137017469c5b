using System.Globalization;
using MfgPathways.Publication;

namespace MfgPathways.Associations;

/// <summary>The cells of a matrix beside the numbers that the publication prints for them.</summary>
public static class PublishedCells
{
    /// <summary>
    /// Every cell with a printed number, by row, then column; of a symmetric matrix each pair once. Empty for any framework but the
    /// publication's own. The publication counts titles where it counts pairs, all areas of a title merged. O(figures · labels).
    /// </summary>
    /// <param name="framework">The framework that the matrix is of.</param>
    /// <param name="matrix">The matrix.</param>
    public static IReadOnlyList<PublishedCell> Of(Framework framework, CountMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(matrix);
        if (framework.Release.Id != Formats.EmbeddedFramework.ReleaseId)
            return [];
        return
        [
            .. from figure in EmbeddedPublication.PublishedFigures()
               where IsOf(matrix.Kind, figure)
               let ids = figure.Subject.Split(';')
               from cell in Cells(matrix, ids[0], ids[^1]).Concat(Cells(matrix, ids[^1], ids[0])).Take(1)
               group (figure, cell) by cell into printed
               orderby printed.Key.Row, printed.Key.Column
               let first = printed.First().figure
               select new PublishedCell(
                   first.Place, matrix.Rows[printed.Key.Row], matrix.Columns[printed.Key.Column],
                   matrix.Counts[printed.Key.Row][printed.Key.Column], int.Parse(first.Value, CultureInfo.InvariantCulture)),
        ];
    }

    private static bool IsOf(MatrixKind kind, PublishedFigure figure) => kind switch
    {
        MatrixKind.Areas => figure.Measure == "shared-ksas" || figure is { Place: "Table 1", Measure: "ksas" },
        MatrixKind.Competencies => figure is { Place: "Fig. 6", Measure: "selections" },
        MatrixKind.SubCompetencies => figure is { Place: "Fig. 7", Measure: "selections" },
        _ => figure is { Place: "Section 3.2.2", Measure: "occupations" },
    };

    private static IEnumerable<(int Row, int Column)> Cells(CountMatrix matrix, string row, string column) =>
        from r in matrix.Rows.Index()
        where r.Item.Id == row
        from c in matrix.Columns.Index()
        where c.Item.Id == column
        select (r.Index, c.Index);
}
