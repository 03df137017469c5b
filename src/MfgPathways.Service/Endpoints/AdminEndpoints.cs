using MfgPathways.Service.Hosting;
using MfgPathways.Service.Publishing;
using MfgPathways.Service.Settings;
using MfgPathways.Service.Stores;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace MfgPathways.Service.Endpoints;

/// <summary>What an operator asks.</summary>
internal static class AdminEndpoints
{
    public static RouteGroupBuilder MapAdmin(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/admin").WithTags("Operation");
        group.ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status429TooManyRequests).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        group.MapPost("/refresh", Refresh).WithName("refresh")
            .WithSummary("Asks for a look at the store, or at the directory of the framework, before its time.");
        group.MapGet("/status", Status).WithName("status").WithSummary("What the hosted work is at.");
        return group;
    }

    // The pass that follows may take minutes, so the answer is where its end can be seen: Passes has grown.
    private static Accepted<AdminStatus> Refresh(
        RefreshBell bell, StoreConnections connections, Publisher publisher, Staleness staleness, WorkState state,
        IOptions<LoadSettings> load)
    {
        bell.Ring();
        return TypedResults.Accepted("/admin/status", Of(connections, publisher.Current, staleness.Now(), state.Current, load.Value));
    }

    private static Ok<AdminStatus> Status(
        StoreConnections connections, Publisher publisher, Staleness staleness, WorkState state, IOptions<LoadSettings> load) =>
        TypedResults.Ok(Of(connections, publisher.Current, staleness.Now(), state.Current, load.Value));

    private static AdminStatus Of(
        StoreConnections connections, Publishing.Publication? publication, Standing? standing, WorkStatus status, LoadSettings load)
    {
        var framework = publication?.Release.Framework;
        return new AdminStatus(
            connections.Work?.Name, load.Mode, status.Role, status.Leader, status.Doing,
            framework is null ? null : Source.Of(framework), framework is null ? null : FrameworkCounts.Of(framework),
            publication?.ConfirmedAt, standing?.IsStale ?? false, status.Passes, status.FailuresInARow, status.Failure, status.Notice,
            status.NextAt, status.Derived);
    }
}
