using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Imports;

/// <summary>What an import of the publication read.</summary>
internal sealed record ImportReport(
    string Release, string Checksum, FrameworkCounts Counts, int LabourMarketRows, int PublishedFigures, int Repairs);
