using MfgPathways.Associations;
using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Associations;

/// <summary>A matrix as an answer: the matrix or its largest cells, and where the publication prints another number.</summary>
internal static class HeatmapAnswer
{
    // A wider matrix does not fit a line; CSV, JSON and SVG have it.
    private const int WidestTable = 16;
    private const int WidestNamed = 8;
    private const int MostCells = 25;

    public static Answer Of(HeatmapReport report, Framework framework, IdList within)
    {
        var matrix = report.Matrix;
        var words = HeatmapWords.Of(matrix.Kind, framework.Merges.HasFlag(Merges.Titles));
        var cells = Largest(matrix);
        var message = cells.Length == 0
            ? $"{words.Cell} There is none."
            : $"{words.Cell} The most: {Name(matrix, cells[0])}, {cells[0].Count}.";
        var title = $"{words.Title}{(within.Count == 0 ? "" : $", within {string.Join(", ", within)}")}";
        return new Answer(
            "heatmap", title,
            [
                .. matrix.Columns.Count <= WidestTable
                    ? (Section[])[new Section(null, [message], Matrix(matrix)), .. Key(matrix)]
                    : [new Section(null, [message, Rest(matrix, cells.Length)], Cells(matrix, cells))],
                .. report.Published.Count == 0 ? (Section[])[] : [Beside(report, words)],
            ],
            Flat(report), new Payload(report, wire => wire.HeatmapReport), Source.Of(framework),
            Rules(matrix))
        {
            Picture = () => new HeatMap(title, message, $"{words.Counted}; the shade goes by the square root", matrix)
            {
                Details = $"Largest: {string.Join("; ", cells.Take(5).Select(c => $"{Name(matrix, c)}: {c.Count}"))}.",
            },
        };
    }

    // Cells above zero, of a symmetric matrix one of each two, largest first, then by row and column.
    private static (int Row, int Column, int Count)[] Largest(CountMatrix matrix) =>
    [
        .. from row in matrix.Counts.Index()
           from cell in row.Item.Index()
           where cell.Item > 0 && (!matrix.IsSymmetric || row.Index < cell.Index)
           orderby cell.Item descending, row.Index, cell.Index
           select (row.Index, cell.Index, cell.Item),
    ];

    private static Table Matrix(CountMatrix matrix)
    {
        var named = matrix.Columns.Count <= WidestNamed;
        return Table.Of(
            ["", .. named ? (string[])[""] : [], .. matrix.Columns.Select(c => $"{c.ShortName}#")],
            matrix.Rows.Zip(matrix.Counts).Select(row => (string[])
            [
                row.First.ShortName, .. named ? (string[])[row.First.Name] : [],
                .. row.Second.Select(count => count == 0 ? "." : $"{count}"),
            ]));
    }

    private static IEnumerable<Section> Key(CountMatrix matrix)
    {
        if (matrix.Columns.Count > WidestNamed)
            yield return new Section(
                "What the numbers stand for", [], Table.Of(["", ""], matrix.Rows.Select(r => (string[])[r.Id, r.Name])));
    }

    private static string[] Rules(CountMatrix matrix) =>
        !matrix.IsSymmetric ? []
        : matrix.Columns.Count <= WidestTable ? ["Where a row meets itself stands how many it has in all."]
        : ["First, second: how many require a KSA of the one, and of the other."];

    private static Table Cells(CountMatrix matrix, (int Row, int Column, int Count)[] cells) => Table.Of(
        ["", "", "", "", "Both#", "First#", "Second#"],
        cells.Take(MostCells).Select(c => (string[])
        [
            matrix.Rows[c.Row].Id, matrix.Rows[c.Row].Name, matrix.Columns[c.Column].Id, matrix.Columns[c.Column].Name, $"{c.Count}",
            $"{matrix.Counts[c.Row][c.Row]}", $"{matrix.Counts[c.Column][c.Column]}",
        ]));

    private static string Rest(CountMatrix matrix, int pairs) =>
        $"The {Math.Min(MostCells, pairs)} largest of {Say.Count(pairs, "pair")}; the whole matrix, {matrix.Rows.Count} by "
            + $"{matrix.Columns.Count}, is in --output csv, json and svg.";

    private static Section Beside(HeatmapReport report, HeatmapWords words)
    {
        var other = report.Published.Where(c => c.Count != c.Printed).ToArray();
        var same = report.Published.Count - other.Length;
        var places = string.Join(" and ", report.Published.Select(c => c.Place).Distinct().Order(StringComparer.Ordinal));
        return new Section(
            $"Beside {places} of the publication",
            [
                .. words.Note.Length == 0 ? (string[])[] : [words.Note],
                $"Of {Say.Count(report.Published.Count, "printed number")}, {same} {(same == 1 ? "is" : "are")} the same here"
                    + (other.Length == 0 ? "." : "; the rest:"),
            ],
            Table.Of(
                ["", "", "Here#", "Printed#", "In"],
                other.Select(c => (string[])
                    [Name(c.Row), c.Row == c.Column ? "" : Name(c.Column), $"{c.Count}", $"{c.Printed}", c.Place])));
    }

    private static Table Flat(HeatmapReport report)
    {
        var printed = report.Published.ToDictionary(c => (c.Row.Id, c.Column.Id), c => $"{c.Printed}");
        return Table.Of(
            ["row_id", "row", "column_id", "column", "count", "printed"],
            from row in report.Matrix.Rows.Zip(report.Matrix.Counts)
            from cell in report.Matrix.Columns.Zip(row.Second)
            select (string[])
            [
                row.First.Id, row.First.Name, cell.First.Id, cell.First.Name, $"{cell.Second}",
                printed.GetValueOrDefault((row.First.Id, cell.First.Id))
                    ?? (report.Matrix.IsSymmetric ? printed.GetValueOrDefault((cell.First.Id, row.First.Id)) : null) ?? "",
            ]);
    }

    private static string Name(CountMatrix matrix, (int Row, int Column, int Count) cell) =>
        $"{Name(matrix.Rows[cell.Row])} {(matrix.IsSymmetric ? "and" : "in")} {Name(matrix.Columns[cell.Column])}";

    private static string Name(MatrixLabel label) => label.ShortName == label.Id ? $"{label.Id} {label.Name}" : label.Name;
}
