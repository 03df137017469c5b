using MfgPathways.Pathways;

namespace MfgPathways.Cli.Commands;

/// <summary>All that the answer for routes says; what was not asked for is <c>null</c>.</summary>
internal sealed record PathReport(
    TradeOffList TradeOffs, Alternatives? Alternatives, RouteExplanation? Explanation, Robustness.Robustness? Robustness);
