using MfgPathways.Pathways;

namespace MfgPathways.Robustness;

/// <summary>All that the answer for routes says; what was not asked for is <c>null</c>.</summary>
/// <param name="TradeOffs">The routes.</param>
/// <param name="Alternatives">Others like the one asked for.</param>
/// <param name="Explanation">Why the route is what it is.</param>
/// <param name="Robustness">How robust it is.</param>
public sealed record PathReport(
    TradeOffList TradeOffs, Alternatives? Alternatives, RouteExplanation? Explanation, Robustness? Robustness);
