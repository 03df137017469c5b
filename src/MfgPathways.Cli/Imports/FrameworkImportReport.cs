using MfgPathways.Cli.Answers;
using MfgPathways.Importing;

namespace MfgPathways.Cli.Imports;

/// <summary>What an import read, left out and wrote.</summary>
/// <param name="Domains">What was looked for in a directory, and where it was found.</param>
/// <param name="NotRead">Files of the directory that the import does not read.</param>
/// <param name="Directory">Where the framework was written to; <c>null</c> where nothing was.</param>
/// <param name="RejectsFile">The file that lists the rejected rows; <c>null</c> where there is none.</param>
internal sealed record FrameworkImportReport(
    string Release, string Checksum, FrameworkCounts Counts, IReadOnlyList<SourceFileRead> Files, IReadOnlyList<RejectedRow> Rejected,
    IReadOnlyList<SourceDomain> Domains, IReadOnlyList<string> NotRead, string? Directory, string? RejectsFile);
