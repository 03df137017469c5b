using MfgPathways.Bridges;

namespace MfgPathways.Cli.Bridges;

/// <summary>The KSAs that open moves, how many of them are shown, and whether their moves are.</summary>
internal sealed record BridgesReport(BridgingKsas Bridges, int Limit, bool Explain)
{
    /// <summary>What a program reads: every KSA, and the moves of those that are explained. All moves are megabytes.</summary>
    public BridgingKsas ToPayload() => Bridges.Explaining(Explain ? Limit : 0);
}
