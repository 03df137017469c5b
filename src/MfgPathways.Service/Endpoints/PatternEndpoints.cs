using MfgPathways.Associations;
using MfgPathways.Clusters;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Questions;
using MfgPathways.Service.Wire;

namespace MfgPathways.Service.Endpoints;

/// <summary>What goes together.</summary>
internal static class PatternEndpoints
{
    public static void MapPatterns(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").WithTags("Patterns");
        group.MapGet("/clusters/{scope}", Clusters).WithName("clusters")
            .WithSummary("Finds which KSAs or occupations go together, and how sure that is.");
        group.MapGet("/clusters/{scope}/sweep", Sweep).WithName("clusterSweep")
            .WithSummary("Shows how the clusters depend on the resolution, and over which resolutions they stay.");
        group.MapGet("/associated", Associated).WithName("associated")
            .WithSummary("Finds the KSAs that occupations require together with one KSA.").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/heatmaps/{what}", Heatmap).WithName("heatmap")
            .WithSummary("Counts KSAs, selections or occupations by area and competency, as the publication's heat maps do.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Sent<FrameworkClusters> Clusters(
        Asked asked, [AsParameters] ClusterQuestion question, CancellationToken cancellationToken) =>
        question.Answer(asked, cancellationToken);

    private static Sent<ClusterSweep> Sweep(
        Asked asked, [AsParameters] ClusterQuestion question, CancellationToken cancellationToken) =>
        question.Sweep(asked, cancellationToken);

    private static Sent<AssociatedReport> Associated(Asked asked, [AsParameters] AssociatedQuestion question) =>
        question.Answer(asked);

    private static Sent<HeatmapReport> Heatmap(Asked asked, [AsParameters] HeatmapQuestion question) =>
        question.Answer(asked);
}
