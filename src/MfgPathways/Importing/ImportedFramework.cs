namespace MfgPathways.Importing;

/// <summary>A framework made out of a source of another form, and what became of the source.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="Files">The files read, and the lists in them, in that order.</param>
/// <param name="Rejected">The defective rows, each with its place and the reason, in the order of the files, lists and places.</param>
/// <param name="Rules">How the source was mapped, in sentences.</param>
public sealed record ImportedFramework(
    Framework Framework, IReadOnlyList<SourceFileRead> Files, IReadOnlyList<RejectedRow> Rejected, IReadOnlyList<string> Rules)
{
    /// <summary>What was looked for in a directory, and where it was found; empty where the source is one file.</summary>
    public IReadOnlyList<SourceDomain> Domains { get; init; } = [];

    /// <summary>Files of the directory that the import does not read, by name.</summary>
    public IReadOnlyList<string> NotRead { get; init; } = [];

    /// <summary>Other titles of the occupations, by id, in the order of the source; empty where it gives none.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> OtherTitles { get; init; } = [];

    /// <summary>Hours of each KSA that the source gives them for, by id; empty where it gives none.</summary>
    public IReadOnlyDictionary<string, decimal> Hours { get; init; } = new Dictionary<string, decimal>();
}
