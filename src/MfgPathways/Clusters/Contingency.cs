namespace MfgPathways.Clusters;

/// <summary>How two partitions of the same nodes cross: the nodes of each pair of groups, and of each group.</summary>
/// <param name="Cells">Nodes in group r of the first and group c of the second, at r · <c>Columns.Length</c> + c.</param>
/// <param name="Rows">Nodes of each group of the first.</param>
/// <param name="Columns">Nodes of each group of the second.</param>
/// <param name="Count">How many nodes.</param>
internal sealed record Contingency(int[] Cells, int[] Rows, int[] Columns, int Count)
{
    /// <summary>The table of two labellings. O(nodes + groups²).</summary>
    /// <exception cref="ArgumentException">They are not of the same nodes, or a label is negative.</exception>
    public static Contingency Of(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        if (first.Length != second.Length)
            throw new ArgumentException("Two partitions are compared on the same nodes.", nameof(second));
        var (rows, columns) = (new int[Groups(first)], new int[Groups(second)]);
        var cells = new int[rows.Length * columns.Length];
        for (var node = 0; node < first.Length; node++)
        {
            rows[first[node]]++;
            columns[second[node]]++;
            cells[(first[node] * columns.Length) + second[node]]++;
        }

        return new Contingency(cells, rows, columns, first.Length);
    }

    private static int Groups(ReadOnlySpan<int> labels)
    {
        var most = -1;
        foreach (var label in labels)
            most = label >= 0 ? Math.Max(most, label) : throw new ArgumentException("A label is 0 or more.");
        return most + 1;
    }
}
