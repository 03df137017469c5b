namespace MfgPathways.Importing;

/// <summary>Finds the files of a source in a directory.</summary>
internal static class SourceFiles
{
    /// <summary>
    /// The path of each CSV file by the beginning of its name, with the language after it (<c>skills_en.csv</c>) or without. All that are
    /// missing are named at once.
    /// </summary>
    public static IReadOnlyList<string> In(string directory, string language, ImportLog log, params string[] names)
    {
        var paths = new List<string>();
        var missing = new List<FrameworkDefect>();
        foreach (var name in names)
        {
            string[] either = [$"{name}_{language}.csv", $"{name}.csv"];
            if (either.Select(file => Path.Combine(directory, file)).FirstOrDefault(File.Exists) is { } path)
                paths.Add(path);
            else
                missing.Add(new FrameworkDefect(either[0], "The file is missing."));
        }

        return missing.Count == 0 ? paths : throw log.Refusal(missing);
    }
}
