namespace MfgPathways.Importing;

/// <summary>
/// Finds what a source holds in a directory: domain by domain, each under the names that its releases gave it. Upper and lower case are the
/// same. It remembers what was found, what was not, and which files nobody asked for.
/// </summary>
internal sealed class SourceFiles
{
    private readonly ImportLog log;
    private readonly string directory;
    private readonly string[] names;
    private readonly List<SourceDomain> domains = [];
    private readonly List<FrameworkDefect> missing = [];

    public SourceFiles(ImportLog log, string directory)
    {
        (this.log, this.directory) = (log, directory);
        if (File.Exists(directory))
            throw log.Refusal(new FrameworkDefect(Path.GetFileName(directory), "It is a file: unpack it, and name the directory."));
        names = Directory.Exists(directory)
            ? [.. Directory.EnumerateFiles(directory).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>What was looked for, in that order.</summary>
    public IReadOnlyList<SourceDomain> Domains => domains;

    /// <summary>The files that are there and were not asked for, by name.</summary>
    public IReadOnlyList<string> NotRead => [.. names.Except(domains.SelectMany(d => d.Files))];

    /// <summary>
    /// The paths of the files of a domain, as the release has it of whose files all are there, or else most, the first of several; none
    /// where the domain is not there.
    /// </summary>
    /// <param name="domain">What stands in them, in words.</param>
    /// <param name="releases">The names that each release, or each of some, gave the files, latest first.</param>
    public string[] Find(string domain, params string[][] releases)
    {
        var (wanted, found) = releases.Select(wanted => (Wanted: wanted, Found: wanted.Select(Named).OfType<string>().ToArray()))
            .MaxBy(r => (r.Found.Length == r.Wanted.Length, r.Found.Length));
        domains.Add(new SourceDomain(
            domain, found, found.Length == 0 ? [.. releases.SelectMany(r => r)] : [.. wanted.Where(name => Named(name) is null)]));
        return Array.ConvertAll(found, name => Path.Combine(directory, name));
    }

    /// <summary>
    /// The path of the file of a domain that a source cannot do without; <see cref="Check"/> refuses the source that lacks it.
    /// </summary>
    /// <param name="domain">What stands in it, in words.</param>
    /// <param name="remedy">What to do where it is missing, as a sentence; empty for nothing.</param>
    /// <param name="alternatives">Its names, the likeliest first.</param>
    public string Need(string domain, string remedy, params string[] alternatives)
    {
        if (Find(domain, [.. alternatives.Select(name => (string[])[name])]) is [var path])
            return path;
        Lack(alternatives[0], $"The file is missing{Others(alternatives)}.{(remedy.Length == 0 ? "" : $" {remedy}")}");
        return "";
    }

    /// <summary>Names what a source cannot do without.</summary>
    public void Lack(string file, string message) => missing.Add(new FrameworkDefect(file, message));

    /// <summary>Keeps whether a file has what only some releases have.</summary>
    public void Note(string domain, SourceRows file, int column) => domains.Add(file.Has(column)
        ? new SourceDomain(domain, [file.Name], [])
        : new SourceDomain(domain, [], [$"{file.Name}, column {file.ColumnName(column)}"]));

    /// <summary>Refuses a source that lacks what it cannot do without, all of it named at once.</summary>
    public void Check()
    {
        if (missing.Count > 0)
            throw log.Refusal(missing);
    }

    /// <summary>What stands between a beginning and an end in the names of files: of <c>skills_de.csv</c>, <c>de</c>.</summary>
    public IEnumerable<string> Between(string beginning, string end) => names
        .Where(name => name.Length > beginning.Length + end.Length && name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
            && name.EndsWith(end, StringComparison.OrdinalIgnoreCase))
        .Select(name => name[beginning.Length..^end.Length]);

    private static string Others(string[] alternatives) =>
        alternatives.Length == 1 ? "" : $", and so is {string.Join(", ", alternatives[1..])}";

    private string? Named(string wanted) =>
        names.FirstOrDefault(name => name == wanted)
        ?? names.FirstOrDefault(name => name.Equals(wanted, StringComparison.OrdinalIgnoreCase));
}
