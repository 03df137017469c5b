using MfgPathways.Cli.Answers;

namespace MfgPathways.Cli.Commands;

/// <summary>What an import read.</summary>
internal sealed record ImportReport(
    string Release, string Checksum, FrameworkCounts Counts, int LabourMarketRows, int PublishedFigures, int Repairs);
