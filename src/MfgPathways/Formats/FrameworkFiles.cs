namespace MfgPathways.Formats;

/// <summary>A framework as the text of its CSV files.</summary>
internal static class FrameworkFiles
{
    /// <summary>The files, in the order of <see cref="FrameworkSchemas.All"/>.</summary>
    public static List<TextFile> Of(Framework framework) =>
    [
        Release(framework),
        File(FrameworkSchemas.Areas, framework.Areas, (csv, a) => csv.Row(a.Id, a.Name, a.Abbreviation)),
        File(FrameworkSchemas.Tiers, framework.Tiers, (csv, t) => csv.Row(CsvText.Number(t.Number), t.Name)),
        File(FrameworkSchemas.Competencies, framework.Competencies,
            (csv, c) => csv.Row(c.Id, CsvText.Number(c.TierNumber), c.Name, c.Definition, c.Source)),
        File(FrameworkSchemas.SubCompetencies, framework.SubCompetencies,
            (csv, s) => csv.Row(s.Id, s.CompetencyId, s.Name, s.Definition, s.Source)),
        Coded(
            FrameworkSchemas.Ksas, framework.Ksas, k => k.Code,
            (csv, k, code) => csv.Row([k.Id, .. code, k.SubCompetencyId, k.Name, Joined(k.Synonyms)])),
        Coded(
            FrameworkSchemas.Occupations, framework.Occupations, o => o.Code,
            (csv, o, code) => csv.Row([o.Id, .. code, o.Title, Joined(o.AreaIds), CsvText.Number(o.Institutes)])),
        File(FrameworkSchemas.Requirements, framework.Requirements,
            (csv, r) => csv.Row(r.OccupationId, r.KsaId, CsvText.Number(r.Selections), CsvText.Number(r.Areas))),
    ];

    /// <summary>One file: a header and a row for each value.</summary>
    public static TextFile File<T>(CsvSchema schema, IEnumerable<T> values, Action<CsvText, T> row)
    {
        var csv = new CsvText(schema);
        foreach (var value in values)
            row(csv, value);
        return new(schema.File, csv.ToString());
    }

    // A framework without codes has no such column: it stays readable to whoever knows of none.
    private static TextFile Coded<T>(
        CsvSchema schema, IReadOnlyCollection<T> values, Func<T, string?> code, Action<CsvText, T, string?[]> row)
    {
        var isCoded = values.Any(v => code(v) is not null);
        return File(
            isCoded ? schema : schema with { Columns = schema.Columns.RemoveAll(c => c.Name == FrameworkSchemas.Code) }, values,
            (csv, value) => row(csv, value, isCoded ? [code(value)] : []));
    }

    private static string Joined(IdList ids) =>
        ids.FirstOrDefault(id => id.Contains(';', StringComparison.Ordinal)) is { } id
            ? throw new ArgumentException($"The id \"{id}\" contains ';', which separates the ids of a cell.", nameof(ids))
            : ids.ToString();

    private static TextFile Release(Framework framework) => File(FrameworkSchemas.Release, [framework.Release], (csv, r) =>
        csv.Row(r.Id, r.Title, r.Publisher, r.Published, r.Url, r.Attribution, CsvText.Number((int)framework.Merges)));
}
