namespace MfgPathways.Formats;

/// <summary>Reads the files of a framework from wherever they are, and refuses them with every defect at once.</summary>
internal static class FrameworkReader
{
    private static readonly FrameworkRelease UnreadRelease = new("unread", "unread", "unread", null, null, "unread");

    // What the validation calls the rows of a file when another file refers to one that it does not have.
    private static readonly (CsvSchema Schema, string Kind)[] Kinds =
    [
        (FrameworkSchemas.Areas, "technology area"), (FrameworkSchemas.Tiers, "tier"), (FrameworkSchemas.Competencies, "competency"),
        (FrameworkSchemas.SubCompetencies, "sub-competency"), (FrameworkSchemas.Ksas, "KSA"), (FrameworkSchemas.Occupations, "occupation"),
    ];

    /// <summary>Reads a framework.</summary>
    /// <param name="open">The content of a file by its name; <c>null</c> where there is no such file.</param>
    public static Framework Read(Func<string, byte[]?> open)
    {
        var defects = new List<FrameworkDefect>();
        var (files, rows) = Parse(open, defects);
        return Whole(files, rows, defects);
    }

    /// <summary>The framework of rows that have no defect at all.</summary>
    /// <exception cref="FrameworkException">They have; it lists every one.</exception>
    public static Framework Whole(Dictionary<CsvSchema, CsvFile> files, FrameworkRows rows, List<FrameworkDefect> defects)
    {
        var framework = Validated(rows, files, defects);
        return framework is not null && defects.Count == 0
            ? framework
            : throw new FrameworkException([.. defects.Distinct().OrderBy(Position)]);
    }

    /// <summary>The files and their rows, not yet validated; what is wrong with the files themselves goes to the defects.</summary>
    public static (Dictionary<CsvSchema, CsvFile> Files, FrameworkRows Rows) Parse(
        Func<string, byte[]?> open, List<FrameworkDefect> defects)
    {
        var files = FrameworkSchemas.All.ToDictionary(schema => schema, schema => CsvReader.Read(schema, open(schema.File), defects));
        return (files, Rows(files, defects));
    }

    private static Framework? Validated(FrameworkRows rows, Dictionary<CsvSchema, CsvFile> files, List<FrameworkDefect> defects)
    {
        try
        {
            return Framework.Create(rows);
        }
        catch (FrameworkException e)
        {
            var unread = defects.Select(d => d.Row).ToHashSet();
            defects.AddRange(e.Defects.Where(d => !ComesFromUnreadRows(d, files)
                && !(unread.Contains(d.Row) && d.Message.Contains(" tier 1", StringComparison.Ordinal))));
            return null;
        }
    }

    private static FrameworkRows Rows(Dictionary<CsvSchema, CsvFile> files, List<FrameworkDefect> defects)
    {
        var rows = Release(files[FrameworkSchemas.Release], defects);
        Fill(rows.Areas, FrameworkSchemas.Areas, r => new TechnologyArea(r[0], r[1], r[2]));
        Fill(rows.Tiers, FrameworkSchemas.Tiers, r => new Tier(r.Number(0), r[1]));
        Fill(rows.Competencies, FrameworkSchemas.Competencies, r => new Competency(r[0], r.Number(1), r[2], r.Optional(3), r.Optional(4)));
        Fill(
            rows.SubCompetencies, FrameworkSchemas.SubCompetencies, r => new SubCompetency(r[0], r[1], r[2], r.Optional(3), r.Optional(4)));
        Fill(rows.Ksas, FrameworkSchemas.Ksas, r => new Ksa(r[0], r.Optional(1), r[2], r[3], r.Ids(4)));
        Fill(
            rows.Occupations, FrameworkSchemas.Occupations, r => new Occupation(r[0], r.Optional(1), r[2], r.Ids(3), r.Number(4)));
        Fill(rows.Requirements, FrameworkSchemas.Requirements, r => new Requirement(r[0], r[1], r.Number(2), r.Number(3)));
        return rows;

        void Fill<T>(List<Sourced<T>> list, CsvSchema schema, Func<CsvRow, T> make) =>
            list.AddRange(files[schema].Rows.Select(row => new Sourced<T>(make(row), row.Origin)));
    }

    private static FrameworkRows Release(CsvFile file, List<FrameworkDefect> defects)
    {
        var usable = file.Rows.FirstOrDefault();
        if (usable is null && !file.Refused && file.Unread.Count == 0)
            file.Refuse(2, "The row of the release is missing.");
        foreach (var row in file.Rows.Skip(1))
            defects.Add(new(row.Origin, $"There is more than one release; a directory holds one."));
        return usable is null
            ? new(UnreadRelease)
            : new(Release(usable), Merged(usable, defects)) { ReleaseOrigin = usable.Origin };
    }

    private static FrameworkRelease Release(CsvRow row) => new(row[0], row[1], row[2], row.Optional(3), row.Optional(4), row[5]);

    private static Merges Merged(CsvRow row, List<FrameworkDefect> defects)
    {
        var merges = (Merges)row.Number(6);
        if ((merges & ~(Merges.Titles | Merges.Synonyms | Merges.Borrowed)) != 0)
            defects.Add(new(row.Origin, $"The merges are {(int)merges}; 0 is none; 1 for titles, 2 for synonyms and 4 for borrowed add up."));
        return merges;
    }

    private static bool ComesFromUnreadRows(FrameworkDefect defect, Dictionary<CsvSchema, CsvFile> files) => Kinds.Any(k =>
        defect.Message.StartsWith($"Unknown {k.Kind} ", StringComparison.Ordinal)
        && (files[k.Schema].Refused || files[k.Schema].Unread.Any(id => defect.Message == $"Unknown {k.Kind} {id}.")));

    private static (int File, int Line) Position(FrameworkDefect defect)
    {
        for (var i = 0; i < FrameworkSchemas.All.Length; i++)
            if (FrameworkSchemas.All[i].File == defect.Row?.File)
                return (i, defect.Row.Line);
        return (-1, 0);
    }
}
