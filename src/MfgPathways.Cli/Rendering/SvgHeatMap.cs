using MfgPathways.Associations;
using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Rendering;

/// <summary>
/// Draws a heat map. The shade goes by the square root of the count, so that small counts are told apart too. Totals on a diagonal have a
/// dashed frame and no shade, for they would outshine the rest. Where another number is printed, it stands beside the count.
/// </summary>
internal static class SvgHeatMap
{
    // With more columns numbers would be too small to read; the pointer tells them.
    private const int MostNumbered = 20;
    private const int MostNamed = 8;
    private const double Gap = 6;
    private const double LeastWidth = 520;
    private const int Swatches = 5;

    public static void Draw(SvgCanvas canvas, HeatMap map)
    {
        var matrix = map.Matrix;
        var (columns, rows) = (matrix.Columns, matrix.Rows);
        var numbered = columns.Count <= MostNumbered;
        var (size, height) = !numbered ? (9.0, 13.0) : rows.Count <= MostNumbered ? (12.0, 26.0) : (11.0, 17.0);
        string[] rowNames = [.. rows.Select(RowName)];
        string[] columnNames = [.. columns.Select(c => columns.Count <= MostNamed ? c.Name : c.ShortName)];
        var printed = Printed(map);
        var widest = columnNames.Concat(printed.Select(p => Marked(matrix.Counts[p.Key.Row][p.Key.Column], p.Value)))
            .Max(n => SvgText.Width(n, size));
        var width = numbered ? Math.Max(40, widest + (2 * Gap)) : height;
        var left = SvgHead.Left + rowNames.Max(n => SvgText.Width(n, size)) + Gap;
        var top = SvgHead.Draw(canvas, map, Math.Max(LeastWidth, left + (columns.Count * width) - SvgHead.Left));
        top += numbered ? size : columnNames.Max(n => SvgText.Width(n, size));
        ColumnNames(canvas, columnNames, left, top, width, size);
        top += Gap;
        var most = Most(matrix);
        canvas.Box(left, top, columns.Count * width, rows.Count * height, $"{Shade.White}", "#999");
        for (var r = 0; r < rows.Count; r++)
        {
            var y = top + (r * height);
            canvas.Text(rowNames[r], left - Gap, y + (height / 2) + (size / 3), size, "end");
            for (var c = 0; c < columns.Count; c++)
                Cell(
                    canvas, matrix, r, c, (left + (c * width), y, width, height), most, numbered ? size : null,
                    printed.TryGetValue((r, c), out var other) ? other : null);
        }

        Legend(canvas, map, left, canvas.Bottom + (3 * Gap), most);
    }

    // Narrow columns have their names upright.
    private static void ColumnNames(SvgCanvas canvas, string[] names, double left, double y, double width, double size)
    {
        foreach (var (c, name) in names.Index())
            if (names.Length <= MostNumbered)
                canvas.Text(name, left + ((c + 0.5) * width), y, size, "middle");
            else
                canvas.Text(name, left + ((c + 0.5) * width) + (size / 3), y, size, upwards: true);
    }

    private static void Cell(
        SvgCanvas canvas, CountMatrix matrix, int r, int c, (double X, double Y, double Width, double Height) at, int most, double? size,
        int? printed)
    {
        var count = matrix.Counts[r][c];
        var total = matrix.IsSymmetric && r == c;
        if (count == 0 && !total && size is null && printed is null)
            return;
        var shade = total || count == 0 ? Shade.White : ShadeOf(count, most);
        var says = total
            ? $"{matrix.Rows[r].ShortName}: {count} in all"
            : $"{matrix.Rows[r].ShortName}, {matrix.Columns[c].ShortName}: {count}";
        canvas.Box(
            at.X + 0.5, at.Y + 0.5, at.Width - 1, at.Height - 1, $"{shade}", total ? "#000" : "#ddd", total ? "3 2" : null,
            printed is null ? says : $"{says}; {printed} is printed");
        if (printed is not null)
            Frame(canvas, at);
        if (size is { } letters && (count > 0 || total || printed is not null))
            canvas.Text(
                printed is { } other ? Marked(count, other) : $"{count}", at.X + (at.Width / 2), at.Y + (at.Height / 2) + (letters / 3),
                letters, "middle", fill: $"{shade.Ink}");
    }

    private static string Marked(int count, int printed) => $"{count} ({printed})";

    private static void Frame(SvgCanvas canvas, (double X, double Y, double Width, double Height) at)
    {
        const double inset = 2;
        var (left, top, right, bottom) = (at.X + inset, at.Y + inset, at.X + at.Width - inset, at.Y + at.Height - inset);
        canvas.Line([(left, top), (right, top), (right, bottom), (left, bottom), (left, top)], 2);
    }

    // The printed numbers that are others, by position; of a symmetric matrix on both sides.
    private static Dictionary<(int Row, int Column), int> Printed(HeatMap map)
    {
        var cells = new Dictionary<(int, int), int>();
        foreach (var cell in map.Printed.Where(c => c.Count != c.Printed))
            foreach (var (row, column) in ((MatrixLabel, MatrixLabel)[])[(cell.Row, cell.Column), (cell.Column, cell.Row)])
                if (Position(map.Matrix.Rows, row) is { } r && Position(map.Matrix.Columns, column) is { } c)
                    cells[(r, c)] = cell.Printed;
        return cells;
    }

    private static int? Position(IReadOnlyList<MatrixLabel> labels, MatrixLabel label) =>
        labels.Index().Where(l => l.Item.Id == label.Id).Select(l => (int?)l.Index).FirstOrDefault();

    private static void Legend(SvgCanvas canvas, HeatMap map, double x, double y, int most)
    {
        const double width = 40, height = 14, size = 11;
        var counts = Enumerable.Range(1, Swatches).Select(i => (int)Math.Ceiling(most * Math.Pow((double)i / Swatches, 2)))
            .Where(c => c > 0).Distinct().ToArray();
        var below = y + height + size + 2;
        foreach (var (count, i) in counts.Select((count, i) => (count, i)))
        {
            canvas.Box(x + (i * width), y, width, height, $"{ShadeOf(count, most)}");
            canvas.Text($"{count}", x + ((i + 0.5) * width), below, size, "middle");
        }

        if (map.Matrix.IsSymmetric)
        {
            var after = x + ((counts.Length + 0.5) * width);
            canvas.Box(after, y, width, height, "#fff", "#000", "3 2");
            canvas.Text("in all", after + (width / 2), below, size, "middle");
        }

        canvas.Text(map.Counted, x, below + (size * SvgText.LineHeight), size);
    }

    private static Shade ShadeOf(int count, int most) => Shade.Of(Math.Sqrt((double)count / Math.Max(1, most)));

    private static int Most(CountMatrix matrix) => matrix.Counts.Index()
        .SelectMany(row => row.Item.Index().Where(c => !matrix.IsSymmetric || c.Index != row.Index).Select(c => c.Item))
        .DefaultIfEmpty(0).Max();

    private static string RowName(MatrixLabel label) =>
        label.ShortName == label.Id ? $"{label.ShortName} {label.Name}" : label.Name;
}
