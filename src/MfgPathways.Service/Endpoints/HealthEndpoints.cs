using MfgPathways.Neo4j;
using MfgPathways.Service.Hosting;
using MfgPathways.Service.Publishing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MfgPathways.Service.Endpoints;

/// <summary>What an orchestrator asks.</summary>
internal static class HealthEndpoints
{
    private const string RetrySeconds = "2";

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        // An orchestrator that is told to wait would end the service.
        var group = routes.MapGroup("/health").WithTags("Health").DisableRateLimiting();
        group.MapGet("/live", Live).WithName("live").WithSummary("Answers while the process does.");
        group.MapGet("/ready", Ready).WithName("ready").WithSummary("Whether a release is published, and how fresh it is.")
            .Produces<HealthAnswer>().Produces<HealthAnswer>(StatusCodes.Status503ServiceUnavailable);
    }

    private static Ok<Liveness> Live() => TypedResults.Ok(new Liveness(true));

    private static JsonHttpResult<HealthAnswer> Ready(HttpResponse response, Publisher publisher, Staleness staleness, WorkState state)
    {
        response.Headers.CacheControl = "no-store";
        var health = Of(publisher.Current, staleness.Now(), state.Current);
        if (health.Ready)
            return TypedResults.Json(health);
        response.Headers.RetryAfter = RetrySeconds;
        return TypedResults.Json(health, statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static HealthAnswer Of(Publishing.Publication? publication, Standing? standing, WorkStatus status)
    {
        var framework = publication?.Release.Framework;
        var (ready, stale) = (publication is not null, standing?.IsStale ?? false);
        var reason = ready && !stale ? null
            : status.Failure ?? status.Notice ?? (ready
                ? "The store has not been asked for a while: see what the instance does."
                : "The first pass has not ended yet.");
        return new HealthAnswer(
            ready, stale, (long?)standing?.Age.TotalSeconds, framework?.Release.Id, framework?.Checksum, status.Role, status.Doing, reason,
            status.Notice, Neo4jFrameworkStore.Schemes);
    }
}
