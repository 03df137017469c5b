using System.Globalization;
using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Rendering;

/// <summary>
/// Draws a hierarchy of clusters from the left, one line for each item. A cluster has a bracket and its number before its items.
/// </summary>
internal static class SvgMergeTree
{
    private const double Row = 14;
    private const double Size = 10;
    private const double LabelLeft = SvgHead.Left + 40;
    private const double LabelWidth = 340;
    private const double TreeLeft = LabelLeft + LabelWidth + 8;
    private const double TreeWidth = 420;
    private const int Ticks = 4;

    public static void Draw(SvgCanvas canvas, MergeTree tree)
    {
        var head = SvgHead.Draw(canvas, tree, TreeLeft + TreeWidth - SvgHead.Left) + Row;
        var order = Order(tree);
        var top = head + (3 * Row);
        var at = new (double X, double Y)[tree.Leaves.Count + tree.Merges.Count];
        foreach (var (i, leaf) in order.Index())
        {
            at[leaf] = (TreeLeft, top + (i * Row));
            canvas.Text(SvgText.Cut(tree.Leaves[leaf], Size, LabelWidth), LabelLeft, at[leaf].Y + (Size / 3), Size);
        }

        var most = tree.Merges.Select(m => m.Height).Append(0).Max();
        Axis(canvas, tree.Height, most, head, top + (order.Length * Row));
        foreach (var (i, merge) in tree.Merges.Index())
        {
            var (a, b, x) = (at[merge.Left], at[merge.Right], X(merge.Height, most));
            canvas.Line([a, (x, a.Y), (x, b.Y), b]);
            at[tree.Leaves.Count + i] = (x, (a.Y + b.Y) / 2);
        }

        Brackets(canvas, tree, order, top);
    }

    private static void Axis(SvgCanvas canvas, string name, double most, double y, double bottom)
    {
        canvas.Text(name, TreeLeft, y, Size);
        for (var tick = 0; tick <= Ticks; tick++)
        {
            var (height, x) = (most * tick / Ticks, TreeLeft + (TreeWidth * tick / Ticks));
            canvas.Text(height.ToString("0.##", CultureInfo.InvariantCulture), x, y + Row, Size, "middle");
            canvas.Line([(x, y + Row + 4), (x, bottom)], 1, "1 3", "#999");
        }
    }

    // A run of items of one cluster; a cut of the tree leaves each cluster in one run.
    private static void Brackets(SvgCanvas canvas, MergeTree tree, int[] order, double top)
    {
        for (int from = 0, to; from < order.Length; from = to)
        {
            var cluster = tree.Clusters[order[from]];
            to = from + 1;
            while (to < order.Length && tree.Clusters[order[to]] == cluster)
                to++;
            if (cluster == 0)
                continue;
            var (y, end, x) = (top + (from * Row) - 5, top + ((to - 1) * Row) + 5, LabelLeft - 10);
            canvas.Line([(x + 5, y), (x, y), (x, end), (x + 5, end)], 1.5);
            canvas.Text($"{cluster}", x - 5, ((y + end) / 2) + (Size / 3), Size, "end", bold: true);
        }
    }

    private static double X(double height, double most) => TreeLeft + (most == 0 ? 0 : TreeWidth * height / most);

    // Leaves from the top down, the side with the smaller item first.
    private static int[] Order(MergeTree tree)
    {
        var order = new List<int>();
        var open = new Stack<int>();
        var taken = tree.Merges.SelectMany(m => new[] { m.Left, m.Right }).ToHashSet();
        for (var node = tree.Leaves.Count + tree.Merges.Count - 1; node >= 0; node--)
            if (!taken.Contains(node))
                open.Push(node);
        while (open.TryPop(out var node))
        {
            if (node < tree.Leaves.Count)
            {
                order.Add(node);
                continue;
            }

            open.Push(tree.Merges[node - tree.Leaves.Count].Right);
            open.Push(tree.Merges[node - tree.Leaves.Count].Left);
        }

        return [.. order];
    }
}
