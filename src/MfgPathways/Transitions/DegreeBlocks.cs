namespace MfgPathways.Transitions;

/// <summary>
/// Where the degrees of a bipartite graph leave no choice. Rows and columns are laid out by degree, descending. If the first rows have as
/// many entries as the first columns can give them and the other columns have in all, then they have all of these, and the other rows have
/// none in the other columns (equality in the condition of Gale and Ryser, 1957): what is left to chance falls into two blocks.
/// </summary>
internal static class DegreeBlocks
{
    /// <summary>
    /// The blocks in which every entry may be or not be, from the columns of highest degree to those of lowest; the rows and columns of no
    /// block are certain. O((rows + columns) · blocks), and the number of certain entries.
    /// </summary>
    /// <param name="rows">Degrees of the rows.</param>
    /// <param name="columns">Degrees of the columns; the same sum.</param>
    /// <param name="certain">Is told each entry that must be. Those in no block and not told cannot be.</param>
    public static List<DegreeBlock> Of(int[] rows, int[] columns, Action<int, int> certain)
    {
        var found = new List<DegreeBlock>();
        var rest = new Stack<DegreeBlock>([DegreeBlock.Sorted(Numbered(rows), Numbered(columns))]);
        while (rest.TryPop(out var block))
        {
            if (block.Rows.Length == 0 || block.Columns.Length == 0)
                continue;
            if (Cut(block) is not var (full, given))
            {
                found.Add(block);
                continue;
            }

            foreach (var row in block.Rows.AsSpan(0, full))
                foreach (var column in block.Columns.AsSpan(0, given))
                    certain(row.Number, column.Number);
            rest.Push(DegreeBlock.Sorted(Lowered(block.Rows[..full], given), block.Columns[given..]));
            rest.Push(DegreeBlock.Sorted(block.Rows[full..], Lowered(block.Columns[..given], full)));
        }

        return found;
    }

    // So many first rows, and so many first columns, with equality; for each number of rows the columns of at least that degree decide, and
    // those of exactly that degree may stand on either side.
    private static (int Rows, int Columns)? Cut(DegreeBlock block)
    {
        var (n, m) = (block.Rows.Length, block.Columns.Length);
        var (above, atLeast) = (m, m);
        var entries = 0L;
        var beyond = new long[m + 1];
        for (var column = m - 1; column >= 0; column--)
            beyond[column] = beyond[column + 1] + block.Columns[column].Degree;
        for (var row = 0; row <= n; row++)
        {
            while (above > 0 && block.Columns[above - 1].Degree <= row)
                above--;
            while (atLeast > 0 && block.Columns[atLeast - 1].Degree < row)
                atLeast--;
            foreach (var column in (ReadOnlySpan<int>)[above, atLeast])
                if (((long)row * column) + beyond[column] == entries && (row, column) != (0, m) && (row, column) != (n, 0))
                    return (row, column);
            entries += row < n ? block.Rows[row].Degree : 0;
        }

        return null;
    }

    private static DegreeOf[] Numbered(int[] degrees) => [.. degrees.Select((degree, number) => new DegreeOf(number, degree))];

    private static DegreeOf[] Lowered(DegreeOf[] nodes, int by) => Array.ConvertAll(nodes, n => n with { Degree = n.Degree - by });
}
