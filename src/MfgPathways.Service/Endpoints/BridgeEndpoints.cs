using MfgPathways.Bridges;
using MfgPathways.Service.Questions;

namespace MfgPathways.Service.Endpoints;

/// <summary>Which KSAs open moves.</summary>
internal static class BridgeEndpoints
{
    public static void MapBridges(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").WithTags("Bridges").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapQuestion<BridgesQuestion, BridgingKsas>(
            "/bridges", "bridges", "Finds the KSAs that open the most moves to everybody, to a person or to a cohort.",
            (asked, q, ct) => q.Answer(asked, ct));
        group.MapQuestion<BetweenQuestion, SideBridges>(
            "/bridges/between", "bridgesBetween", "Finds what joins two areas, occupations, competencies or clusters.",
            (asked, q, ct) => q.Answer(asked, ct));
        group.MapQuestion<BundlesQuestion, Bundle>(
            "/bundles", "bundles", "Finds the few KSAs that open the most when they are taught together.",
            (asked, q, ct) => q.Answer(asked, ct));
        group.MapAsked<CoverageQuestion, Coverage>(
            "/coverage", "coverage", "Says what a course unlocks and to whom, what it repeats, and what would add the most to it.",
            (asked, q, ct) => q.Answer(asked, ct));
    }
}
