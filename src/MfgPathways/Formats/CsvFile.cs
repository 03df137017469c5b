namespace MfgPathways.Formats;

/// <summary>A CSV file as it is read: the header first, then row by row.</summary>
internal sealed class CsvFile(CsvSchema schema, ICollection<FrameworkDefect> defects)
{
    private int[]? positions;
    private int width;

    /// <summary>The well-formed rows.</summary>
    public List<CsvRow> Rows { get; } = [];

    /// <summary>How many rows below the header, well formed or not.</summary>
    public int RowCount { get; private set; }

    /// <summary>First cells of the rows that are not well formed: ids that exist, although nothing else is known of them.</summary>
    public HashSet<string> Unread { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the file could not be read to its end, so that nothing can be said about what it lacks.</summary>
    public bool Refused { get; private set; }

    /// <summary>Gives the file up.</summary>
    public void Refuse(int line, string message)
    {
        Refused = true;
        defects.Add(new(new Origin(schema.File, line), $"{message}"));
    }

    /// <summary>Takes the next record.</summary>
    public void Add(int line, string[] cells)
    {
        if (width == 0)
        {
            ReadHeader(line, cells);
        }
        else if (cells.Length != width)
        {
            RowCount++;
            Unread.Add(cells[0]);
            defects.Add(new(new Origin(schema.File, line), $"The row has {Fields(cells.Length)}; the header names {width}."));
        }
        else if (positions is not null)
        {
            RowCount++;
            Rows.Add(new(schema, line, Arrange(cells), defects));
        }
    }

    /// <summary>Says that there is no further record.</summary>
    public void Complete()
    {
        if (width == 0)
            Refuse(1, $"The file is empty; its first line must name the columns {string.Join(',', schema.Columns.Select(c => c.Name))}.");
    }

    private void ReadHeader(int line, string[] cells)
    {
        width = cells.Length;
        var before = defects.Count;
        foreach (var column in schema.Columns.Where(c => c.Default is null && !cells.Contains(c.Name)))
            defects.Add(new(new Origin(schema.File, line), $"The column {column.Name} is missing."));
        foreach (var name in cells.Where(name => schema.Columns.All(c => c.Name != name)).Distinct())
            defects.Add(new(new Origin(schema.File, line), $"Unknown column {Quoted.Of(name)}."));
        foreach (var twice in cells.GroupBy(c => c).Where(g => g.Count() > 1 && schema.Columns.Any(c => c.Name == g.Key)))
            defects.Add(new(new Origin(schema.File, line), $"The column {twice.Key} stands there {twice.Count()} times."));
        Refused = defects.Count > before;
        positions = Refused ? null : [.. schema.Columns.Select(c => Array.IndexOf(cells, c.Name))];
    }

    private string[] Arrange(string[] cells)
    {
        var arranged = new string[positions!.Length];
        for (var i = 0; i < arranged.Length; i++)
            arranged[i] = positions[i] >= 0 ? cells[positions[i]] : schema.Columns[i].Default!;
        return arranged;
    }

    private static string Fields(int count) => count == 1 ? "1 field" : $"{count} fields";
}
