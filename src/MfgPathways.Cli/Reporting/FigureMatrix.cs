using MfgPathways.Associations;
using MfgPathways.Cli.Answers;
using MfgPathways.Recomputation;

namespace MfgPathways.Cli.Reporting;

/// <summary>One of Figs. 5 to 9: the matrix recomputed, and its cells for which a number is printed.</summary>
internal sealed record FigureMatrix(ReportPlace Place, string Counted, CountMatrix Matrix, IReadOnlyList<PublishedCell> Printed)
{
    private const int WidestTable = 16;
    private const int MostCells = 25;

    public static FigureMatrix? Of(ReportPlace place, Framework framework)
    {
        (string Counted, MatrixKind Kind)? figure = place.Id switch
        {
            "Fig. 5" => ("KSAs of both areas", MatrixKind.Areas),
            "Fig. 6" => ("Selections", MatrixKind.Competencies),
            "Fig. 7" => ("Selections", MatrixKind.SubCompetencies),
            "Fig. 8" => ("Titles", MatrixKind.CompetencyPairs),
            "Fig. 9" => ("Titles", MatrixKind.SubCompetencyPairs),
            _ => null,
        };
        if (figure is not { } of)
            return null;
        var own = CountMatrix.IsOfPairs(of.Kind) ? TitleMerge.Apply(framework) : framework;
        var matrix = CountMatrix.Of(own, of.Kind, of.Kind == MatrixKind.SubCompetencyPairs ? ReportPlace.CompetenciesOfFigure9 : null);
        return new FigureMatrix(place, of.Counted, matrix, PublishedCells.Of(own, matrix));
    }

    public Section Section()
    {
        var differ = Printed.Count(c => c.Count != c.Printed);
        var sentence = differ > 0 ? "Where another number is printed, it stands in brackets." : Beside();
        return Matrix.Columns.Count <= WidestTable
            ? new Section(null, [sentence], Whole()) { Picture = Picture }
            : new Section(
                null, [$"The {MostCells} largest cells; the whole, {Matrix.Rows.Count} by {Matrix.Columns.Count}, is in csv, json and svg.",
                    sentence], Largest()) { Picture = Picture };
    }

    private string Beside() => Printed.Count == 0
        ? "The text tells none of these numbers."
        : $"{string.Join(" and ", Printed.Select(c => c.Place).Distinct())} tells "
            + $"{string.Join(", ", Printed.Select(c => $"{c.Printed} for {Name(c)}"))}: equal.";

    private static string Name(PublishedCell cell) =>
        cell.Row == cell.Column ? cell.Row.ShortName : $"{cell.Row.ShortName} and {cell.Column.ShortName}";

    private HeatMap Picture()
    {
        string[] differ =
            [.. Printed.Where(c => c.Count != c.Printed).Select(c => $"{Name(c)}: {c.Count}, {c.Printed} is printed")];
        var message = differ.Length == 0
            ? "Recomputed from Table 19. No other number is printed in the text of the publication."
            : "Recomputed from Table 19. A heavy frame: another number is printed, in brackets.";
        return new HeatMap($"{Place.Id}: {Place.Caption}", message, $"{Counted}; the shade goes by the square root", Matrix)
        {
            Printed = Printed,
            Details = string.Join("; ", differ),
        };
    }

    private Table Whole()
    {
        var printed = Printed.Where(c => c.Count != c.Printed).ToDictionary(c => (c.Row.Id, c.Column.Id), c => c.Printed);
        return Table.Of(
            ["", "", .. Matrix.Columns.Select(c => $"{c.ShortName}#")],
            Matrix.Rows.Zip(Matrix.Counts).Select(row => (string[])
            [
                row.First.ShortName, row.First.Name,
                .. Matrix.Columns.Zip(row.Second).Select(cell => Cell(
                    cell.Second, printed.TryGetValue((row.First.Id, cell.First.Id), out var other) ? other
                        : printed.TryGetValue((cell.First.Id, row.First.Id), out other) ? other : null)),
            ]));
    }

    private Table Largest() => Table.Of(
        ["", "", "", "", "Both#"],
        (from row in Matrix.Counts.Index()
         from cell in row.Item.Index()
         where cell.Index > row.Index && cell.Item > 0
         orderby cell.Item descending, row.Index, cell.Index
         select (string[])
         [
             Matrix.Rows[row.Index].Id, Matrix.Rows[row.Index].Name, Matrix.Columns[cell.Index].Id, Matrix.Columns[cell.Index].Name,
             $"{cell.Item}",
         ]).Take(MostCells));

    private static string Cell(int count, int? printed) =>
        $"{(count == 0 ? "." : $"{count}")}{(printed is { } other ? $" ({other})" : "")}";
}
