namespace MfgPathways.Publication;

/// <summary>How many cells and rows, headers included, each table of the edition has. A text that lost a row is refused.</summary>
internal static class TableShapes
{
    /// <summary>Lines of Table 17, Table 18, Table 19 and Appendix B.</summary>
    public const int Table17 = 7, Table18 = 63, Table19 = 342, AppendixB = 34;

    /// <summary>Occupations in the cells of Table 19, repetitions counted.</summary>
    public const int Selections = 1214;

    /// <summary>KSAs in the lists of the most strongly associated ones of section 3.2.2.</summary>
    public const int Associations = 14;

    private static readonly Dictionary<int, (int Columns, int Rows)> Shapes = new()
    {
        [1] = (3, 6), [2] = (3, 7), [3] = (6, 6), [4] = (3, 7), [5] = (3, 22), [6] = (3, 10), [7] = (6, 3), [8] = (2, 6), [9] = (6, 3),
        [10] = (2, 6), [11] = (6, 3), [12] = (2, 7), [13] = (6, 3), [14] = (2, 6), [15] = (6, 3), [16] = (2, 7),
    };

    /// <summary>Cells in a row and rows of one of Tables 1 to 16.</summary>
    public static (int Columns, int Rows) Of(int table) => Shapes[table];
}
