using CsCheck;
using MfgPathways.Associations;
using MfgPathways.Formats;
using MfgPathways.Tests.Samples;

namespace MfgPathways.Tests.Associations;

/// <summary>The matrices behind Figs. 5 to 9, from their definitions and beside the printed numbers.</summary>
public sealed class CountMatrixTests
{
    private readonly Framework framework = EmbeddedFramework.Read();

    [Fact]
    public void Every_cell_is_that_of_its_definition()
    {
        var counted = 0;
        Frameworks.Random(6, 8).Select(Frameworks.InTwoAreas).Sample(framework =>
        {
            foreach (var kind in Enum.GetValues<MatrixKind>())
            {
                var matrix = CountMatrix.Of(framework, kind);
                foreach (var (row, counts) in matrix.Rows.Zip(matrix.Counts))
                    foreach (var (column, count) in matrix.Columns.Zip(counts))
                    {
                        Assert.Equal(Count(framework, kind, row.Id, column.Id), count);
                        Interlocked.Add(ref counted, count);
                    }
            }
        }, iter: 200);
        Assert.True(counted > 1000, $"{counted}");
    }

    [Theory]
    [InlineData(MatrixKind.CompetencyPairs, "4.1", "4.2", 59, 57)]
    [InlineData(MatrixKind.SubCompetencyPairs, "4.2.05", "4.2.05", 42, 40)]
    [InlineData(MatrixKind.SubCompetencyPairs, "4.2.05", "4.2.09", 23, 24)]
    public void Pairs_come_out_as_printed_where_titles_are_counted(MatrixKind kind, string a, string b, int occupations, int printed)
    {
        var byTitle = TitleMerge.Apply(framework);
        Assert.Equal((occupations, printed), (Cell(framework, kind, a, b).Count, Cell(byTitle, kind, a, b).Count));
        Assert.All(PublishedCells.Of(byTitle, CountMatrix.Of(byTitle, kind)), cell => Assert.Equal(cell.Printed, cell.Count));
        Assert.Equal(printed, Cell(framework, kind, a, b).Printed);
    }

    [Theory]
    [InlineData(MatrixKind.Areas, 8, 10)]
    [InlineData(MatrixKind.Competencies, 51, 65)]
    [InlineData(MatrixKind.SubCompetencies, 323, 340)]
    public void So_many_of_the_printed_numbers_agree(MatrixKind kind, int agreeing, int printed)
    {
        var cells = PublishedCells.Of(framework, CountMatrix.Of(framework, kind));
        Assert.Equal((agreeing, printed), (cells.Count(c => c.Count == c.Printed), cells.Count));
    }

    [Fact]
    public void Within_keeps_the_cells_of_these_competencies_as_they_were()
    {
        foreach (var kind in Enum.GetValues<MatrixKind>().Except([MatrixKind.Areas]))
        {
            var (all, kept) = (CountMatrix.Of(framework, kind), CountMatrix.Of(framework, kind, ["4.1", "4.3"]));
            int[] rows = [.. all.Rows.Index().Where(r => kept.Rows.Contains(r.Item)).Select(r => r.Index)];
            int[] columns = [.. all.Columns.Index().Where(c => kept.Columns.Contains(c.Item)).Select(c => c.Index)];

            Assert.All(kept.Rows, r => Assert.Contains(r.Id[..3], (string[])["4.1", "4.3"]));
            Assert.Equal(rows.Select(r => columns.Select(c => all.Counts[r][c])), kept.Counts);
            Assert.Equal((kept.Rows.Count, kept.Columns.Count), (rows.Length, columns.Length));
        }
    }

    [Fact]
    public void Merged_titles_cannot_be_counted_by_area() =>
        Assert.Throws<ArgumentException>(() => CountMatrix.Of(TitleMerge.Apply(framework), MatrixKind.Competencies));

    [Fact]
    public void A_framework_of_another_release_has_no_printed_numbers() =>
        Assert.Empty(PublishedCells.Of(Frameworks.Of("x"), CountMatrix.Of(Frameworks.Of("x"), MatrixKind.Areas)));

    private static int Count(Framework framework, MatrixKind kind, string row, string column) => kind switch
    {
        MatrixKind.Areas => framework.Ksas.Count(k => RequiredIn(framework, k.Id, row) && RequiredIn(framework, k.Id, column)),
        MatrixKind.Competencies or MatrixKind.SubCompetencies => framework.Requirements
            .Where(r => IsOf(r.KsaId, row) && AreasOf(framework, r.OccupationId).Contains(column)).Sum(r => r.Selections),
        _ => framework.Occupations.Count(o => Requires(framework, o.Id, row) && Requires(framework, o.Id, column)),
    };

    private static bool RequiredIn(Framework framework, string ksa, string area) =>
        framework.Requirements.Any(r => r.KsaId == ksa && AreasOf(framework, r.OccupationId).Contains(area));

    private static bool Requires(Framework framework, string occupation, string group) =>
        framework.Requirements.Any(r => r.OccupationId == occupation && IsOf(r.KsaId, group));

    private static IdList AreasOf(Framework framework, string occupation) =>
        framework.Occupations.Single(o => o.Id == occupation).AreaIds;

    private static bool IsOf(string ksa, string group) => ksa.StartsWith($"{group}.", StringComparison.Ordinal);

    private static PublishedCell Cell(Framework of, MatrixKind kind, string a, string b) =>
        PublishedCells.Of(of, CountMatrix.Of(of, kind)).Single(c => c.Row.Id == a && c.Column.Id == b);
}
