namespace MfgPathways.Importing;

/// <summary>
/// Reads the O*NET database (U.S. Department of Labor) from its tab-delimited files: <c>Occupation Data</c>, <c>Content Model
/// Reference</c>, those that are there of <c>Skills</c> (since release 30.3 <c>Essential Skills</c> and <c>Transferable Skills</c>),
/// <c>Knowledge</c> and <c>Abilities</c>, and <c>Alternate Titles</c> (since 30.3 <c>Job Titles</c>) where it is.
/// <list type="bullet">
/// <item>A technology area is a major group of the Standard Occupational Classification: the first two digits of the code.</item>
/// <item>An occupation is an O*NET-SOC occupation with its code as id. Those that nobody has rated stay, with no KSA listed.</item>
/// <item>A KSA is a rated element of the content model; the three levels above it are its tier, competency and sub-competency.</item>
/// <item>Every rated occupation rates every element, so a requirement has to be derived: an importance of at least
/// <see cref="OnetOptions.Importance"/>, in a row that is not marked <c>Recommend Suppress</c>.</item>
/// </list>
/// </summary>
public static class OnetImport
{
    private static readonly SourceTable Occupations = SourceTable.Tab("O*NET-SOC Code", "Title") with { Gives = Gives.Occupations };
    private static readonly SourceTable Titles = SourceTable.Tab("O*NET-SOC Code", "Job Title|Alternate Title");
    private static readonly SourceTable Elements = SourceTable.Tab("Element ID", "Element Name", "Description");

    /// <summary>Reads a directory of O*NET. O(rows).</summary>
    /// <param name="directory">The directory of the text files.</param>
    /// <param name="options">How; <c>null</c> for the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="FrameworkException">A file is missing, or is not what it should be.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ImportedFramework Read(string directory, OnetOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        options ??= new OnetOptions();
        var log = new ImportLog("The O*NET directory");
        var files = new SourceFiles(log, directory);
        var paths = OnetFiles.Of(files);
        var rows = new FrameworkRows(OnetRelease.Read(paths.ReadMe));
        var occupations = AddOccupations(rows, SourceRows.Open(log, paths.Occupations, Occupations));
        var elements = ReadElements(SourceRows.Open(log, paths.ContentModel, Elements));
        var ratings = new OnetRatings(options, occupations, elements);
        foreach (var path in paths.Rated)
            ratings.Read(SourceRows.Open(log, path, OnetRatings.Table), cancellationToken);
        GroupLevels.Add(rows, [.. ratings.Elements.Select(id => Grouped(id, elements))]);
        rows.Requirements.AddRange(ratings.Requirements());
        var framework = SettledRows.Create(rows, log);
        var (hours, titles) = (ratings.Hours(framework, log), ReadTitles(paths.OtherTitles, log, framework));
        return new ImportedFramework(framework, log.Files(), log.Rejected(), Rules(options))
        {
            Hours = hours,
            OtherTitles = titles,
            Domains = files.Domains,
            NotRead = files.NotRead,
        };
    }

    private static HashSet<string> AddOccupations(FrameworkRows rows, SourceRows file)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var areas = new HashSet<string>(StringComparer.Ordinal);
        using (file)
            while (file.Read())
            {
                var code = file.Text(0);
                if (SocMajorGroups.Of(code) is not { } area)
                {
                    file.Reject($"{Quoted.Of(code)} is no code of an occupation; it must begin with the two digits of a major group.");
                }
                else if (!codes.Add(code))
                {
                    file.Reject($"The occupation {code} stands there already.");
                }
                else
                {
                    if (areas.Add(area.Id))
                        rows.Areas.Add(new(area, "major groups"));
                    rows.Occupations.Add(new(new Occupation(code, file.Text(1), [area.Id], 1), file.Row));
                }
            }

        return codes;
    }

    private static List<KeyValuePair<string, string>> ReadTitles(string? path, ImportLog log, Framework framework)
    {
        var titles = new List<KeyValuePair<string, string>>();
        if (path is null)
            return titles;
        var occupations = framework.Occupations.Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        using var file = SourceRows.Open(log, path, Titles);
        while (file.Read())
            if (!occupations.Contains(file.Text(0)))
            {
                file.Reject($"There is no occupation {Quoted.Of(file.Text(0))}.");
            }
            else
            {
                titles.Add(new(file.Text(0), file.Text(1)));
                log.Use(file.Row);
            }

        return titles;
    }

    private static Dictionary<string, SkillGroup> ReadElements(SourceRows file)
    {
        var elements = new Dictionary<string, SkillGroup>(StringComparer.Ordinal);
        using (file)
            while (file.Read())
                if (!elements.TryAdd(file.Text(0), new SkillGroup(file.Text(0), file.Text(1), OneLine.Of(file.Text(2)), file.Row)))
                    file.Reject($"The element {Quoted.Of(file.Text(0))} stands there already.");
        return elements;
    }

    // 2.B.3.k stands in 2, 2.B and 2.B.3; 2.C.6 is a KSA and the third level at once.
    private static GroupedKsa Grouped(string id, Dictionary<string, SkillGroup> elements)
    {
        var parts = id.Split('.');
        var levels = Enumerable.Range(1, 3).Select(n => elements.GetValueOrDefault(string.Join('.', parts.Take(n))))
            .OfType<SkillGroup>().ToArray();
        return new GroupedKsa(
            id, null, elements[id].Name, levels[0], levels[Math.Min(1, levels.Length - 1)], levels[^1], elements[id].Origin);
    }

    private static string[] Rules(OnetOptions options) =>
    [
        "Technology areas are the major groups of the Standard Occupational Classification; tiers, competencies and sub-competencies "
            + "are the levels of the content model.",
        FormattableString.Invariant($"A KSA is required where its importance is at least {options.Importance} of 5 (--importance) ")
            + "and the row is not marked to be suppressed.",
        .. options.HoursPerLevel is { } hours
            ? (string[])[
                FormattableString.Invariant($"Hours of a KSA are {hours} times its mean level where it is required; ")
                    + "a KSA without a level takes the mean of all.",
            ]
            : [],
    ];
}
