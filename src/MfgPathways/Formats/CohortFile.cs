using System.Globalization;
using MfgPathways.Bridges;
using MfgPathways.Graph;
using MfgPathways.Profiles;

namespace MfgPathways.Formats;

/// <summary>
/// A cohort as a CSV file with the columns <c>occupation</c> (an id, or a name that stands for one occupation) and <c>head_count</c>.
/// An occupation stands there once: a second row is refused, for it may be a slip as well as a second class.
/// </summary>
public static class CohortFile
{
    private static readonly CsvSchema Schema = CsvSchema.Of("cohort.csv", "occupation", "head_count");

    /// <summary>Reads a cohort.</summary>
    /// <param name="graph">The graph of the framework that its occupations are of.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="ProfileException">The file is no cohort; it lists every problem with file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Cohort Read(SkillGraph graph, string path) => Parse(graph, Path.GetFileName(path), InputFile.Read(path, "cohort"));

    /// <summary>Reads a cohort out of the content of a file.</summary>
    /// <inheritdoc cref="Read"/>
    public static Cohort Parse(SkillGraph graph, string name, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(content);
        var (members, defects) = (new List<CohortMember>(), new List<FrameworkDefect>());
        var file = CsvReader.Read(Schema with { File = name }, content, defects);
        if (file.Rows.Count > graph.OccupationCount)
            defects.Add(new(name, $"It has {file.Rows.Count} rows, and there are {graph.OccupationCount} occupations: name each once."));
        else
            members = Members(graph, file, defects);
        if (defects.Count == 0 && members.Count == 0)
            defects.Add(new(name, "There is nobody in it: write a row for each occupation below the header."));
        if (defects.Count == 0 && members.Sum(m => (long)m.Heads) is > Cohort.MostHeads and var heads)
            defects.Add(new(name, $"It has {heads} heads in all; the most is {Cohort.MostHeads}."));
        return defects.Count == 0
            ? Cohort.Create(members)
            : throw new ProfileException([.. defects.Select(d => d.ToString())], "The cohort");
    }

    private static List<CohortMember> Members(SkillGraph graph, CsvFile file, List<FrameworkDefect> defects)
    {
        var members = new List<CohortMember>();
        var seen = new HashSet<Occupation>();
        foreach (var row in file.Rows)
        {
            var (occupation, heads) = (Occupation(graph, row, defects), HeadCount(row, defects));
            if (occupation is not null && !seen.Add(occupation))
                defects.Add(new(row.Origin, $"There is a second row for {occupation.CodeOrId()}: add the heads up in one."));
            else if (occupation is not null && heads is { } count)
                members.Add(new CohortMember(Profile.Of(occupation), count));
        }

        return members;
    }

    private static Occupation? Occupation(SkillGraph graph, CsvRow row, List<FrameworkDefect> defects)
    {
        var match = NameSearch.Occupation(graph.Framework, row[0]);
        if (match.Found is { } found && graph.KsasOf(graph.NumberOf(found)).Length > 0)
            return found;
        var sentence = match.Found is { } empty
            ? $"No KSA is listed for {empty.CodeOrId()}, so nothing can be said about moves from it: leave the row out."
            : UnknownOccupation.Sentence(row[0], match);
        defects.Add(new(row.Origin, $"{sentence}"));
        return null;
    }

    private static int? HeadCount(CsvRow row, List<FrameworkDefect> defects)
    {
        if (int.TryParse(row[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= Cohort.MostHeads)
            return count;
        defects.Add(new(row.Origin, $"{Quoted.Of(row[1])} is no head count; write a whole number from 1 to {Cohort.MostHeads}."));
        return null;
    }
}
