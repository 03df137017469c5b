using System.Text;
using MfgPathways.Crosswalks;
using MfgPathways.Profiles;

namespace MfgPathways.Formats;

/// <summary>
/// What was accepted out of other frameworks, as a CSV file that a person can read and mend: a row for each KSA, with the occupation that
/// borrows it and where it comes from. A row that does not fit the work can be deleted.
/// </summary>
public static class BorrowedFile
{
    private static readonly CsvSchema Schema = CsvSchema.Of(
        "borrowed.csv", "occupation_id", "ksa_id", "name", "release_id", "from_occupation_id", "from_title", "attribution");

    /// <summary>Reads a file.</summary>
    /// <param name="framework">The framework whose occupations borrow.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="ProfileException">The file is no such file; it lists every problem with file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<BorrowedSkill> Read(Framework framework, string path) =>
        Parse(framework, Path.GetFileName(path), InputFile.Read(path, "list of borrowed KSAs"));

    /// <summary>Reads the content of a file.</summary>
    /// <inheritdoc cref="Read"/>
    public static IReadOnlyList<BorrowedSkill> Parse(Framework framework, string name, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(content);
        var (skills, defects) = (new List<BorrowedSkill>(), new List<FrameworkDefect>());
        var occupations = IdIndexes.Occupations(framework);
        var (seen, names) = (new HashSet<(string, string, string)>(), new Dictionary<(string, string), string>());
        foreach (var row in CsvReader.Read(Schema with { File = name }, content, defects).Rows)
        {
            var occupation = occupations.Find(row[0]).Found;
            var skill = new BorrowedSkill(occupation?.Id ?? row[0], row[1], row[2], row[3], row[4], row[5], row[6]);
            if (Wrong(skill, row) is { } sentence)
                defects.Add(new(row.Origin, $"{sentence}"));
            else if (occupation is null)
                defects.Add(new(row.Origin, $"{UnknownOccupation.Sentence(framework, row[0])}"));
            else if (!seen.Add((skill.OccupationId, skill.ReleaseId, skill.KsaId)))
                defects.Add(new(row.Origin, $"{skill.OccupationId} borrows {Quoted.Of(skill.KsaId)} twice: delete one row."));
            else if (!names.TryAdd((skill.ReleaseId, skill.KsaId), skill.Name) && names[(skill.ReleaseId, skill.KsaId)] != skill.Name)
                defects.Add(new(row.Origin, $"{Quoted.Of(skill.KsaId)} has another name in a row before: give both the same."));
            else
                skills.Add(skill);
        }

        return defects.Count == 0 ? skills : throw new ProfileException([.. defects.Select(d => d.ToString())], "The borrowed KSAs");
    }

    /// <summary>The text of a file, by occupation, release and KSA.</summary>
    /// <param name="skills">What was accepted.</param>
    public static string Text(IEnumerable<BorrowedSkill> skills)
    {
        ArgumentNullException.ThrowIfNull(skills);
        var csv = new CsvText(Schema);
        foreach (var s in skills.OrderBy(s => s.OccupationId, StringComparer.Ordinal)
            .ThenBy(s => s.ReleaseId, StringComparer.Ordinal).ThenBy(s => s.KsaId, StringComparer.Ordinal))
            csv.Row(s.OccupationId, s.KsaId, s.Name, s.ReleaseId, s.FromOccupationId, s.FromTitle, s.Attribution);
        return csv.ToString();
    }

    private static string? Wrong(BorrowedSkill skill, CsvRow row)
    {
        for (var column = 0; column < Schema.Columns.Length; column++)
            if (string.IsNullOrWhiteSpace(row[column]) || row[column].Any(char.IsControl))
                return $"Column {Schema.Columns[column].Name} is empty or holds a control character.";
        return skill.ReleaseId.Contains(':', StringComparison.Ordinal) ? "A release's id has no colon." : null;
    }
}
