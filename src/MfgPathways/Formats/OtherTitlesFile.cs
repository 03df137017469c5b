namespace MfgPathways.Formats;

/// <summary>
/// Other titles of occupations, <c>other-titles.csv</c> in the directory or zip of a framework: names by which its source knows them too. No part
/// of the framework; they help to find an occupation of it from another one.
/// </summary>
public static class OtherTitlesFile
{
    /// <summary>Name of the file.</summary>
    public const string Name = "other-titles.csv";

    private static readonly CsvSchema Schema = CsvSchema.Of(Name, "occupation_id", "title");

    /// <summary>The titles beside a framework, by the id of the occupation; empty where there is no such file.</summary>
    /// <param name="path">The directory or the zip of the framework.</param>
    /// <exception cref="FrameworkException">The file is not what it should be; it lists every defect.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<KeyValuePair<string, string>> ReadBeside(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var location = new FrameworkLocation(path);
        if (location.Read(Name) is not { } content)
            return [];
        var defects = new List<FrameworkDefect>();
        var rows = CsvReader.Read(Schema, content, defects).Rows;
        return defects.Count == 0
            ? [.. rows.Select(r => KeyValuePair.Create(r[0], r[1]))]
            : throw new FrameworkException(defects, "The list of other titles");
    }

    /// <summary>The text of the file, in the order given.</summary>
    /// <param name="titles">Titles by the id of the occupation.</param>
    public static string Text(IEnumerable<KeyValuePair<string, string>> titles)
    {
        ArgumentNullException.ThrowIfNull(titles);
        var csv = new CsvText(Schema);
        foreach (var (id, title) in titles)
            csv.Row(id, title);
        return csv.ToString();
    }
}
