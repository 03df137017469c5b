using MfgPathways.Cli.Answers;
using MfgPathways.Cli.Moves;
using MfgPathways.Pathways;
using MfgPathways.Transitions;

namespace MfgPathways.Cli.Routes;

/// <summary>Says which rules a route was found under.</summary>
internal static class RouteRulesInWords
{
    public static string Of(PathOptions options, Framework framework) =>
        $"Rules: at most {Say.Count(options.MaxMoves, "move")}; {InForce(options, framework)}; "
            + (options.Model == PathModel.Memoryless
                ? "only the KSAs of the job just left count as held."
                : "what was learnt on the way stays.");

    /// <summary>The rules for stepping stones, and the constraints, but for the number of moves.</summary>
    public static string InForce(PathOptions options, Framework framework)
    {
        string?[] rules =
        [
            $"a stepping stone lists at least {Say.Count(options.StoneKsas, "KSA")}"
                + (options.StoneShared == 0
                    ? ""
                    : $", of which at least {options.StoneShared} {(options.StoneShared == 1 ? "is" : "are")} held on arrival"),
            options.MaxStretch is { } most ? $"no move above {Say.Effort(most, options.Effort?.Unit ?? "KSA")}" : null,
            options.StayIn.Count > 0 ? $"only in {Areas(options.StayIn)}" : null,
            options.AvoidAreas.Count > 0 ? $"not in {Areas(options.AvoidAreas)}" : null,
            options.Pass.Count > 0 ? $"by way of {string.Join(", ", options.Pass)}" : null,
            options.Avoid.Count > 0 ? $"not by way of {string.Join(", ", options.Avoid)}" : null,
            options.MinEvidence > Evidence.None ? $"every move on {EvidenceNames.Of(options.MinEvidence)} evidence or better" : null,
        ];
        return string.Join("; ", rules.Where(r => r is not null));

        string Areas(IdList ids) => string.Join(", ", framework.Areas.Where(a => ids.Contains(a.Id)).Select(a => a.Name));
    }

    /// <summary>Which route of a trade-off list was asked for.</summary>
    public static string Of(RouteObjective objective, PathOptions options) => objective switch
    {
        RouteObjective.Direct => "the direct move",
        RouteObjective.FewestMoves => "fewest moves",
        RouteObjective.Cheapest => "least to learn",
        _ => $"smallest steps within {Say.Count(options.MaxMoves, "move")}",
    };
}
