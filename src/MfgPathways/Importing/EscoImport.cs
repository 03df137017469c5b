namespace MfgPathways.Importing;

/// <summary>
/// Reads the ESCO classification (European Commission) from its official CSV files, of version 1.0, 1.1 or 1.2.
/// <list type="bullet">
/// <item>A technology area is an ISCO major group: the first digit of an occupation's <c>iscoGroup</c>.</item>
/// <item>An occupation is an ESCO occupation, a KSA a skill or knowledge concept; their ids are the ends of their URIs, which stay when a
/// concept gets another code. The code of an occupation is its <c>code</c> (<c>7223.4</c>), where the file has none its <c>iscoGroup</c>;
/// several may have one.</item>
/// <item>Tiers are the four pillars of the skill hierarchy, competencies its first level, sub-competencies the narrowest group that holds
/// the KSA or, where none does, a broader KSA of it. Of several groups as near, the first by id counts.</item>
/// <item>A requirement is a relation between an occupation and a skill, essential or optional.</item>
/// </list>
/// </summary>
public static class EscoImport
{
    private const int Code = 3;
    private const int Titles = 4;
    private const string Attribution = "This service uses the ESCO classification of the European Commission.";

    private static readonly SourceTable Isco = SourceTable.Csv("code", "preferredLabel");
    private static readonly SourceTable Occupations =
        SourceTable.Csv("conceptUri", "iscoGroup", "preferredLabel", "code", "altLabels") with { Required = 3, Gives = Gives.Occupations };

    private static readonly SourceTable Relations =
        SourceTable.Csv("occupationUri", "relationType", "skillUri") with { Gives = Gives.Requirements };

    /// <summary>Reads a directory of ESCO. O(rows); holds what becomes the framework, never a file.</summary>
    /// <param name="directory">The directory of the CSV files.</param>
    /// <param name="options">How; <c>null</c> for the defaults.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="FrameworkException">A file is missing, or is not what it should be.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ImportedFramework Read(string directory, EscoOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        options ??= new EscoOptions();
        var log = new ImportLog("The ESCO directory");
        var files = new SourceFiles(log, directory);
        var paths = EscoFiles.Of(files, options.Language);
        var rows = new FrameworkRows(Release(options));
        AddAreas(rows, SourceRows.Open(log, paths.IscoGroups, Isco));
        var titles = new List<Sourced<KeyValuePair<string, string>>>();
        var occupations = AddOccupations(rows, titles, SourceRows.Open(log, paths.Occupations, Occupations), files);
        var ksas = EscoSkills.Add(rows, log, paths, files);
        AddRequirements(rows, SourceRows.Open(log, paths.Requirements, Relations), occupations, ksas, options, cancellationToken);
        var framework = SettledRows.Create(rows, log);
        return new ImportedFramework(framework, log.Files(), log.Rejected(), Rules(options))
        {
            OtherTitles = [.. titles.Where(t => log.IsUsed(t.Origin)).Select(t => t.Value)],
            Domains = files.Domains,
            NotRead = files.NotRead,
        };
    }

    private static FrameworkRelease Release(EscoOptions options) => new(
        options.Version is { } version ? $"esco-{version}" : "esco",
        "ESCO, the European classification of Skills, Competences, Qualifications and Occupations"
            + (options.Version is { } v ? $", v{v}" : ""),
        "European Commission", null, "https://esco.ec.europa.eu", Attribution);

    private static void AddAreas(FrameworkRows rows, SourceRows file)
    {
        using (file)
            while (file.Read())
                if (file[0].Trim().Length != 1)
                    file.LeaveOut("It is no major group.");
                else if (file.Text(1) is var name && Slug.Of(name).Length == 0)
                    file.Reject($"The major group {file.Text(0)} has no name.");
                else
                    rows.Areas.Add(new(new TechnologyArea(file.Text(0), name, $"ISCO {file.Text(0)}"), file.Row));
    }

    private static ConceptIds AddOccupations(
        FrameworkRows rows, List<Sourced<KeyValuePair<string, string>>> titles, SourceRows file, SourceFiles files)
    {
        var ids = new ConceptIds();
        files.Note("codes of occupations", file, Code);
        files.Note("other titles", file, Titles);
        var areas = rows.Areas.Select(a => a.Value.Id).ToHashSet(StringComparer.Ordinal);
        using (file)
            while (file.Read())
            {
                var (uri, group) = (file.Text(0), file.Text(1));
                if (group.Length == 0 || !areas.Contains(group[..1]))
                    file.Reject($"There is no ISCO major group for {Quoted.Of(group)}.");
                else if (ids.Add("occupation", uri) is { } wrong)
                    file.Reject(wrong);
                else
                {
                    var (id, code) = (ids.ByUri[uri], file.Text(Code) is { Length: > 0 } own ? own : group);
                    rows.Occupations.Add(new(new Occupation(id, code, file.Text(2), [group[..1]], 1), file.Row));
                    titles.AddRange(
                        file.Text(Titles).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                            .Select(title => new Sourced<KeyValuePair<string, string>>(new(id, title), file.Row)));
                }
            }

        return ids;
    }

    private static void AddRequirements(
        FrameworkRows rows, SourceRows file, ConceptIds occupations, ConceptIds ksas, EscoOptions options,
        CancellationToken cancellationToken)
    {
        var (occupationOf, ksaOf) = (occupations.Lookup(), ksas.Lookup());
        using (file)
            while (file.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!occupationOf.TryGetValue(file[0].Trim(), out var occupation))
                    file.Reject($"There is no occupation {Quoted.Of(file.Text(0))}.");
                else if (!ksaOf.TryGetValue(file[2].Trim(), out var ksa))
                    file.Reject($"There is no skill {Quoted.Of(file.Text(2))}.");
                else if (file[1] is not ("essential" or "optional"))
                    file.Reject($"The relation is {Quoted.Of(file.Text(1))}; it must be essential or optional.");
                else if (options.EssentialOnly && file[1] is "optional")
                    file.LeaveOut("The relation is optional (--essential).");
                else
                    rows.Requirements.Add(new(new Requirement(occupation, ksa, 1), file.Row));
            }
    }

    private static string[] Rules(EscoOptions options) =>
    [
        "Technology areas are the ISCO major groups; tiers, competencies and sub-competencies are the pillars, the first level and the "
            + "narrowest groups of the skill hierarchy.",
        options.EssentialOnly
            ? "Requirements are the essential relations; the optional ones are left out."
            : "Requirements are all relations, essential and optional alike.",
    ];
}
